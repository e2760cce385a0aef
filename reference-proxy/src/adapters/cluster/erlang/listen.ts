// A port of this node's own, out of a range.
import type { AddressInfo, Server } from 'node:net';

export interface PortRange {
  readonly host: string;
  /** 0: any free one. */
  readonly portMin: number;
  readonly portMax: number;
}

/** Listens on the first free port of the range. Rejects when there is none. */
export async function listenInRange(server: Server, { host, portMin, portMax }: PortRange): Promise<number> {
  for (let port = portMin; ; port++) {
    try {
      return await listenOn(server, host, port);
    } catch (error) {
      if (!isTaken(error) || port >= portMax) throw error;
    }
  }
}

export function listenOn(server: Server, host: string, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    const fail = (error: Error): void => {
      server.off('listening', ready);
      reject(error);
    };
    const ready = (): void => {
      server.off('error', fail);
      resolve((server.address() as AddressInfo).port);
    };
    server.once('error', fail).once('listening', ready).listen({ host, port, exclusive: true });
  });
}

export function isTaken(error: unknown): boolean {
  return codeOf(error) === 'EADDRINUSE';
}

/** Such as ECONNREFUSED. */
export function codeOf(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error ? String(error.code) : undefined;
}
