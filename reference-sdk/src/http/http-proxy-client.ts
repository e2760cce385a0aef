// Requests to the proxy over node:http, with a keep-alive pool of its own. Not fetch: fetch gives up after 300 s
// whatever the caller's deadline, and has one pool for the whole process. Always holds: a request is sent at most
// once, and every failure says whether it was sent.
// The default import: Mock Service Worker replaces `http.request`, which a named import would not see.
import http, { type Agent, type IncomingMessage } from 'node:http';
import type { Socket } from 'node:net';
import { SpawnError, messageOf } from '../errors.js';
import type { ProxyAnswer, ProxyClient, ProxyRequest } from '../proxy-client.js';
import { withDeadline } from '../flows/deadline.js';
import { probe } from './probe.js';

/** Where the proxy listens, and how it is spoken to. */
interface HttpProxyClientOptions {
  readonly host: string;
  readonly port: number;
  /** The longest answer that is read. */
  readonly bodyBytesMax: number;
  /** Hears of every connection that ended. */
  readonly onConnectionClosed: () => void;
}

// An idle connection is given up before the other side does (Node servers: 5 s), so that no request meets its end.
const idleMs = 4_000;
// More parallel requests wait for a connection; a bound keeps a burst from using up the process's file descriptors.
const connectionsMax = 1_000;
// Deployed proxies answer some errors with a bare status line and leave the connection open.
const openEndMs = 1_000;

/** A client of the proxy at this address. */
export function createHttpProxyClient(options: HttpProxyClientOptions): ProxyClient {
  const agent = new http.Agent({ keepAlive: true, maxSockets: connectionsMax, timeout: idleMs });
  const known = new WeakSet<Socket>();
  const onSocket = (socket: Socket) => {
    if (known.has(socket)) return;
    known.add(socket);
    socket.once('close', options.onConnectionClosed);
  };
  return {
    post: (request) => post(options, agent, onSocket, request),
    probe: () => probe(options.host, options.port),
    close: () => agent.destroy(),
  };
}

function post(
  options: HttpProxyClientOptions,
  agent: Agent,
  onSocket: (socket: Socket) => void,
  request: ProxyRequest,
): Promise<ProxyAnswer> {
  return new Promise((resolve, reject) => {
    const { host, port } = options;
    const outgoing = http.request({
      host,
      port,
      agent,
      method: 'POST',
      path: request.path,
      headers: headersOf(request),
    });
    let isConnected = false;
    const fail = (cause: unknown) => {
      reject(cause instanceof SpawnError ? cause : connectionError(options, request, isConnected, cause));
      outgoing.destroy();
    };
    outgoing.on('close', withDeadline(request, fail));
    outgoing.on('error', fail);
    outgoing.on('socket', (socket) => {
      onSocket(socket);
      isConnected = !socket.connecting;
      if (socket.connecting) socket.once('connect', () => (isConnected = true));
    });
    outgoing.on('response', (incoming) => {
      readAnswer(incoming, options.bodyBytesMax).then(resolve, fail);
    });
    outgoing.end(request.body);
  });
}

function headersOf({ body }: ProxyRequest): Record<string, string | number> {
  return {
    'Content-Type': 'application/octet-stream',
    Accept: 'application/octet-stream',
    'Content-Length': body.length,
  };
}

function connectionError(
  { host, port }: HttpProxyClientOptions,
  { path }: ProxyRequest,
  isConnected: boolean,
  cause: unknown,
): SpawnError {
  const where = `POST ${path} at ${host}:${port}`;
  return isConnected
    ? new SpawnError('connection-lost', `${where}: the connection broke (${messageOf(cause)})`, { cause })
    : new SpawnError('proxy-unreachable', `${where}: no connection (${messageOf(cause)})`, { cause });
}

/** @throws SpawnError protocol-violation on an endless answer; whatever breaks the connection */
async function readAnswer(incoming: IncomingMessage, bodyBytesMax: number): Promise<ProxyAnswer> {
  const chunks: Buffer[] = [];
  let bodyBytes = 0;
  let isCutOff = false;
  const cutOff = () => {
    isCutOff = true;
    incoming.destroy();
  };
  const timer = withoutEnd(incoming) ? setTimeout(cutOff, openEndMs) : undefined;
  try {
    for await (const chunk of incoming as AsyncIterable<Buffer>) {
      bodyBytes += chunk.length;
      if (bodyBytes > bodyBytesMax) {
        throw new SpawnError('protocol-violation', `the proxy's answer is longer than ${bodyBytesMax} bytes`);
      }
      chunks.push(chunk);
    }
  } catch (cause) {
    if (!isCutOff) throw cause;
  } finally {
    clearTimeout(timer);
  }
  return { status: incoming.statusCode ?? 0, body: Buffer.concat(chunks) };
}

/** An answer of failure whose body lasts as long as the connection, which the proxy may never close. */
function withoutEnd({ statusCode = 0, headers }: IncomingMessage): boolean {
  const isEndAnnounced = 'content-length' in headers || 'transfer-encoding' in headers;
  return (statusCode < 200 || statusCode >= 300) && !isEndAnnounced;
}
