// One live actor: feeds its inputs, carries its outputs out, keeps its timers. Always holds: inputs are taken one
// after the other, and the outputs of one are carried out before the next is taken.
import type { Payload } from '@spawn-conformance/proto';
import type { Actor } from '../core/actor/actor.js';
import { initId, type Input, type Invocation } from '../core/actor/inputs.js';
import type { Output } from '../core/actor/outputs.js';
import type { ActorDefinition } from '../core/actor-definition.js';
import type { ErrorCode, ProxyError } from '../core/errors.js';
import type { ActorHost, CancelCall } from '../ports/actor-host.js';
import type { Clock, Timer } from '../ports/clock.js';
import type { Log } from '../ports/log.js';
import { RevisionConflict, type Loaded, type StateStore } from '../ports/state-store.js';
import { failureFields } from './failure-fields.js';

export interface ActivationPorts {
  readonly store: StateStore;
  readonly host: ActorHost;
  readonly clock: Clock;
  readonly log: Log;
  /** Whether the proxy is shutting down. */
  readonly work: { readonly draining: boolean };
}

/** How long things may take, in milliseconds. */
export interface ActivationTimes {
  /** Budget of an init action, which no caller waits for. */
  readonly initTimeoutMs: number;
  /** How long a refused connection is tried again. The user function may register before it listens. */
  readonly retryRefusedForMs: number;
  readonly retryRefusedInitForMs: number;
}

/** How one invocation ended. */
export interface Settle {
  reply(payload: Payload | undefined): void;
  fail(error: ProxyError): void;
}

/** What neither the caller did wrong, nor the funnel of the requests tells anyway. */
export const worthTelling: ReadonlySet<ErrorCode> = new Set(['hostFailed', 'timedOut', 'conflict']);

export class Activation {
  readonly actor: Actor;
  readonly #ports: ActivationPorts;
  readonly #times: ActivationTimes;
  readonly #onPassivated: (activation: Activation) => void;
  readonly #waiting = new Map<number, Settle & { readonly deadline: Timer }>();
  readonly #timers = new Map<string, Timer>();
  readonly #inputs: Input[] = [];
  #stepping = false;
  #lastId = initId;
  #cancelCall: CancelCall | undefined;
  /** When an idle actor leaves memory, and when the timer for it fires. */
  #leaveAtMs = 0;
  #wakeAtMs = Infinity;
  #stage: 'loading' | 'loaded' | 'ended' = 'loading';
  #leaving = false;
  #failure: ProxyError | undefined;
  #watchers: (() => void)[] = [];

  constructor(
    actor: Actor,
    ports: ActivationPorts,
    times: ActivationTimes,
    onPassivated: (activation: Activation) => void,
  ) {
    this.actor = actor;
    this.#ports = ports;
    this.#times = times;
    this.#onPassivated = onPassivated;
  }

  start(startRevision?: number): void {
    this.#feed({ type: 'activated', startRevision });
  }

  /** Queues the invocation; `settle` may be told before this returns. */
  invoke(what: Omit<Invocation, 'id'>, definition: ActorDefinition, budgetMs: number, settle: Settle): void {
    const id = (this.#lastId += 1);
    const deadline = this.#ports.clock.after(budgetMs, () => this.#feed({ type: 'expired', id, budgetMs }));
    this.#waiting.set(id, { reply: settle.reply, fail: settle.fail, deadline });
    const { actionName, payload, caller, metadata } = what;
    const invocation = { id, actionName, payload, caller, metadata };
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
        return this.#stored(this.#ports.store.save(this.actor.id, output.snapshot));
      case 'confirmState':
        return this.#stored(this.#ports.store.confirm(this.actor.id, output.revision));
      case 'callHost':
        return this.#call(output);
      case 'cancelHost':
        return this.#cancelCall?.();
      case 'reply':
        return this.#settled(output.id)?.reply(output.payload);
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
    const isInit = id === initId;
    if (isInit) this.#timer('init', initTimeoutMs, { type: 'expired', id, budgetMs: initTimeoutMs });
    // Nobody waits for a user function that does not listen yet when the actor is to go.
    const mayRetry = (): boolean => !this.#leaving && !this.#ports.work.draining;
    const call = isInit
      ? { invocation, retryRefusedForMs: retryRefusedInitForMs, mayRetry }
      : { invocation, retryRefusedForMs };
    this.#cancelCall = this.#ports.host.call(call, (result) => {
      if (result.ok) this.#feed({ type: 'hostReplied', id, response: result.response });
      else this.#feed({ type: 'hostFailed', id, error: result.error });
    });
  }

  #fail(id: number, error: ProxyError): void {
    const { system, name: actor } = this.actor.id;
    const fields = { system, actor, ...failureFields(error) };
    if (worthTelling.has(error.code)) this.#ports.log.warn('invocation failed', fields);
    this.#settled(id)?.fail(error);
  }

  #settled(id: number): Settle | undefined {
    const waiting = this.#waiting.get(id);
    this.#waiting.delete(id);
    waiting?.deadline.cancel();
    return waiting;
  }

  /** One timer serves many short rests: it is set anew only when it would fire too late, or has fired too early. */
  #rest(afterMs: number): void {
    this.#leaveAtMs = this.#ports.clock.nowMs() + afterMs;
    if (this.#leaveAtMs < this.#wakeAtMs) this.#wakeAfter(afterMs);
  }

  #wakeAfter(afterMs: number): void {
    const { clock } = this.#ports;
    this.#wakeAtMs = clock.nowMs() + afterMs;
    this.#timers.get('passivation')?.cancel();
    const wake = (): void => {
      this.#wakeAtMs = Infinity;
      const restMs = this.#leaveAtMs - clock.nowMs();
      if (restMs > 0) this.#wakeAfter(restMs);
      else this.#feed({ type: 'passivationDue' });
    };
    this.#timers.set('passivation', clock.after(afterMs, wake));
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
    this.#failure = failure;
    this.#reach('ended');
    this.#onPassivated(this);
  }
}

function stateLoaded({ snapshot: { state, tags, revision }, newestRevision }: Loaded): Input {
  const isOlder = revision < newestRevision;
  return { type: 'stateLoaded', memory: { state, tags }, newestRevision, isOlder };
}
