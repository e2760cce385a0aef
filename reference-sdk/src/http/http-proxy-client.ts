// Requests to the proxy over node:http, with a keep-alive pool of its own. Not fetch: fetch gives up after 300 s
// whatever the caller's deadline, and has one pool for the whole process. Always holds: a request is sent at most
// once, and every failure says whether it was sent.
import { Agent, request as httpRequest, type ClientRequest, type IncomingMessage } from 'node:http';
import { SpawnError, messageOf } from '../errors.js';
import type { ProxyAnswer, ProxyClient, ProxyRequest } from '../proxy-client.js';

/** Where a proxy listens. */
export interface ProxyAddress {
  readonly host: string;
  readonly port: number;
}

/** Settings of the client; `bodyBytesMax` is the largest answer that is read. */
export interface HttpProxyClientOptions extends ProxyAddress {
  readonly bodyBytesMax: number;
  /** Hears of every connection of the pool that ended. */
  readonly onConnectionClosed?: () => void;
}

// An idle connection is given up before the other side does (Node servers: 5 s), so that no request meets its end.
const idleMs = 4_000;
// More parallel requests wait for a connection; a bound keeps a burst from using up the process's file descriptors.
const connectionsMax = 1_000;

/** A client of the proxy at this address. */
export function createHttpProxyClient(options: HttpProxyClientOptions): ProxyClient {
  const agent = new Agent({ keepAlive: true, maxSockets: connectionsMax, timeout: idleMs });
  return {
    post: (request) => post(options, agent, request),
    close: () => agent.destroy(),
  };
}

function post(options: HttpProxyClientOptions, agent: Agent, request: ProxyRequest): Promise<ProxyAnswer> {
  return new Promise((resolve, reject) => {
    const outgoing = httpRequest({
      host: options.host,
      port: options.port,
      agent,
      method: 'POST',
      path: request.path,
      headers: {
        'Content-Type': 'application/octet-stream',
        Accept: 'application/octet-stream',
        'Content-Length': request.body.length,
      },
    });
    const fail = (error: SpawnError) => {
      reject(error);
      outgoing.destroy();
    };
    const cleanUp = endWithDeadline(request, fail);
    const progress = watchConnection(outgoing, options);
    outgoing.on('error', (cause) => fail(connectionError(options, request, progress.isConnected, cause)));
    outgoing.on('close', cleanUp);
    outgoing.on('response', (incoming) => {
      readAnswer(incoming, options.bodyBytesMax).then(resolve, (cause: unknown) =>
        fail(cause instanceof SpawnError ? cause : connectionError(options, request, true, cause)),
      );
    });
    outgoing.end(request.body);
  });
}

/** Fails the request at its deadline or when its signal fires. @returns what undoes both */
function endWithDeadline(
  { path, timeoutMs, signal }: ProxyRequest,
  fail: (error: SpawnError) => void,
): () => void {
  const timer = setTimeout(() => {
    fail(new SpawnError('timed-out', `POST ${path}: no answer within ${timeoutMs} ms`));
  }, timeoutMs);
  const onAbort = () => {
    fail(new SpawnError('aborted', `POST ${path}: given up by the caller`, { cause: signal?.reason }));
  };
  if (signal?.aborted === true) onAbort();
  else signal?.addEventListener('abort', onAbort, { once: true });
  return () => {
    clearTimeout(timer);
    signal?.removeEventListener('abort', onAbort);
  };
}

const watched = new WeakSet<object>();

function watchConnection(
  outgoing: ClientRequest,
  { onConnectionClosed }: HttpProxyClientOptions,
): { isConnected: boolean } {
  const progress = { isConnected: false };
  outgoing.on('socket', (socket) => {
    if (!watched.has(socket)) {
      watched.add(socket);
      if (onConnectionClosed !== undefined) socket.once('close', onConnectionClosed);
    }
    if (socket.connecting) socket.once('connect', () => (progress.isConnected = true));
    else progress.isConnected = true;
  });
  return progress;
}

function connectionError(
  address: ProxyAddress,
  request: ProxyRequest,
  isConnected: boolean,
  cause: unknown,
): SpawnError {
  const where = `POST ${request.path} at ${address.host}:${address.port}`;
  return isConnected
    ? new SpawnError('connection-lost', `${where}: the connection broke (${messageOf(cause)})`, { cause })
    : new SpawnError('proxy-unreachable', `${where}: no connection (${messageOf(cause)})`, { cause });
}

async function readAnswer(incoming: IncomingMessage, bodyBytesMax: number): Promise<ProxyAnswer> {
  const chunks: Buffer[] = [];
  let bodyBytes = 0;
  for await (const chunk of incoming as AsyncIterable<Buffer>) {
    bodyBytes += chunk.length;
    if (bodyBytes > bodyBytesMax) {
      throw new SpawnError('protocol-violation', `the proxy's answer is longer than ${bodyBytesMax} bytes`);
    }
    chunks.push(chunk);
  }
  return { status: incoming.statusCode ?? 0, body: Buffer.concat(chunks) };
}
