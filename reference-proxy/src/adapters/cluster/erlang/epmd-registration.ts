// Keeps this node known to the EPMD of its machine. Always holds: when EPMD goes away, the node registers again as soon as
// one is there; where it may, it is EPMD itself when there is none, and when the one that was goes away.
import type { Clock, Timer } from '../../../ports/clock.js';
import type { Log } from '../../../ports/log.js';
import { codeOf, isTaken } from './listen.js';
import { NameTaken, registerAt, type EpmdAddress, type EpmdRegistration } from './epmd-client.js';
import { startEpmdServer, type EpmdServer } from './epmd-server.js';
import type { EpmdEntry } from './epmd.js';

interface RegistrationOptions {
  readonly entry: EpmdEntry;
  readonly epmd: EpmdAddress;
  /** Where to be EPMD when nobody is; empty: never. */
  readonly serveOn: readonly string[];
  readonly clock: Clock;
  readonly log: Log;
}

export interface KeptRegistration {
  /** Which life of the node this is, as the first EPMD said. */
  readonly creation: number;
  close(): Promise<void>;
}

const attemptMs = 5_000;
const retryMs = 1_000;
/** Two nodes that start at once may both try to be EPMD; one fails, and asks the other. */
const attemptsMax = 20;

/** Rejects when the node cannot be registered now: its name is taken, or there is no EPMD. */
export async function keepRegistered(options: RegistrationOptions): Promise<KeptRegistration> {
  const { clock, log, entry } = options;
  let server: EpmdServer | undefined;
  let current: EpmdRegistration | undefined;
  let retry: Timer | undefined;
  let isClosed = false;

  const startServer = async (): Promise<void> => {
    await server?.close();
    server = await startServerIfFree(options);
    if (isClosed) await server?.close();
  };
  const hold = (registration: EpmdRegistration): void => {
    current = registration;
    registration.socket.unref();
    registration.socket.on('data', () => {});
    registration.socket.once('close', () => {
      if (isClosed) return;
      log.warn('EPMD is gone; this node registers again when there is one', { node: entry.name });
      again();
    });
    if (isClosed) registration.socket.destroy();
  };
  const again = (): void => {
    if (isClosed) return;
    register(options, startServer).then(
      (registration) => {
        log.info('registered at EPMD again', { node: entry.name });
        hold(registration);
      },
      (error: unknown) => {
        if (error instanceof NameTaken) log.error(error.message);
        retry = clock.after(retryMs, again);
      },
    );
  };

  try {
    hold(await register(options, startServer));
  } catch (error) {
    await server?.close();
    throw error;
  }
  return {
    creation: current?.creation ?? 1,
    async close() {
      isClosed = true;
      retry?.cancel();
      current?.socket.destroy();
      await server?.close();
    },
  };
}

async function register(
  { entry, epmd, serveOn }: RegistrationOptions,
  startServer: () => Promise<void>,
): Promise<EpmdRegistration> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await registerAt(epmd, entry, AbortSignal.timeout(attemptMs));
    } catch (cause) {
      if (codeOf(cause) !== 'ECONNREFUSED') throw cause;
      if (serveOn.length === 0 || attempt === attemptsMax) {
        const advice = 'start one with `epmd -daemon`, or allow the one that is built in';
        throw new Error(`no EPMD listens on ${epmd.host}:${epmd.port}: ${advice}`, { cause });
      }
      await startServer();
    }
  }
}

async function startServerIfFree({
  serveOn: hosts,
  epmd: { port },
  log,
}: RegistrationOptions): Promise<EpmdServer | undefined> {
  try {
    const server = await startEpmdServer({ hosts, port, log });
    log.info('no EPMD was there; this node is one now', { hosts, port });
    return server;
  } catch (error) {
    if (isTaken(error)) return undefined;
    throw error;
  }
}
