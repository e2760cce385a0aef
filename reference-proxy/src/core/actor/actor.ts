// One actor as a state machine: inputs in, outputs out, no I/O and no clock. Always holds:
//   A1  at most one callback is unanswered (INV-20)
//   A2  callbacks start, and are answered, in the order of arrival (INV-8, INV-9); what expires leaves the queue
//   A3  every invocation gets exactly one reply or fail
//   A4  one save is in flight, and revisions grow by one
//   A5  it passivates only with an empty mailbox and its state saved
import type { ActorInvocationResponse } from '@spawn-conformance/proto';
import type { ActorDefinition } from '../actor-definition.js';
import type { ActorId } from '../actor-id.js';
import type { ProxyError } from '../errors.js';
import type { ActorOptions } from './actor-options.js';
import { callbackFor, initInvocation, problemOfAnswer } from './callback.js';
import { whoAnswers } from './default-actions.js';
import { failures } from './failures.js';
import { followUps } from './follow-ups.js';
import { initId, type Input, type Invocation, type StateLoaded } from './inputs.js';
import { Keeper } from './keeper.js';
import { createMailbox, type Mailbox } from './mailbox.js';
import { Outbox } from './outbox.js';
import type { Output } from './outputs.js';
import type { Phase } from './phase.js';
import type { Serving } from './serving.js';
import { initialMemory, remember } from './snapshots.js';

export class Actor {
  readonly id: ActorId;
  /** Whether this activation stores its state; a registration that changes it takes a new activation. */
  readonly stateful: boolean;
  #definition: ActorDefinition;
  #phase: Phase = 'new';
  #serving: Serving | undefined;
  /** Why the memory must not be used any longer than the open callback: somebody else saved this actor. */
  #overtaken: ProxyError | undefined;
  #leaving = false;
  #wasLoaded = false;
  readonly #routesMax: number;
  readonly #mailbox: Mailbox;
  readonly #keeper: Keeper;
  readonly #out = new Outbox();

  constructor({ id, definition, persistence, isFenced, mailboxMax, routesMax }: ActorOptions) {
    this.id = id;
    this.#routesMax = routesMax;
    this.stateful = definition.stateful;
    this.#definition = definition;
    this.#mailbox = createMailbox(mailboxMax);
    const manner = { persists: definition.stateful, isDurable: persistence === 'durable', isFenced };
    this.#keeper = new Keeper(initialMemory(definition), manner, this.#out);
  }

  get phase(): Phase {
    return this.#phase;
  }

  /** Takes one input; gives what is to be done about it, in order. */
  step(input: Input): readonly Output[] {
    this.#take(input);
    return this.#out.take();
  }

  #take(input: Input): void {
    if (this.#phase === 'passivated') throw new Error(`${input.type} after the actor has passivated`);
    switch (input.type) {
      case 'activated':
        return this.stateful ? this.#load(input.startRevision) : this.#begin();
      case 'stateLoaded':
        return this.#restore(input);
      case 'stateLoadFailed':
        return this.#giveUp(input.cause);
      case 'invoked':
        return this.#accept(input.invocation, input.definition);
      case 'expired':
        return this.#expire(input.id, input.budgetMs);
      case 'hostReplied':
        return this.#judge(input.id, input.response);
      case 'hostFailed':
        return this.#isOpen(input.id) ? this.#failServing(input.error) : undefined;
      case 'snapshotDue':
        return this.#keeper.snapshot(this.#definition.snapshotEveryMs);
      case 'passivationDue':
        return this.#phase === 'idle' ? this.#passivate() : undefined;
      case 'passivationAsked':
        this.#leaving = true;
        return this.#phase === 'idle' ? this.#passivate() : undefined;
      case 'saved':
        return this.#saved();
      case 'saveFailed':
        return input.conflict ? this.#overtake(input.cause) : this.#saveFailed(input.cause);
    }
  }

  #load(revision?: number): void {
    this.#phase = 'loading';
    if (!this.#serving?.readsMemory) this.#serving = undefined;
    this.#overtaken = undefined;
    this.#out.push({ type: 'loadState', revision });
  }

  #restore({ memory = initialMemory(this.#definition), newestRevision, isOlder = false }: StateLoaded): void {
    this.#keeper.restore(memory, newestRevision, isOlder);
    if (this.#serving) return this.#finish(this.#serving);
    if (this.#wasLoaded) return this.#next();
    this.#begin();
  }

  #begin(): void {
    this.#wasLoaded = true;
    this.#out.push({ type: 'loaded' });
    const { initAction } = this.#definition;
    if (initAction !== undefined) this.#call(initInvocation(this.id, initAction), 'initializing');
    else this.#next();
  }

