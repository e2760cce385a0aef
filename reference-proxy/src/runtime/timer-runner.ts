// Runs the timers of the actors that live on this node. Always holds: a series runs on one node, the one where its actor
// lives (asked before each tick, so what moved away has ended here at once), while the user function serves the actor and
// takes connections; a tick begins when the last one has ended, and when its actor can take it; all series share one timer
// of the clock.
import type { ActorKey } from '../core/actor-id.js';
import { ProxyError, type ErrorCode } from '../core/errors.js';
import type { KnownActor, Registry } from '../core/registry.js';
import { Timers, type Series } from '../core/timers.js';
import type { ActorHost } from '../ports/actor-host.js';
import type { Clock, Timer } from '../ports/clock.js';
import type { Log } from '../ports/log.js';
import { Alarm } from './alarm.js';
import { failureFields } from './failure-fields.js';
import { createHostWatch, type HostWatch } from './host-watch.js';
import type { LearnInstances } from './learn-instances.js';
import type { Membership } from './membership.js';
import { createSteadyClock } from './steady-clock.js';
import type { Work } from './work.js';

interface TimerPorts {
  readonly host: ActorHost;
  readonly clock: Clock;
  readonly log: Log;
}

interface TimerSystem {
  readonly registry: Registry;
  readonly membership: Membership;
  /** Instances of these definitions may have been spawned through other nodes. */
  readonly learnInstances: LearnInstances;
  readonly work: Pick<Work, 'draining' | 'onDrain'>;
  /** How many ticks may run at once; the others wait. */
  readonly ticksMax: number;
}

/** Resolves when the invocation has ended, and rejects when it failed. */
type Tick = (known: KnownActor, action: string) => Promise<unknown>;

/** After so many actors, or ticks, everybody else gets a turn. */
const actorsPerTurn = 5_000;
const ticksPerTurn = 200;
/** After this nobody takes a node for a home any more that it is not. */
const againAfterMs = 3_000;
/** The actor lives elsewhere now, or will after this. */
const isMoving: ReadonlySet<ErrorCode> = new Set(['moved', 'draining']);

export class TimerRunner {
  readonly #ports: TimerPorts;
  readonly #system: TimerSystem;
  readonly #tick: Tick;
  readonly #timers = new Timers();
  readonly #failing = new WeakSet<Series>();
  readonly #alarm: Alarm;
  readonly #watch: HostWatch;
  #running = 0;
  #view = '';
  #isSweeping = false;
  #again: Timer | undefined;

  constructor(ports: TimerPorts, system: TimerSystem, tick: Tick) {
    this.#ports = { ...ports, clock: createSteadyClock(ports.clock) };
    this.#system = system;
    this.#tick = tick;
    this.#alarm = new Alarm(this.#ports.clock, () => this.#ring());
    this.#watch = createHostWatch(this.#ports, { gone: () => this.#leavePools(), back: () => this.#back() });
  }

  start(): void {
    const { registry, membership, work } = this.#system;
    registry.onSpawn(({ system, name }) => {
      const known = registry.find(system, name);
      if (known) this.#place(known);
    });
    const look = (): void => {
      if (work.draining) return;
      membership.onChange(look);
      void this.#sweep();
    };
    work.onDrain(() => {
      this.#alarm.cancel();
      this.#watch.stop();
    });
    look();
  }

  /** Looks at all actors with timers when anything has changed that says where they live. */
  async #sweep(again = this.#system.membership.isClustered): Promise<void> {
    const { registry, membership, work } = this.#system;
    if (this.#isSweeping || work.draining) return;
    if (again && this.#viewNow() !== this.#view) this.#lookAgain();
    this.#isSweeping = true;
    for (let view = this.#viewNow(); view !== this.#view; view = this.#viewNow()) {
      this.#view = view;
      const templates = registry.timedTemplates.filter((one) => membership.hosting.serves(one));
      if (membership.isClustered && templates.length > 0) await this.#learn(templates);
      let looked = 0;
      for (const known of registry.timedActors()) {
        this.#place(known);
        if ((looked += 1) % actorsPerTurn === 0) await new Promise(setImmediate);
      }
    }
    this.#isSweeping = false;
  }

  /** What cannot be learned now is learned by the look that follows every change. */
  async #learn(templates: readonly ActorKey[]): Promise<void> {
    await this.#system.learnInstances(templates).catch((error: unknown) => {
      this.#ports.log.warn('instances with timers could not be looked up', failureFields(error));
      this.#lookAgain();
    });
  }

  /** Somebody may have spawned an instance here while it still took itself for its home. */
  #lookAgain(): void {
    this.#again?.cancel();
    this.#again = this.#ports.clock.after(againAfterMs, () => {
      this.#view = '';
      void this.#sweep(false);
    });
  }

  #viewNow(): string {
    const { hosting } = this.#system.membership;
    return `${hosting.version} ${hosting.view}`;
  }

  #place(known: KnownActor): void {
    const { timers, pool } = known.definition;
    const nowMs = this.#ports.clock.nowMs();
    if (timers.length > 0 && this.#livesHere(known)) this.#timers.set(known.id, timers, nowMs, pool?.max);
    else this.#timers.remove(known.id);
    this.#alarm.ringAt(this.#timers.nextMs);
  }

  #livesHere(known: KnownActor): boolean {
    const { membership } = this.#system;
    return membership.hosting.serves(known.definition) && membership.ownerOf(known) === membership.self;
  }

  /** Any node that hosts a pool can tick for it; a named actor stays with its home. */
  #leavePools(): void {
    const { registry, membership } = this.#system;
    if (!membership.isClustered) return;
    const { hosting } = membership;
    for (const { definition } of registry.timedActors())
      if (definition.pool && hosting.serves(definition)) hosting.restore(definition);
    if (hosting.isWaitingForFunction) void membership.announce();
  }

  #back(): void {
    const { membership } = this.#system;
    if (membership.hosting.isWaitingForFunction) {
      membership.hosting.functionIsThere();
      void membership.announce();
    }
    this.#ring();
  }

  #ring(): void {
    const { clock } = this.#ports;
    const { work, ticksMax } = this.#system;
    for (let begun = 0; begun < ticksPerTurn; begun += 1) {
      if (work.draining || this.#watch.isGone || this.#running >= ticksMax) return;
      const series = this.#timers.takeDue(clock.nowMs());
      if (!series) break;
      void this.#run(series);
    }
    this.#alarm.ringAt(this.#timers.nextMs);
  }

  async #run(series: Series): Promise<void> {
    const { id, timer } = series;
    const known = this.#system.registry.find(id.system, id.name);
    if (!known?.definition.timers.length || !this.#livesHere(known)) return this.#timers.remove(id);
    this.#running += 1;
    const startMs = this.#ports.clock.nowMs();
    try {
      await this.#tick(known, timer.action);
      this.#failing.delete(series);
    } catch (error) {
      this.#failed(series, error, startMs);
    }
    this.#running -= 1;
    this.#timers.finished(series, this.#ports.clock.nowMs());
    this.#ring();
  }

  /** The first failure of a row is told. */
  #failed(series: Series, error: unknown, startMs: number): void {
    const code = error instanceof ProxyError ? error.code : 'internal';
    if (code === 'hostFailed') this.#watch.failedSince(startMs);
    if (isMoving.has(code) || this.#failing.has(series)) return;
    this.#failing.add(series);
    const { id, timer } = series;
    const fields = { system: id.system, actor: id.name, action: timer.action, ...failureFields(error) };
    this.#ports.log.warn('timer failed; it goes on, and says no more until it succeeds', fields);
  }
}
