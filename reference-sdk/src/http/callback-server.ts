// The HTTP side of the callback. node:http and no framework: with a single route there is nothing to route, and the
// limit of bodies and the end of connections must be exact. Always holds: every request gets one answer with a
// Content-Length, and close() leaves no connection behind.
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { SpawnError, messageOf } from '../errors.js';
import type { AnswerCallback, CallbackAnswer } from '../flows/callback.js';
import { readCallback } from './read-callback.js';

/** Settings of the server. */
interface CallbackServerOptions {
  /** The longest callback that is read. */
  readonly bodyBytesMax: number;
  /** Hears of every connection that ended. */
  readonly onConnectionClosed?: () => void;
}

// Proxies keep connections for some seconds (undici: 4). A server that closes first meets a request half-way.
const keepAliveMs = 65_000;

/** The port for callbacks. */
export class CallbackServer {
  /** For tests that bring their own sockets. */
  readonly http: Server;
  readonly #answer: AnswerCallback;
  readonly #bodyBytesMax: number;
  readonly #inWork = new Set<AbortController>();
  #onIdle: () => void = () => undefined;

  constructor(answer: AnswerCallback, { bodyBytesMax, onConnectionClosed }: CallbackServerOptions) {
    this.#answer = answer;
    this.#bodyBytesMax = bodyBytesMax;
    this.http = createServer({ keepAliveTimeout: keepAliveMs });
    Object.assign(this.http, { httpAllowHalfOpen: true }); // who ends its half early may still read; not in the types
    this.http.on('request', (request: IncomingMessage, response: ServerResponse) => {
      void this.#serve(request, response);
    });
    if (onConnectionClosed !== undefined) {
      this.http.on('connection', (socket) => socket.once('close', onConnectionClosed));
    }
  }

  /** The port that is open; undefined: none. */
  get port(): number | undefined {
    return (this.http.address() as AddressInfo | null)?.port;
  }

  /** @throws SpawnError cannot-listen */
  listen(host: string, port: number): Promise<void> {
    return new Promise((resolve, reject) => {
      const onError = (cause: unknown) => {
        const message = `cannot listen for callbacks at ${host}:${port}: ${messageOf(cause)}`;
        reject(new SpawnError('cannot-listen', message, { cause }));
      };
      this.http.once('error', onError);
      this.http.listen({ host, port }, () => {
        this.http.off('error', onError);
        resolve();
      });
    });
  }

  /** Takes no more connections; what is in work has `graceMs` to finish, then every connection is closed. */
  async close(graceMs: number): Promise<void> {
    if (!this.http.listening) return;
    const closed = new Promise((resolve) => this.http.close(resolve));
    await new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, graceMs);
      this.#onIdle = () => {
        clearTimeout(timer);
        resolve();
      };
      if (this.#inWork.size === 0) this.#onIdle();
    });
    for (const hungUp of this.#inWork) hungUp.abort(new Error('the system stopped'));
    this.http.closeAllConnections();
    await closed;
  }

  async #serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const hungUp = new AbortController();
    this.#inWork.add(hungUp);
    // The end of the other half is nearly always a proxy that went away. The answer is sent all the same.
    const onHungUp = () => hungUp.abort(new Error('the proxy hung up'));
    request.socket.once('end', onHungUp);
    response.on('close', () => {
      request.socket.off('end', onHungUp);
      if (!response.writableFinished) onHungUp();
      this.#inWork.delete(hungUp);
      if (this.#inWork.size === 0) this.#onIdle();
    });
    request.on('error', () => undefined); // the other side went away in the middle: there is nobody to tell
    try {
      const body = await readCallback(request, response, this.#bodyBytesMax);
      this.#send(response, body instanceof Uint8Array ? await this.#answer(body, hungUp.signal) : body);
    } catch {
      response.destroy(); // as above
    }
  }

  #send(response: ServerResponse, { status, body }: CallbackAnswer): void {
    response.writeHead(status, {
      'Content-Type': 'application/octet-stream',
      'Content-Length': body.length,
      ...(this.http.listening ? {} : { Connection: 'close' }),
    });
    response.end(body);
  }
}
