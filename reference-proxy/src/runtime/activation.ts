// One live actor: feeds its inputs, carries its outputs out, keeps its timers. Always holds: inputs are taken one
// after the other, and the outputs of one are carried out before the next is taken.
import type { Actor } from '../core/actor/actor.js';
import { failures } from '../core/actor/failures.js';
import { initId, type Input, type Invocation } from '../core/actor/inputs.js';
import type { Output } from '../core/actor/outputs.js';
import type { Route } from '../core/actor/workflow.js';
import type { ActorDefinition } from '../core/actor-definition.js';
import { asProxyError, type ErrorCode, type ProxyError } from '../core/errors.js';
import type { CancelCall } from '../ports/actor-host.js';
import type { Timer } from '../ports/clock.js';
import { RevisionConflict, type Loaded } from '../ports/state-store.js';
import type { ActivationPorts, ActivationTimes, Settle } from './activation-ports.js';
import { isUp, type Deadline } from './deadline.js';
import { IdleTimer } from './idle-timer.js';
import { failureFields } from './failure-fields.js';

/** A caller, and until when it waits. */
interface Waiting extends Deadline {
  readonly settle: Settle;
  readonly timer: Timer;
}

/** What neither the caller did wrong, nor the funnel of the requests tells anyway. */
export const worthTelling: ReadonlySet<ErrorCode> = new Set(['hostFailed', 'timedOut', 'conflict']);

/** Who wants to know what becomes of it. */
export interface ActivationWatch {
  /** It is out of memory. */
  passivated(): void;
  /** `load` may be another now. */
  loadChanged?(): void;
}

export class Activation {
  readonly actor: Actor;
  readonly #ports: ActivationPorts;
  readonly #times: ActivationTimes;
  readonly #watch: ActivationWatch;
  readonly #waiting = new Map<number, Waiting>();
  readonly #timers = new Map<string, Timer>();
  readonly #inputs: Input[] = [];
  #stepping = false;
  #lastId = initId;
  #cancelCall: CancelCall | undefined;
  readonly #idle: IdleTimer;
  #stage: 'loading' | 'loaded' | 'ended' = 'loading';
  #leaving = false;
  #failure: ProxyError | undefined;
  #watchers: (() => void)[] = [];

  constructor(actor: Actor, ports: ActivationPorts, times: ActivationTimes, watch: ActivationWatch) {
    this.actor = actor;
    this.#ports = ports;
    this.#times = times;
    this.#watch = watch;
    this.#idle = new IdleTimer(ports.clock, () => this.#feed({ type: 'passivationDue' }));
  }

  start(startRevision?: number): void {
    this.#feed({ type: 'activated', startRevision });
  }

  /** How many invocations it has, waiting or open; its beginning counts as one. */
  get load(): number {
    const { phase } = this.actor;
    return this.#waiting.size + (phase === 'new' || phase === 'initializing' ? 1 : 0);
  }

