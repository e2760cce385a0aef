// The paths of the protocol, one line for each flow. Always holds: whatever happens, the request is answered, and what
// it took is given back. Spawn and invoke are served with and without /api/v1, as the documents and the SDKs write.
import {
  InvocationRequest,
  InvocationResponse,
  RegistrationRequest,
  RegistrationResponse,
  SpawnRequest,
  SpawnResponse,
  type MessageType,
} from '@spawn-conformance/proto';
import { Router, type Request, type RequestHandler, type Response } from 'express';
import type { ActorSystem } from '../../actor-system.js';
import { ProxyError } from '../../core/errors.js';
import { invoke } from '../../flows/invoke.js';
import { register } from '../../flows/register.js';
import { spawn } from '../../flows/spawn.js';
import type { Log } from '../../ports/log.js';
import type { Work } from '../../runtime/work.js';
import { readBody } from './request-body.js';
import { answer, decodeRequest, refuse, requireProtobuf } from './wire.js';

/** The half of a message type that answering needs. */
type ResponseType<A extends object> = { encode(message: A): Uint8Array };

export interface RouteOptions {
  readonly system: ActorSystem;
  readonly work: Work;
  readonly log: Log;
  readonly bodyBytesMax: number;
}

export function createRoutes(options: RouteOptions): Router {
  const { system } = options;
  const router = Router({ caseSensitive: true });
  const post = <P extends object, M extends P, A extends object>(
    paths: string[],
    request: MessageType<P, M>,
    response: ResponseType<A>,
    run: (message: M, http: Request) => Promise<A>,
  ): void => {
    router
      .route(paths)
      .post(endpoint(options, request, response, run))
      .all(onlyPost);
  };

  post(bothForms('/actors/:name/invoke'), InvocationRequest, InvocationResponse, (message, { params }) =>
    invoke(system, message, { system: text(params['system']), name: text(params['name']) }),
  );
  post(bothForms('/actors/spawn'), SpawnRequest, SpawnResponse, (message, { params, query }) =>
    spawn(system, message, { system: text(params['system']), revision: readRevision(query['revision']) }),
  );
  post(['/api/v1/system'], RegistrationRequest, RegistrationResponse, (message) => register(system, message));
  return router;
}

function bothForms(rest: string): string[] {
  return [`/api/v1/system/:system${rest}`, `/system/:system${rest}`];
}

function endpoint<P extends object, M extends P, A extends object>(
  { work, log, bodyBytesMax }: RouteOptions,
  request: MessageType<P, M>,
  response: ResponseType<A>,
  run: (message: M, http: Request) => Promise<A>,
): RequestHandler {
  const serve = async (http: Request): Promise<Uint8Array> => {
    requireProtobuf(http.headers['content-type'], http.headers['content-encoding']);
    const body = await readBody(http, bodyBytesMax);
    return response.encode(await run(decodeRequest(request, body), http));
  };
  return async (http: Request, res: Response): Promise<void> => {
    try {
      work.begin();
    } catch (thrown) {
      return void refuse(res, thrown);
    }
    try {
      answer(res, await serve(http));
    } catch (thrown) {
      const error = refuse(res, thrown);
      if (error.code === 'internal') log.error(error.message, { error: error.cause });
    } finally {
      work.end();
    }
  };
}

const onlyPost: RequestHandler = (_http, res) => {
  refuse(res, new ProxyError('wrongMethod', 'this path takes POST only'), { allow: 'POST' });
};

/** `?revision=N`; 0 is what one SDK sends for "none". @throws ProxyError malformed */
function readRevision(given: unknown): number | undefined {
  if (given === undefined || given === '' || given === '0') return undefined;
  if (typeof given === 'string' && /^[1-9]\d{0,14}$/.test(given)) return Number(given);
  throw new ProxyError('malformed', `revision ${JSON.stringify(given)} is not a whole number above 0`);
}

const text = (param: unknown): string => (typeof param === 'string' ? param : '');
