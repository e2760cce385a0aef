// Puts a node together: its port, its entry at EPMD, its links, its processes. Always holds: a node that could not start
// has left nothing behind.
import type { Server, Socket } from 'node:net';
import { parseNodeName, type NodeName } from '../../../core/node-name.js';
import { createTcpCarrier, type Carrier } from './carrier.js';
import { keepRegistered, type KeptRegistration } from './epmd-registration.js';
import type { ErlangNode, ErlangNodeOptions } from './erlang-node.js';
import { ErpcServer } from './erpc-server.js';
import { ownFlags } from './flags.js';
import { createIdentifiers } from './identifiers.js';
import { listenInRange } from './listen.js';
import { LocalProcesses } from './local-process.js';
import { createNodeFace } from './node-face.js';
import { NodeLinks } from './node-links.js';
import { createRefusals } from './refusals.js';
import { receiveSignal, type Receiver } from './receive-signal.js';
import { atom, taggedWith, type Term } from './terms.js';
import { createTlsCarrier } from './tls-carrier.js';
import { Waiters } from './waiters.js';

const anyPort = { host: '127.0.0.1', portMin: 0, portMax: 0 };
const defaultEpmd = { port: 4369, mayServe: false };
const defaultTimes = { tickTimeMs: 60_000, setUpTimeoutMs: 7_000 };
const defaultSizes = { packetBytesMax: 64 * 2 ** 20, waitingBytesMax: 16 * 2 ** 20 };
const connectionsMax = 4_096;

/**
 * Starts a node; others can connect when the promise resolves.
 * @throws when its port or its name is taken, or there is no EPMD
 */
export async function createErlangNode(options: ErlangNodeOptions): Promise<ErlangNode> {
  const name = checkedName(options);
  const { setUpTimeoutMs } = { ...defaultTimes, ...options };
  const carrier = options.tls ? createTlsCarrier(options.tls, setUpTimeoutMs) : createTcpCarrier();
  const refused = createRefusals(options.log, options.clock);
  let links: NodeLinks | undefined;
  const server = createServer(carrier, options, refused, () => links);
  const sockets = socketsOf(server);
  const port = await listenInRange(server, options.listen ?? anyPort);
  try {
    const registration = await register(options, name, port);
    const started = startNode(options, carrier, refused, registration.creation);
    links = started.links;
    const close = async (): Promise<void> => {
      await registration.close();
      const closed = new Promise((resolve) => server.close(resolve));
      await started.links.close();
      for (const socket of sockets) socket.destroy(); // in the middle of a handshake
      await closed;
    };
    return { ...started.face, name: options.name, port, close };
  } catch (error) {
    server.close();
    throw error;
  }
}

function startNode(
  options: ErlangNodeOptions,
  carrier: Carrier,
  refused: (error: Error) => void,
  creation: number,
): { readonly links: NodeLinks; readonly face: ReturnType<typeof createNodeFace> } {
  const { name, cookie, log, hidden = true, epmd = defaultEpmd } = options;
  const identifiers = createIdentifiers(name, creation);
  const processes = new LocalProcesses(identifiers);
  const waiters = new Waiters();
  const failed = (error: unknown): void => log.error('a process failed on a message', { error });
  const guarded = (run: () => void): void => {
    try {
      run();
    } catch (error) {
      failed(error);
    }
  };
  const caller = processes.spawn({ exitSignal: () => {} });
  const watchers = {
    up: [] as ((node: string) => void)[],
    down: [] as ((node: string, why: Error) => void)[],
  };
  const receiver: Receiver = {
    processes,
    waiters,
    erpc: new ErpcServer(processes, failed),
    caller,
    linkTo: (node) => links.find(node),
    failed,
  };
  const links = new NodeLinks(
    {
      ...defaultTimes,
      ...defaultSizes,
      ...options,
      own: { name, cookie, creation, flags: ownFlags(hidden) },
      carrier,
      epmdPort: epmd.port,
    },
    {
      up: (link) => watchers.up.forEach((up) => guarded(() => up(link.name))),
      down(link, why) {
        guarded(() => waiters.lost(link, why));
        guarded(() => link.lost());
        watchers.down.forEach((down) => guarded(() => down(link.name, why)));
      },
      refused,
      signal: (link, signal) => receiveSignal(receiver, link, signal),
    },
  );
  processes.register('net_kernel', { call: answerPing, exitSignal: () => {} });
  const context = { clock: options.clock, identifiers, waiters, caller };
  return { links, face: createNodeFace({ name, links, context, processes, erpc: receiver.erpc, watchers }) };
}

/** What `net_adm:ping/1` asks: {is_auth, Node}. */
async function answerPing(request: Term): Promise<Term> {
  if (taggedWith(request, 'is_auth', 2)) return atom('yes');
  throw new Error('net_kernel here answers pings only');
}

function createServer(
  carrier: Carrier,
  { log }: ErlangNodeOptions,
  refused: (error: Error) => void,
  links: () => NodeLinks | undefined,
): Server {
  const server = carrier.createServer((socket) => {
    const ready = links();
    if (ready) ready.receive(socket);
    else socket.destroy();
  }, refused);
  server.maxConnections = connectionsMax;
  server.on('error', (error) => log.error('taking connections failed', { error }));
  return server;
}

/** All that are open, those included that have not come to the handshake. */
function socketsOf(server: Server): ReadonlySet<Socket> {
  const sockets = new Set<Socket>();
  server.on('connection', (socket: Socket) => {
    sockets.add(socket);
    socket.once('close', () => sockets.delete(socket));
  });
  return sockets;
}

function register(options: ErlangNodeOptions, { name }: NodeName, port: number): Promise<KeptRegistration> {
  const { clock, log, hidden = true, epmd = defaultEpmd, listen = anyPort } = options;
  return keepRegistered({
    entry: { name, port, hidden },
    epmd: { host: '127.0.0.1', port: epmd.port },
    serveOn: epmd.mayServe ? epmdHosts(listen.host) : [],
    clock,
    log,
  });
}

/** Programs here ask the loopback, those elsewhere the address of the node. */
function epmdHosts(host: string): string[] {
  if (host === '0.0.0.0' || host === '::') return [host];
  return host === '127.0.0.1' ? [host] : ['127.0.0.1', host];
}

function checkedName({ name, cookie }: ErlangNodeOptions): NodeName {
  const parsed = parseNodeName(name);
  if (!parsed) throw new Error(`${JSON.stringify(name)} is no name of a node: it is called name@host`);
  if (!/^[\x20-\x7e]{1,255}$/.test(cookie)) {
    throw new Error('the cookie must have 1 to 255 characters, all of them plain ASCII');
  }
  return parsed;
}
