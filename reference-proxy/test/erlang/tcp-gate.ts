// A gate on the way to a TCP port: everything passes, is seen, and can be kept back. Always holds: nothing is lost or
// changed on the way, only late; what one side does not know, because its bytes or its end were kept back, is decided here.
import { EventEmitter, once } from 'node:events';
import { connect, createServer, type AddressInfo, type Socket } from 'node:net';
import { onTestFinished } from 'vitest';

interface Passage {
  /** What came through so far, or waits here: from the side that called, and from the other. */
  readonly asked: () => Buffer;
  readonly answered: () => Buffer;
  /** From now on bytes wait here, in both directions. */
  hold(): void;
  release(): void;
}

export interface Gate {
  readonly port: number;
  readonly passages: readonly Passage[];
  /** Resolves when bytes of a caller have come on the passage with that number, from 0. */
  firstBytes(passage: number): Promise<void>;
  /** Resolves when the side that was called has said this on the passage. */
  answers(passage: number, text: string): Promise<void>;
}

interface GateOptions {
  /** New passages begin on hold. */
  readonly held?: boolean;
  /** When one side closes the connection, the other is not told. */
  readonly keepsEnds?: boolean;
}

export async function startGate(
  targetPort: number,
  { held = false, keepsEnds = false }: GateOptions = {},
): Promise<Gate> {
  const passages: Passage[] = [];
  const sockets = new Set<Socket>();
  const events = new EventEmitter();
  const server = createServer({ noDelay: true }, (caller) => {
    const called = connect({ host: '127.0.0.1', port: targetPort, noDelay: true });
    const index = passages.length;
    for (const socket of [caller, called]) sockets.add(socket.on('error', () => {}));
    const there = pipeHeld(caller, called, keepsEnds, () => events.emit(`bytes ${index}`));
    const back = pipeHeld(called, caller, keepsEnds, () => events.emit(`bytes ${index}`));
    if (held) for (const way of [there, back]) way.hold();
    passages.push({
      asked: there.seen,
      answered: back.seen,
      hold: () => [there, back].forEach((way) => way.hold()),
      release: () => [there, back].forEach((way) => way.release()),
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => {
    server.close();
    for (const socket of sockets) socket.destroy();
  });
  return {
    port: (server.address() as AddressInfo).port,
    passages,
    async firstBytes(passage) {
      if ((passages[passage]?.asked().length ?? 0) === 0) await once(events, `bytes ${passage}`);
    },
    async answers(passage, text) {
      while (!passages[passage]?.answered().toString('latin1').includes(text)) {
        await once(events, `bytes ${passage}`);
      }
    },
  };
}

/** One direction of a passage. */
function pipeHeld(from: Socket, to: Socket, keepsEnds: boolean, came: () => void) {
  const seen: Buffer[] = [];
  let waiting: (() => void)[] | undefined;
  const pass = (act: () => void): void => void (waiting ? waiting.push(act) : act());
  from.on('data', (chunk: Buffer) => {
    seen.push(chunk);
    pass(() => to.write(chunk));
    came();
  });
  from.on('close', () => {
    if (!keepsEnds) pass(() => to.destroy());
  });
  return {
    seen: () => Buffer.concat(seen),
    hold: () => void (waiting ??= []),
    release() {
      for (const act of waiting ?? []) act();
      waiting = undefined;
    },
  };
}
