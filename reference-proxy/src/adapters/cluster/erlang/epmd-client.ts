// Asks EPMD. Always holds: an answer, or an error in time that says what was asked of whom.
import { connect, type Socket } from 'node:net';
import { whenReady } from './carrier.js';
import { decodePort, decodeRegistered, encodePortOf, encodeRegister, type EpmdEntry } from './epmd.js';

export interface EpmdAddress {
  readonly host: string;
  readonly port: number;
}

/** No answer of EPMD is longer than that, except the names, which are not asked for here. */
const answerBytesMax = 4 * 1024;

/** The port of a node on that host; undefined when EPMD there does not know it. */
export async function askForPort(
  epmd: EpmdAddress,
  name: string,
  signal: AbortSignal,
): Promise<number | undefined> {
  const socket = await connectTo(epmd, signal);
  try {
    socket.write(encodePortOf(name));
    return (await answerOf(socket, decodePort, epmd, signal))?.port;
  } finally {
    socket.destroy();
  }
}

/** The entry lives as long as the socket does. */
export interface EpmdRegistration {
  readonly creation: number;
  readonly socket: Socket;
}

/** Rejects with NameTaken when another node has the name. */
export async function registerAt(
  epmd: EpmdAddress,
  entry: EpmdEntry,
  signal: AbortSignal,
): Promise<EpmdRegistration> {
  const socket = await connectTo(epmd, signal);
  try {
    socket.write(encodeRegister(entry));
    const answer = await answerOf(socket, decodeRegistered, epmd, signal);
    if (answer === 'nameTaken') throw new NameTaken(entry.name, epmd);
    return { creation: answer.creation, socket };
  } catch (error) {
    socket.destroy();
    throw error;
  }
}

export class NameTaken extends Error {
  override readonly name = 'NameTaken';
  constructor(node: string, { host, port }: EpmdAddress) {
    super(
      `another node named ${node} is registered at EPMD on ${host}:${port}: stop it, or give this node another name`,
    );
  }
}

async function connectTo({ host, port }: EpmdAddress, signal: AbortSignal): Promise<Socket> {
  return whenReady(connect({ host, port }), 'connect', signal);
}

/** Reads until `decode` has what it needs. */
function answerOf<A>(
  socket: Socket,
  decode: (bytes: Buffer) => A | undefined,
  { host, port }: EpmdAddress,
  signal: AbortSignal,
): Promise<A> {
  return new Promise((resolve, reject) => {
    let bytes: Buffer = Buffer.alloc(0);
    const end = (): void => {
      socket.off('data', onData).off('error', fail).off('close', onClose);
      signal.removeEventListener('abort', onAbort);
      socket.on('error', () => {});
    };
    const fail = (cause: Error): void => {
      end();
      reject(new Error(`EPMD at ${host}:${port}: ${cause.message}`, { cause }));
    };
    const onClose = (): void => fail(new Error('it closed the connection instead of answering'));
    const onAbort = (): void => fail(new Error('no answer in time'));
    const onData = (chunk: Buffer): void => {
      bytes = Buffer.concat([bytes, chunk]);
      try {
        const answer = decode(bytes);
        if (answer !== undefined) {
          end();
          resolve(answer);
        } else if (bytes.length > answerBytesMax) throw new Error('an endless answer');
      } catch (error) {
        fail(error instanceof Error ? error : new Error(String(error)));
      }
    };
    socket.on('data', onData).on('error', fail).on('close', onClose);
    signal.addEventListener('abort', onAbort);
  });
}
