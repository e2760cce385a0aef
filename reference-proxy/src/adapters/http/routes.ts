// The paths of the protocol, one line for each flow. Always holds: whatever happens, the request is answered, and what
// it took is given back. Spawn and invoke are served with and without /api/v1 (WIR-2), as the SDKs and the documents write.
import {
  decodeRegistration,
  InvocationRequest,
  InvocationResponse,
  RegistrationRequest,
  RegistrationResponse,
  SpawnRequest,
  SpawnResponse,
  type MessageType,
} from '@spawn-conformance/proto';
import type { IRouter, Request, RequestHandler, Response } from 'express';
import type { ActorSystem } from '../../actor-system.js';
import { ProxyError } from '../../core/errors.js';
import { invoke } from '../../flows/invoke.js';
import { register } from '../../flows/register.js';
import { spawn } from '../../flows/spawn.js';
import type { Clock } from '../../ports/clock.js';
import type { Log } from '../../ports/log.js';
import type { Endpoint, Meter } from '../../ports/meter.js';
import { readBody } from './request-body.js';
import { answer, decodeRequest, refuse, requireProtobuf } from './wire.js';

export interface RouteOptions {
  readonly system: ActorSystem;
  readonly log: Log;
  readonly meter: Meter;
  readonly bodyBytesMax: number;
  /** How long a body may take to come. */
  readonly bodyTimeoutMs: number;
}

/** One flow as it is reached over HTTP. */
interface Route<P extends object, M extends P, A extends object> {
  readonly endpoint: Endpoint;
  readonly request: MessageType<P, M>;
  readonly response: { encode(message: A): Uint8Array };
  readonly run: (message: M, http: Request) => Promise<A>;
}

export function addRoutes(router: IRouter, options: RouteOptions): void {
  const { system } = options;
  const post = <P extends object, M extends P, A extends object>(
    paths: string[],
    route: Route<P, M, A>,
  ): void => {
    router.route(paths).post(serve(options, route)).all(onlyPost);
  };

  post(bothForms('/actors/:name/invoke'), {
    endpoint: 'invoke',
    request: InvocationRequest,
    response: InvocationResponse,
    run: (message, { params }) =>
      invoke(system, message, { system: text(params['system']), name: text(params['name']) }),
  });
  post(bothForms('/actors/spawn'), {
    endpoint: 'spawn',
    request: SpawnRequest,
    response: SpawnResponse,
    run: (message, { params, query }) =>
      spawn(system, message, { system: text(params['system']), revision: readRevision(query['revision']) }),
  });
  post(['/api/v1/system'], {
    endpoint: 'register',
    request: { ...RegistrationRequest, decode: decodeRegistration },
    response: RegistrationResponse,
    run: (message) => register(system, message),
  });
}

function bothForms(rest: string): string[] {
  return [`/api/v1/system/:system${rest}`, `/system/:system${rest}`];
}

function serve<P extends object, M extends P, A extends object>(
  options: RouteOptions,
  { endpoint, request, response, run }: Route<P, M, A>,
): RequestHandler {
  const { log, meter, bodyBytesMax: bytesMax, bodyTimeoutMs: timeoutMs } = options;
  const { work, clock } = options.system;
  /** A request is in work from the end of its body on: one that stands still takes nobody's place. */
  const answerTo = async (http: Request): Promise<Uint8Array> => {
    work.admit();
    requireProtobuf(http.headers['content-type'], http.headers['content-encoding']);
    const body = await readBody(http, { bytesMax, timeoutMs, clock, work });
    try {
      work.begin();
    } catch (thrown) {
      work.release(body.length);
      throw thrown;
    }
    try {
      return response.encode(await run(decodeRequest(request, body), http));
    } finally {
      work.end(body.length);
    }
  };
  return async (http: Request, res: Response): Promise<void> => {
    const startedMs = performance.now();
    try {
      answer(res, await answerTo(http));
    } catch (thrown) {
      const error = refuse(res, thrown);
      if (error.code === 'internal') log.error(error.message, { error: error.cause });
      if (!http.complete) dropRest(http, clock, work.draining ? drainMs : timeoutMs);
    } finally {
      meter.answered(endpoint, res.statusCode, performance.now() - startedMs);
    }
  };
}

/** How long a caller may go on with its body while the proxy shuts down. */
const drainMs = 1_000;

/** A refused caller may end its body, so that it reads the refusal, but not for ever. */
function dropRest(http: Request, clock: Clock, afterMs: number): void {
  const timer = clock.after(afterMs, () => http.socket.destroy());
  http.once('close', () => timer.cancel());
}

const onlyPost: RequestHandler = (_http, res) => {
  refuse(res, new ProxyError('wrongMethod', 'this path takes POST only'), { allow: 'POST' });
};

/** `?revision=N`; 0 is what one SDK sends for "none". */
function readRevision(given: unknown): number | undefined {
  if (given === undefined || given === '') return undefined;
  if (typeof given !== 'string' || !/^\d+$/.test(given))
    throw new ProxyError('malformed', `revision ${JSON.stringify(given)} is not a whole number above 0`);
  const revision = Number(given);
  if (Number.isSafeInteger(revision)) return revision || undefined;
  throw new ProxyError('revisionNotFound', `no actor has so many revisions that ${given} would be stored`);
}

const text = (param: unknown): string => (typeof param === 'string' ? param : '');
