// Which actors are alive on this node. Always holds: one activation of an actor at a time; one that is asked to leave
// finishes what waits for it, and its successor starts after it has left, here and on every other node that could have
// the actor (PLC: one home at a time). Only of pools there are several, on every node that hosts them.
import type { Payload } from '@spawn-conformance/proto';
import { Actor } from '../core/actor/actor.js';
import type { Invocation } from '../core/actor/inputs.js';
import { keyText, type ActorKey } from '../core/actor-id.js';
import type { KnownActor } from '../core/registry.js';
import { invocationBytes } from '../core/request-size.js';
import { keepablePayload } from '../core/wire-values.js';
import { Activation, worthTelling, type ActivationWatch } from './activation.js';
import type { ActivationPorts, ActivationTimes, Settle } from './activation-ports.js';
import { failureFields } from './failure-fields.js';
import { Pools } from './pools.js';
import { RationedLog } from './rationed-log.js';
import type { Work } from './work.js';

export interface ActivationOptions {
  readonly persistence: 'durable' | 'snapshot';
  /** Other nodes may have the actors, too: what is answered is checked against the store. */
  readonly isFenced: boolean;
  readonly mailboxMax: number;
  readonly routesMax: number;
  readonly times: ActivationTimes;
}

/** The other nodes, as far as activations care. */
interface Neighbours {
  /** Resolves when none of them has the actor in memory; undefined when none can. Never rejects. */
  claim(known: KnownActor): Promise<void> | undefined;
  /** The name of this node. */
  readonly self: string;
  /** Grows when one of them may have brought the actor into memory while it was in memory here. */
  epochOf(known: KnownActor): number;
}

/** One actor in memory, or on its way. */
interface Live {
  readonly known: KnownActor;
  readonly activation: Activation;
  readonly epoch: number;
  /** Nothing new is given to it. */
  leaving: boolean;
  /** It waits for its predecessors, here or elsewhere; nothing of it is in memory yet. */
  waiting: boolean;
  /** Meanwhile a node that goes first has claimed it: it must be claimed back. */
  claimedAway: boolean;
  /** The one on this node that must leave before; kept as long as this one waits. */
  predecessor: Live | undefined;
}

/** An invocation for an actor of this node. */
export interface LocalInvocation {
  readonly invocation: Omit<Invocation, 'id'>;
  readonly budgetMs: number;
  /** Answer as soon as it is queued. */
  readonly async: boolean;
  /** Who asked says in the log what went wrong; nobody else does. */
  readonly isQuiet?: boolean;
}

/** An async invocation: its caller is told as soon as it waits; then it fails by a line in the log. */
interface Background extends Settle {
  accepted(): void;
}

export class Activations {
  readonly #ports: ActivationPorts;
  readonly #options: ActivationOptions;
  readonly #failures: RationedLog;
  readonly #work: Work;
  readonly #neighbours: Neighbours;
  readonly #live = new Map<string, Live>();
  readonly #pools: Pools;

