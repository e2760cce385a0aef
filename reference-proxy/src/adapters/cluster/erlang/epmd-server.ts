// The port mapper itself, for hosts that have no Erlang installed. Always holds: a name belongs to the node whose
// connection registered it, as long as that lives; only programs on this machine may register; requests are small, quick
// and counted.
import { randomInt } from 'node:crypto';
import { createServer, type Server, type Socket } from 'node:net';
import type { Log } from '../../../ports/log.js';
import {
  decodeRequest,
  encodeNames,
  encodePort,
  encodeRegistered,
  type EpmdEntry,
  type EpmdRequest,
} from './epmd.js';
import { FrameSplitter } from './frame-splitter.js';
import { listenOn } from './listen.js';

export interface EpmdServer {
  close(): Promise<void>;
}

interface EpmdServerOptions {
  /** Where to listen. The first is what decides who is EPMD on this machine. */
  readonly hosts: readonly string[];
  readonly port: number;
  readonly log: Log;
}

const requestBytesMax = 1024;
const requestTimeoutMs = 10_000;
const connectionsMax = 4_096;

/** Rejects when somebody listens there already. */
export async function startEpmdServer({ hosts, port, log }: EpmdServerOptions): Promise<EpmdServer> {
  const entries = new Map<string, EpmdEntry>();
  const servers: Server[] = [];
  const sockets = new Set<Socket>();
  const close = async (): Promise<void> => {
    for (const socket of sockets) socket.destroy();
    await Promise.all(servers.map((server) => new Promise((resolve) => server.close(resolve))));
  };
  for (const [index, host] of hosts.entries()) {
    const server = createServer((socket) => serve(socket, entries, port, sockets));
    server.maxConnections = connectionsMax;
    try {
      await listenOn(server, host, port);
      server.on('error', (error) => log.warn('EPMD here failed to take a connection', { error }));
      servers.push(server);
    } catch (error) {
      if (index === 0) throw error;
      log.warn('EPMD here is not reachable from other machines', { host, port, error });
    }
  }
  return { close };
}

function serve(
  socket: Socket,
  entries: Map<string, EpmdEntry>,
  epmdPort: number,
  sockets: Set<Socket>,
): void {
  const splitter = new FrameSplitter(2, requestBytesMax);
  let own: string | undefined;
  sockets.add(socket);
  socket.setTimeout(requestTimeoutMs, () => socket.destroy());
  socket.on('error', () => socket.destroy());
  socket.on('close', () => {
    sockets.delete(socket);
    if (own !== undefined) entries.delete(own);
  });
  const register = ({ entry, highest }: EpmdRequest & { type: 'register' }): void => {
    const isFree = own === undefined && !entries.has(entry.name) && isLocal(socket);
    socket.write(encodeRegistered(isFree ? randomInt(4, 2 ** 32 - 1) : undefined, highest));
    if (!isFree) return void socket.end();
    own = entry.name;
    entries.set(own, entry);
    socket.setTimeout(0);
  };
  socket.on('data', (chunk) => {
    try {
      splitter.push(chunk);
      const body = splitter.next();
      if (!body) return;
      const request = decodeRequest(body);
      if (request.type === 'register') register(request);
      else if (request.type === 'names') socket.end(encodeNames(epmdPort, [...entries.values()]));
      else socket.end(encodePort(entries.get(request.name)));
    } catch {
      socket.destroy();
    }
  });
}

/** As EPMD itself: a registration from another machine could take a name away. */
function isLocal({ remoteAddress, localAddress }: Socket): boolean {
  return remoteAddress !== undefined && remoteAddress === localAddress;
}
