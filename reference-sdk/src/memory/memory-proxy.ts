// A proxy in memory, for tests of programs: registration, spawning, invocation, with state kept between calls. Not a
// proxy to run: no store, no limits, no passivation. Always holds: every request gets an answer that decodes.
import {
  InvocationRequest,
  InvocationResponse,
  RegistrationRequest,
  RegistrationResponse,
  SpawnRequest,
  SpawnResponse,
  Status,
  UndecodableMessage,
} from '@spawn-conformance/proto';
import type { AnswerCallback } from '../flows/callback.js';
import type { ProxyAnswer } from '../proxy-client.js';
import { invokeActor } from './invoke-actor.js';
import { MemoryActors } from './memory-actors.js';
import { Refusal } from './refusal.js';

/** A proxy whose callbacks go to one host. */
export class MemoryProxy {
  readonly actors = new MemoryActors();
  readonly #host: AnswerCallback;

  constructor(host: AnswerCallback) {
    this.#host = host;
  }

  /** Never rejects. @param path of a registration, spawn or invocation, in either form (WIR-1) */
  async answer(path: string, body: Uint8Array): Promise<ProxyAnswer> {
    const [route = ''] = path.replace(/^\/api\/v1/, '').split('?', 1);
    if (route === '/system') return answered(RegistrationResponse, () => this.#register(body));
    const [, system, actor] = /^\/system\/([^/]+)\/actors\/(?:([^/]+)\/invoke|spawn)$/.exec(route) ?? [];
    if (system === undefined) return { status: 404, body: new Uint8Array() };
    return actor === undefined
      ? answered(SpawnResponse, () => this.#spawn(decodeURIComponent(system), body))
      : answered(InvocationResponse, () =>
          invokeActor(this.actors, this.#host, InvocationRequest.decode(body)),
        );
  }

  #register(body: Uint8Array): RegistrationResponse {
    this.actors.register(RegistrationRequest.decode(body).actorSystem ?? {});
    return { status: { status: Status.OK, message: 'Accepted' }, proxyInfo: { proxyName: 'in memory' } };
  }

  #spawn(system: string, body: Uint8Array): SpawnResponse {
    this.actors.spawn(SpawnRequest.decode(body).actors, system);
    return { status: { status: Status.OK } };
  }
}

interface Answer<M> {
  encode(message: M): Uint8Array;
}

async function answered<M>(type: Answer<M>, make: () => M | Promise<M>): Promise<ProxyAnswer> {
  try {
    return { status: 200, body: type.encode(await make()) };
  } catch (error) {
    const { http, status, message } = asRefusal(error);
    return { status: http, body: type.encode({ status: { status, message } } as M) };
  }
}

function asRefusal(error: unknown): Refusal {
  if (error instanceof Refusal) return error;
  if (error instanceof UndecodableMessage) return new Refusal(400, error.message);
  return new Refusal(500, error instanceof Error ? error.message : String(error));
}
