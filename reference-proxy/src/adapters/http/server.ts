// The HTTP server of the proxy: Express with nothing it does not need. Always holds: every request gets an answer, also
// on paths that nobody serves.
import express, { type ErrorRequestHandler, type Express, type RequestHandler } from 'express';
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { ProxyError } from '../../core/errors.js';
import { createOperations, type Metrics } from './operations.js';
import { addRoutes, type RouteOptions } from './routes.js';
import { refuse } from './wire.js';

interface AppOptions extends Omit<RouteOptions, 'meter'> {
  readonly metrics: Metrics;
}

export interface HttpServer {
  readonly port: number;
  /** Takes no new connections, and resolves when the last answer is sent. */
  close(): Promise<void>;
  /** Ends every connection now. */
  abort(): void;
}

export function createApp(options: AppOptions): Express {
  const app = express();
  app.disable('x-powered-by').disable('etag').enable('case sensitive routing');
  // Directly on the app: a router of their own would cost every request a detour.
  addRoutes(app, { ...options, meter: options.metrics });
  app.use(createOperations(options.system, options.metrics));
  app.use(unknownPath);
  const broken: ErrorRequestHandler = (thrown, _http, res, _next) => void refuse(res, asPathError(thrown));
  app.use(broken);
  return app;
}

/**
 * Takes the port.
 * @param opened requests wait until then
 * @throws when the port is taken or the interface does not exist
 */
export async function listen(
  app: Express,
  hostInterface: string,
  port: number,
  opened?: Promise<void>,
): Promise<HttpServer> {
  const server = createServer({ keepAliveTimeout: keepAliveTimeoutMs }, opened ? whenOpen(app, opened) : app);
  // A caller that says "no more from me" after its request gets its answer all the same.
  Object.assign(server, { httpAllowHalfOpen: true });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(port, hostInterface, resolve);
  });
  return {
    port: (server.address() as AddressInfo).port,
    close: () => closed(server),
    abort: () => server.closeAllConnections(),
  };
}

function whenOpen(app: Express, opened: Promise<void>): RequestListener {
  let isOpen = false;
  void opened.then(() => (isOpen = true));
  return (http, res) => {
    if (isOpen) app(http, res);
    else void opened.then(() => void app(http, res));
  };
}

/** Longer than clients keep an idle connection, so that they close it first and no request meets the closing. */
const keepAliveTimeoutMs = 65_000;

function closed(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeIdleConnections();
  });
}

const unknownPath: RequestHandler = (http, res) => {
  const looksLikeSlashInName = /^(\/api\/v1)?\/system\/.*\/(spawn|invoke)\/?$/.test(http.path);
  const hint = looksLikeSlashInName ? '; a / inside a name must be written %2F' : '';
  refuse(res, new ProxyError('pathNotFound', `nothing is served at ${http.path}${hint}`));
};

/** Express refuses a path that cannot be percent-decoded with a status of its own. */
function asPathError(thrown: unknown): unknown {
  const status = (thrown as { status?: unknown }).status;
  return status === 400 ? new ProxyError('malformed', (thrown as Error).message, { cause: thrown }) : thrown;
}