  /** Queues the invocation; `settle` may be told before this returns. */
  invoke(what: Omit<Invocation, 'id'>, definition: ActorDefinition, budgetMs: number, settle: Settle): void {
    const id = (this.#lastId += 1);
    const { clock } = this.#ports;
    const timer = clock.after(budgetMs, () => this.#feed({ type: 'expired', id, budgetMs }));
    this.#waiting.set(id, { settle, timer, untilMs: clock.nowMs() + budgetMs, budgetMs });
    const { actionName, payload, caller, metadata, routed, ends } = what;
    this.#watch.loadChanged?.();
    const invocation = { id, actionName, payload, caller, metadata, routed, ends };
    this.#feed({ type: 'invoked', invocation, definition });
  }

  /** Resolves when the state is in memory. Rejects when it cannot be loaded. */
  async loaded(): Promise<void> {
    while (this.#stage === 'loading') await this.#change();
    if (this.#failure) throw this.#failure;
  }

  /** Leaves memory as soon as nothing waits and the state is saved. */
  async passivate(): Promise<void> {
    this.#leaving = true;
    this.#feed({ type: 'passivationAsked' });
    while (this.#stage !== 'ended') await this.#change();
  }

  #change(): Promise<void> {
    return new Promise((resolve) => this.#watchers.push(resolve));
  }

  #reach(stage: 'loaded' | 'ended'): void {
    this.#stage = stage;
    const watchers = this.#watchers;
    this.#watchers = [];
    for (const wake of watchers) wake();
  }

  #feed(input: Input): void {
    this.#inputs.push(input);
    if (this.#stepping) return;
    this.#stepping = true;
    try {
      for (let next = this.#inputs.shift(); next; next = this.#inputs.shift()) {
        if (this.#stage === 'ended') continue; // a timer or an answer that came too late
        for (const output of this.actor.step(next)) this.#carryOut(output);
      }
    } finally {
      this.#stepping = false; // whatever was thrown, the next input is taken
    }
  }

  #carryOut(output: Output): void {
    switch (output.type) {
      case 'loadState':
        return this.#load(output.revision);
      case 'loaded':
        return this.#reach('loaded');
      case 'saveState':
        return this.#stored(this.#ports.store.save(this.actor.id, output.snapshot, output.ends));
      case 'confirmState':
        return this.#stored(this.#ports.store.confirm(this.actor.id, output.revision));
      case 'callHost':
        return this.#call(output);
      case 'cancelHost':
        return this.#cancelCall?.();
      case 'reply':
        return this.#settled(output.id)?.settle.reply(output.payload);
      case 'route':
        return this.#route(output.id, output.route);
      case 'dispatch':
        return this.#ports.workflow.dispatch(this.actor.id, output.effects);
      case 'broadcast':
        return this.#ports.workflow.broadcast(this.actor.id, output.publication);
      case 'fail':
        return this.#fail(output.id, output.error);
      case 'startTimer':
        return output.timer === 'passivation'
          ? this.#rest(output.afterMs)
          : this.#snapshotAfter(output.afterMs);
      case 'warn':
        return this.#ports.log.warn(output.message, failureFields(output.cause));
      case 'passivated':
        return this.#end(output.failure);
    }
  }

  #load(revision: number | undefined): void {
    this.#ports.store.load(this.actor.id, revision).then(
      (loaded) => this.#feed(loaded ? stateLoaded(loaded) : { type: 'stateLoaded', newestRevision: 0 }),
      (cause: unknown) => this.#feed({ type: 'stateLoadFailed', cause }),
    );
  }

  #stored(done: Promise<void>): void {
    done.then(
      () => this.#feed({ type: 'saved' }),
      (cause: unknown) =>
        this.#feed({ type: 'saveFailed', conflict: cause instanceof RevisionConflict, cause }),
    );
  }

  #call({ id, invocation }: Extract<Output, { type: 'callHost' }>): void {
    const { retryRefusedForMs, retryRefusedInitForMs, initTimeoutMs } = this.#times;
    const { clock } = this.#ports;
    const waiting = this.#waiting.get(id);
    if (waiting && isUp(waiting, clock)) {
      const error = failures.waitedTooLong(waiting.budgetMs);
      return this.#feed({ type: 'hostFailed', id, error });
    }
    const leftMs = waiting ? waiting.untilMs - clock.nowMs() : Infinity;
    const isInit = id === initId;
    if (isInit) this.#timer('init', initTimeoutMs, { type: 'expired', id, budgetMs: initTimeoutMs });
    // Nobody waits for a user function that does not listen yet when the actor is to go.
    const mayRetry = (): boolean => !this.#leaving && !this.#ports.work.draining;
    const call = isInit
      ? { invocation, retryRefusedForMs: retryRefusedInitForMs, mayRetry }
      : { invocation, retryRefusedForMs: Math.min(retryRefusedForMs, leftMs) };
    this.#cancelCall = this.#ports.host.call(call, (result) => {
      if (result.ok) this.#feed({ type: 'hostReplied', id, response: result.response });
      else this.#feed({ type: 'hostFailed', id, error: result.error });
    });
  }

  #fail(id: number, error: ProxyError): void {
    const { system, name: actor } = this.actor.id;
    const fields = { system, actor, ...failureFields(error) };
    const settle = this.#settled(id)?.settle;
    if (worthTelling.has(error.code) && !settle?.isQuiet) this.#ports.log.warn('invocation failed', fields);
    settle?.fail(error);
  }

  /** The caller waits on, for another actor; this one has done its part. */
  #route(id: number, route: Route): void {
    const waiting = this.#settled(id);
    if (!waiting) return;
    const { settle, untilMs } = waiting;
    const budgetMs = Math.max(untilMs - this.#ports.clock.nowMs(), 1);
    this.#ports.workflow
      .route(this.actor.id, route, { budgetMs, isAsync: settle.isAsync === true })
      .then(settle.reply, (error: unknown) => settle.fail(asProxyError(error).afterBeginning()));
  }

  #settled(id: number): Waiting | undefined {
    const waiting = this.#waiting.get(id);
    this.#waiting.delete(id);
    waiting?.timer.cancel();
    this.#watch.loadChanged?.();
    return waiting;
  }

  #rest(forMs: number): void {
    this.#idle.restFor(forMs);
    this.#watch.loadChanged?.();
  }

  #snapshotAfter(afterMs: number): void {
    this.#timer('snapshot', afterMs, { type: 'snapshotDue' });
  }

  #timer(name: string, afterMs: number, input: Input): void {
    this.#timers.get(name)?.cancel();
    this.#timers.set(
      name,
      this.#ports.clock.after(afterMs, () => this.#feed(input)),
    );
  }

  #end(failure: ProxyError | undefined): void {
    for (const timer of this.#timers.values()) timer.cancel();
    this.#idle.cancel();
    this.#failure = failure;
    this.#reach('ended');
    this.#watch.passivated();
  }
}

function stateLoaded({ snapshot: { state, tags, revision }, newestRevision }: Loaded): Input {
  const isOlder = revision < newestRevision;
  return { type: 'stateLoaded', memory: { state, tags }, newestRevision, isOlder };
}