  constructor(
    ports: Omit<ActivationPorts, 'work'>,
    options: ActivationOptions,
    work: Work,
    neighbours: Neighbours,
  ) {
    this.#ports = { ...ports, work };
    this.#failures = new RationedLog(ports.log, ports.clock);
    const { mailboxMax } = options;
    this.#pools = new Pools({
      clock: ports.clock,
      mailboxMax,
      create: (known, watch) => this.#create(known, watch),
    });
    this.#options = options;
    this.#work = work;
    this.#neighbours = neighbours;
  }

  get size(): number {
    return this.#live.size + this.#pools.size;
  }

  /** The payload of the answer; of an async invocation nothing, as soon as it waits. */
  invoke(
    known: KnownActor,
    { invocation, budgetMs, async, isQuiet }: LocalInvocation,
  ): Promise<Payload | undefined> {
    const taker = this.#takerOf(known);
    const { definition } = known;
    return new Promise((reply, fail) => {
      if (!async) return taker.invoke(invocation, definition, budgetMs, { reply, fail, isQuiet });
      const kept = { ...invocation, payload: keepablePayload(invocation.payload) };
      const background = this.#inBackground(known, invocationBytes(kept), fail);
      taker.invoke(kept, definition, budgetMs, background);
      background.accepted();
      reply(undefined);
    });
  }

  /** Brings the actor into memory, without waiting for any callback; of a pool the instances that it keeps there. */
  load(known: KnownActor): Promise<void> {
    const { pool } = known.definition;
    if (pool) {
      this.#pools.open(known, pool);
      return Promise.resolve();
    }
    const activation = this.#activationOf(known);
    const before = this.#live.get(keyText(known.id.system, known.id.name))?.predecessor?.activation;
    // Whoever has to leave first may have a callback open.
    return before && before.load > 0 ? Promise.resolve() : activation.loaded();
  }

  /** Starts the actor from a stored revision; when it is in memory, it leaves first. */
  restart(known: KnownActor, revision: number): Promise<void> {
    return known.definition.pool ? this.load(known) : this.#activate(known, revision).loaded();
  }

  /**
   * Hands the actor over: node `to` may activate it when this resolves. When both wait for it, as when one of them has
   * not heard all, the first by name goes first: this is the algorithm of Ricart and Agrawala, with names for times.
   */
  async release({ system, name }: ActorKey, to: string): Promise<void> {
    let live = this.#live.get(keyText(system, name));
    while (live?.waiting && to < this.#neighbours.self) {
      live.claimedAway = true;
      live = live.predecessor;
    }
    if (!live) return;
    live.leaving = true;
    await live.activation.passivate();
  }

  /** Everything out of memory, saved. */
  async passivateAll(): Promise<void> {
    const left = [...this.#live.values()].map(({ activation }) => activation.passivate());
    await Promise.all([...left, this.#pools.endAll()]);
  }

  #takerOf(known: KnownActor): Pick<Activation, 'invoke'> {
    const { definition, id } = known;
    if (!definition.pool) return this.#activationOf(known);
    // An actor of that name, from before it was a pool.
    const before = this.#live.get(keyText(id.system, id.name));
    if (before) {
      before.leaving = true;
      void before.activation.passivate();
    }
    return this.#pools.open(known, definition.pool);
  }

  #activationOf(known: KnownActor): Activation {
    const live = this.#live.get(keyText(known.id.system, known.id.name));
    const isUsable =
      live &&
      !live.leaving &&
      live.activation.actor.stateful === known.definition.stateful &&
      live.epoch === this.#neighbours.epochOf(known);
    return isUsable ? live.activation : this.#activate(known);
  }

  #activate(known: KnownActor, startRevision?: number): Activation {
    const { id } = known;
    const key = keyText(id.system, id.name);
    const passivated = (): void => {
      if (this.#live.get(key) === live) this.#live.delete(key);
    };
    const activation = this.#create(known, { passivated });
    const predecessor = this.#live.get(key);
    const epoch = this.#neighbours.epochOf(known);
    const live: Live = {
      known,
      activation,
      epoch,
      leaving: false,
      waiting: true,
      claimedAway: false,
      predecessor,
    };
    this.#live.set(key, live);
    const start = (): void => {
      live.waiting = false;
      live.predecessor = undefined;
      activation.start(startRevision);
    };
    const predecessorLeft = predecessor?.activation.passivate();
    this.#pools.end(id); // if it was one
    const claimed = this.#neighbours.claim(known);
    if (predecessorLeft || claimed)
      void Promise.all([predecessorLeft, claimed]).then(() => this.#claimBack(live, start));
    else start();
    return activation;
  }

  #create({ id, definition }: KnownActor, watch: ActivationWatch): Activation {
    const { times, ...options } = this.#options;
    return new Activation(new Actor({ ...options, id, definition }), this.#ports, times, watch);
  }

  /** Starts, as soon as nobody has claimed it away since it was claimed. */
  async #claimBack(live: Live, start: () => void): Promise<void> {
    while (live.claimedAway) {
      live.claimedAway = false;
      await this.#neighbours.claim(live.known);
    }
    start();
  }

  /** What waits after its caller has gone still is work in hand. */
  #inBackground({ id }: KnownActor, bytes: number, refuse: (error: unknown) => void): Background {
    this.#work.beginBackground(bytes, id);
    let isAccepted = false;
    return {
      accepted: () => void (isAccepted = true),
      isAsync: true,
      reply: () => this.#work.endBackground(bytes, id),
      fail: (error) => {
        this.#work.endBackground(bytes, id);
        if (!isAccepted) return refuse(error);
        if (worthTelling.has(error.code)) return;
        this.#failures.warn(`async invocation of actor ${id.name} failed`, error.code, failureFields(error));
      },
    };
  }
}