  #giveUp(cause: unknown): void {
    const error = failures.notLoaded(this.id.name, cause);
    if (this.#serving && !this.#serving.answered) this.#out.fail(this.#serving.invocation.id, error);
    for (let next = this.#mailbox.take(); next; next = this.#mailbox.take()) this.#out.fail(next.id, error);
    this.#phase = 'passivated';
    this.#out.push({ type: 'passivated', failure: error });
  }

  #accept(invocation: Invocation, definition: ActorDefinition): void {
    this.#definition = definition;
    const { id, actionName } = invocation;
    const { name } = this.id;
    if (whoAnswers(definition, actionName) === 'nobody')
      return this.#out.fail(id, failures.noSuchAction(name, actionName));
    if (!this.#mailbox.add(invocation))
      return this.#out.fail(id, failures.mailboxFull(name, this.#mailbox.size));
    if (this.#phase === 'idle' || this.#phase === 'passivating') this.#next();
  }

  #next(): void {
    this.#serving = undefined;
    for (let next = this.#mailbox.take(); next; next = this.#mailbox.take()) {
      const answerer = whoAnswers(this.#definition, next.actionName);
      if (answerer === 'host') return this.#call(next, 'calling');
      if (answerer === 'memory') {
        if (this.#keeper.confirms)
          return this.#confirm({ invocation: next, answered: false, readsMemory: true });
        this.#out.reply(next.id, this.#keeper.shown);
      } else this.#out.fail(next.id, failures.noSuchAction(this.id.name, next.actionName));
    }
    this.#rest('leave if asked');
  }

  #call(invocation: Invocation, phase: 'calling' | 'initializing'): void {
    this.#phase = phase;
    this.#serving = { invocation, answered: false };
    const callback = callbackFor(this.id, invocation, this.#keeper.memory);
    this.#out.push({ type: 'callHost', id: invocation.id, invocation: callback });
  }

  #judge(id: number, response: ActorInvocationResponse): void {
    if (!this.#serving || !this.#isOpen(id)) return;
    const isInit = id === initId;
    const problem = problemOfAnswer(response, isInit ? 'state only' : 'all') ?? this.#overtaken;
    if (problem) return this.#failServing(problem);
    this.#serving.response = response;
    const memory = remember(this.#keeper.memory, response.updatedContext ?? {});
    const mustStore = this.#keeper.isDurable || (response.checkpoint === true && !isInit);
    if (mustStore && this.#keeper.differs(memory)) {
      this.#phase = 'storing';
      return this.#keeper.store(memory, this.#serving.invocation.ends);
    }
    if (this.#keeper.confirms && !isInit) return this.#confirm(this.#serving);
    this.#keeper.keep(memory, this.#definition.snapshotEveryMs);
    this.#finish(this.#serving);
  }

  #confirm(serving: Serving): void {
    this.#serving = serving;
    this.#phase = 'storing';
    this.#keeper.confirm();
  }

  /** Late answers are discarded: only the callback that is waited for counts. */
  #isOpen(id: number): boolean {
    return ['calling', 'initializing'].includes(this.#phase) && this.#serving?.invocation.id === id;
  }

  #expire(id: number, budgetMs: number): void {
    if (this.#mailbox.remove(id)) return this.#out.fail(id, failures.waitedTooLong(budgetMs));
    const serving = this.#serving;
    if (serving?.invocation.id !== id || serving.answered) return;
    if (this.#isOpen(id)) {
      this.#out.push({ type: 'cancelHost', id });
      return this.#failServing(failures.answeredTooLate(budgetMs));
    }
    if (id === initId) return;
    serving.answered = true;
    this.#out.fail(id, failures.storedTooLate(budgetMs));
  }

  #finish({ invocation, answered: isLate, readsMemory, response }: Serving): void {
    if (readsMemory && !isLate) this.#out.reply(invocation.id, this.#keeper.shown);
    else if (response && invocation.id !== initId)
      this.#out.push(...followUps(this.id, { invocation, response, isLate }, this.#routesMax));
    this.#next();
  }

  #failServing(error: ProxyError, then: 'go on' | 'load again' = 'go on'): void {
    if (!this.#serving) return;
    const { invocation, answered } = this.#serving;
    if (invocation.id === initId) this.#out.warn(`init action of actor ${this.id.name} failed`, error);
    else if (!answered) this.#out.fail(invocation.id, error);
    this.#serving = undefined;
    if (this.#overtaken || then === 'load again') return this.#load();
    this.#next();
  }

  #saved(): void {
    const isAwaited = this.#keeper.saved();
    if (this.#phase === 'passivating') return this.#passivate();
    if (isAwaited && this.#serving) this.#finish(this.#serving);
  }

  #saveFailed(cause: unknown): void {
    const isAwaited = this.#keeper.failed(this.#definition.snapshotEveryMs);
    // It may have been written: a store that is far away can lose the answer. What it holds counts.
    const then = this.#keeper.isDurable ? 'load again' : 'go on'; // a timed snapshot may be newer than the store
    if (isAwaited) return this.#failServing(failures.notStored(this.id.name, cause), then);
    this.#out.warn(`snapshot of actor ${this.id.name} failed`, cause);
    // What cannot be saved stays in memory until the next try, even when it was asked to leave.
    if (this.#phase === 'passivating') this.#rest('stay');
  }

  /** Somebody else saved this actor: nothing of this memory counts any more. */
  #overtake(cause: unknown): void {
    this.#keeper.overtaken();
    this.#overtaken = failures.changedElsewhere(this.id.name, cause);
    if (this.#serving?.readsMemory) return this.#load();
    if (this.#phase === 'storing') return this.#failServing(this.#overtaken);
    this.#out.warn(`snapshot of actor ${this.id.name} came too late`, cause);
    if (this.#phase === 'idle' || this.#phase === 'passivating') this.#load();
  }

  #rest(then: 'leave if asked' | 'stay'): void {
    this.#phase = 'idle';
    if (this.#leaving && then === 'leave if asked') return this.#passivate();
    this.#out.push({ type: 'startTimer', timer: 'passivation', afterMs: this.#definition.passivateAfterMs });
  }

  #passivate(): void {
    this.#phase = 'passivating';
    if (!this.#keeper.flush()) return;
    this.#phase = 'passivated';
    this.#out.push({ type: 'passivated' });
  }
}
