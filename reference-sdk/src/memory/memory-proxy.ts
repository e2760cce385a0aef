// A proxy in memory, for tests of programs: registration, spawning, invocation, workflows, timers, schedules, channels
// and pools, with state kept between calls. Not a proxy to run: no store, no limits, no passivation. Always holds: every
// request gets an answer that decodes.
import {
  InvocationRequest,
  InvocationResponse,
  RegistrationRequest,
  RegistrationResponse,
  SpawnRequest,
  SpawnResponse,
  Status,
  UndecodableMessage,
  type Payload,
} from '@spawn-conformance/proto';
import type { AnswerCallback } from '../flows/callback.js';
import type { ProxyAnswer } from '../proxy-client.js';
import { Background, type Unheard } from './background.js';
import type { Clock } from './clock.js';
import { invokeActor, perform } from './invoke-actor.js';
import type { MemoryActorId } from './memory-actor.js';
import { MemoryActors, type MemoryEntry } from './memory-actors.js';
import { MemoryTimers } from './memory-timers.js';
import type { Course, Memory } from './memory.js';
import { Refusal } from './refusal.js';

/** A proxy whose callbacks go to one host. */
export class MemoryProxy implements Memory {
  readonly actors = new MemoryActors();
  readonly background = new Background();
  readonly host: AnswerCallback;
  readonly clock: Clock;
  constructor(host: AnswerCallback, clock: Clock) {
    this.host = host;
    this.clock = clock;
    const timers = new MemoryTimers(clock, (id, action) => this.#tick(id, action));
    this.actors.onChange = () => timers.follow(this.actors);
  }

  /** Never rejects. @param path of a registration, spawn or invocation, in either form (WIR-1) */
  async answer(path: string, body: Uint8Array): Promise<ProxyAnswer> {
    const [route = ''] = path.replace(/^\/api\/v1/, '').split('?', 1);
    if (route === '/system') return answered(RegistrationResponse, () => this.register(body));
    const [, system, actor] = /^\/system\/([^/]+)\/actors\/(?:([^/]+)\/invoke|spawn)$/.exec(route) ?? [];
    if (system === undefined) return { status: 404, body: new Uint8Array() };
    return actor === undefined
      ? answered(SpawnResponse, () => this.#spawn(decodeURIComponent(system), body))
      : answered(InvocationResponse, () => this.#invoke(body));
  }

  register(body: Uint8Array): RegistrationResponse {
    this.actors.register(RegistrationRequest.decode(body).actorSystem ?? {});
    return { status: { status: Status.OK, message: 'Accepted' }, proxyInfo: { proxyName: 'in memory' } };
  }

  #spawn(system: string, body: Uint8Array): SpawnResponse {
    this.actors.spawn(SpawnRequest.decode(body).actors, system);
    return { status: { status: Status.OK } };
  }

  async #invoke(body: Uint8Array): Promise<InvocationResponse> {
    return this.invoke(InvocationRequest.decode(body), 'async invocation');
  }

  invoke(request: InvocationRequest, what: Unheard['what']): Promise<InvocationResponse> {
    return invokeActor(this, request, what);
  }

  perform(actor: MemoryEntry, request: InvocationRequest, course?: Course): Promise<Payload | undefined> {
    return perform(this, actor, request, course);
  }

  /** The actor itself is the caller, and there is nothing to say. */
  #tick({ name, system }: MemoryActorId, action: string): Promise<void> {
    const request = { actionName: action, caller: { name, system }, noop: {} };
    const tick = (async () => void (await this.perform(this.actors.get(system, name), request)))();
    this.background.run({ what: 'timer', actor: name, action }, () => tick);
    return tick;
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
