// Which actors are alive on this node. Always holds: one activation of an actor at a time; one that is asked to leave
// finishes what waits for it, and its successor starts after it has left.
import type { Payload } from '@spawn-conformance/proto';
import { Actor } from '../core/actor/actor.js';
import type { Invocation } from '../core/actor/inputs.js';
import { keyText } from '../core/actor-id.js';
import type { KnownActor } from '../core/registry.js';
import {
  Activation,
  worthTelling,
  type ActivationPorts,
  type ActivationTimes,
  type Settle,
} from './activation.js';
import { failureFields } from './failure-fields.js';
import type { Work } from './work.js';

export interface ActivationOptions {
  readonly persistence: 'durable' | 'snapshot';
  readonly mailboxMax: number;
  readonly times: ActivationTimes;
}

/** An invocation for an actor of this node. */
export interface LocalInvocation {
  readonly invocation: Omit<Invocation, 'id'>;
  readonly budgetMs: number;
  /** Answer as soon as it is queued. */
  readonly async: boolean;
}

export class Activations {
  readonly #ports: ActivationPorts;
  readonly #options: ActivationOptions;
  readonly #work: Work;
  readonly #live = new Map<string, Activation>();

  constructor(ports: ActivationPorts, options: ActivationOptions, work: Work) {
    this.#ports = ports;
    this.#options = options;
    this.#work = work;
  }

  get size(): number {
    return this.#live.size;
  }

  /** The payload of the answer; of an async invocation nothing, as soon as it waits. */
  invoke(known: KnownActor, { invocation, budgetMs, async }: LocalInvocation): Promise<Payload | undefined> {
    const activation = this.#activationOf(known);
    return new Promise((reply, fail) => {
      const settle = async ? this.#inBackground(known, bytesOf(invocation), fail) : { reply, fail };
      activation.invoke(invocation, known.definition, budgetMs, settle);
      if (async) reply(undefined);
    });
  }

  /** Brings the actor into memory, without waiting for any callback. */
  load(known: KnownActor): Promise<void> {
    return this.#activationOf(known).loaded();
  }

  /** Starts the actor from a stored revision; when it is in memory, it leaves first. */
  restart(known: KnownActor, revision: number): Promise<void> {
    return this.#activate(known, revision).loaded();
  }

  /** Everything out of memory, saved. */
  async passivateAll(): Promise<void> {
    await Promise.all([...this.#live.values()].map((activation) => activation.passivate()));
  }

  #activationOf(known: KnownActor): Activation {
    const live = this.#live.get(keyText(known.id.system, known.id.name));
    return live && live.actor.stateful === known.definition.stateful ? live : this.#activate(known);
  }

  #activate({ id, definition }: KnownActor, startRevision?: number): Activation {
    const key = keyText(id.system, id.name);
    const { persistence, mailboxMax, times } = this.#options;
    const actor = new Actor({ id, definition, persistence, mailboxMax });
    const leave = (left: Activation): void => {
      if (this.#live.get(key) === left) this.#live.delete(key);
    };
    const activation = new Activation(actor, this.#ports, times, leave);
    const predecessor = this.#live.get(key);
    this.#live.set(key, activation);
    if (predecessor) void predecessor.passivate().then(() => activation.start(startRevision));
    else activation.start(startRevision);
    return activation;
  }

  /** What waits after its caller has gone still is work in hand. */
  #inBackground({ id }: KnownActor, bytes: number, refuse: (error: unknown) => void): Settle {
    this.#work.beginBackground(bytes);
    let queued = false;
    queueMicrotask(() => (queued = true));
    return {
      reply: () => this.#work.endBackground(bytes),
      fail: (error) => {
        this.#work.endBackground(bytes);
        if (!queued) return refuse(error);
        if (!worthTelling.has(error.code)) {
          this.#ports.log.warn(`async invocation of actor ${id.name} failed`, failureFields(error));
        }
      },
    };
  }
}

/** About what a waiting invocation takes: its payload, its metadata, and the objects around them. */
function bytesOf({ payload, metadata }: LocalInvocation['invocation']): number {
  let bytes = 2_048 + (payload?.value?.value?.length ?? 0);
  for (const key in metadata) bytes += 2 * (key.length + (metadata[key]?.length ?? 0));
  return bytes;
}
