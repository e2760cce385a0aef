// One actor as a state machine: inputs in, outputs out, no I/O and no clock. Always holds:
//
//   A1  at most one callback is unanswered (INV-20)
//   A2  callbacks start, and are answered, in the order of arrival (INV-8, INV-9); what expires leaves the queue
//   A3  every invocation gets exactly one reply or fail
//   A4  one save is in flight, and revisions grow by one
//   A5  it passivates only with an empty mailbox and its state saved
//
// In a cluster (`isFenced`) an answer that changed nothing is confirmed against the store before it goes out: an actor
// whose node was cut off must not answer with a state that its successor has replaced (PLC).
//
// With persistence `durable` a changed state is stored before the answer (STA-7, STA-14); with `snapshot` a timer stores it, and only
// an answer with `checkpoint` waits for the store.
import { payloadOf, type ActorInvocationResponse, type Payload } from '@spawn-conformance/proto';
import type { ActorDefinition } from '../actor-definition.js';
import type { ActorId } from '../actor-id.js';
import type { ProxyError } from '../errors.js';
import { callbackFor, initInvocation, problemOfAnswer } from './callback.js';
import { whoAnswers } from './default-actions.js';
import { failures } from './failures.js';
import { initId, type Input, type Invocation } from './inputs.js';
import { Keeper } from './keeper.js';
import { createMailbox, type Mailbox } from './mailbox.js';
import { Outbox } from './outbox.js';
import type { Output } from './outputs.js';
import type { Phase } from './phase.js';
import type { Serving } from './serving.js';
import { initialMemory, remember, type Memory } from './snapshots.js';

interface ActorOptions {
  readonly id: ActorId;
  readonly definition: ActorDefinition;
  readonly persistence: 'durable' | 'snapshot';
  /** Another node may have this actor, too. */
  readonly isFenced?: boolean;
  readonly mailboxMax: number;
}

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
  readonly #durable: boolean;
  /** Whether an answer that changed nothing is confirmed. */
  readonly #confirms: boolean;
  readonly #mailbox: Mailbox;
  readonly #keeper: Keeper;
  readonly #out = new Outbox();

  constructor({ id, definition, persistence, isFenced, mailboxMax }: ActorOptions) {
    this.id = id;
    this.stateful = definition.stateful;
    this.#definition = definition;
    this.#durable = persistence === 'durable';
    this.#confirms = isFenced === true && this.#durable && this.stateful;
    this.#mailbox = createMailbox(mailboxMax);
    this.#keeper = new Keeper(initialMemory(definition), definition.stateful, this.#out);
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
        return this.#restore(input.memory, input.newestRevision, input.isOlder);
      case 'stateNotFound':
        return this.#restore(initialMemory(this.#definition), 0);
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
        return this.#passivateIfIdle();
      case 'passivationAsked':
        this.#leaving = true;
        return this.#passivateIfIdle();
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

  #restore(memory: Memory, newestRevision: number, isOlder = false): void {
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
    if (whoAnswers(definition, actionName) === 'nobody') {
      return this.#out.fail(id, failures.noSuchAction(this.id.name, actionName));
    }
    if (!this.#mailbox.add(invocation)) {
      return this.#out.fail(id, failures.mailboxFull(this.id.name, this.#mailbox.size));
    }
    if (this.#phase === 'idle' || this.#phase === 'passivating') this.#next();
  }

  #next(): void {
    this.#serving = undefined;
    for (let next = this.#mailbox.take(); next; next = this.#mailbox.take()) {
      const answerer = whoAnswers(this.#definition, next.actionName);
      if (answerer === 'host') return this.#call(next, 'calling');
      if (answerer === 'memory') {
        if (this.#confirms) return this.#confirm({ invocation: next, answered: false, readsMemory: true });
        this.#out.reply(next.id, this.#shown());
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
    this.#serving.payload = payloadOf(response);
    const memory = remember(this.#keeper.memory, response.updatedContext ?? {});
    const waitForStore = this.#durable || (response.checkpoint === true && !isInit);
    if (waitForStore && this.#keeper.differs(memory)) {
      this.#phase = 'storing';
      return this.#keeper.store(memory);
    }
    if (this.#confirms && !isInit) return this.#confirm(this.#serving);
    this.#keeper.keep(memory, this.#definition.snapshotEveryMs);
    this.#finish(this.#serving);
  }

  /** Waits for the store to say that what is remembered is the newest. */
  #confirm(serving: Serving): void {
    this.#serving = serving;
    this.#phase = 'storing';
    this.#keeper.confirm();
  }

  /** Late answers are discarded: only the callback that is waited for counts. */
  #isOpen(id: number): boolean {
    const open = this.#phase === 'calling' || this.#phase === 'initializing';
    return open && this.#serving?.invocation.id === id;
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

  /** What a reserved action answers. */
  #shown(): Payload | undefined {
    return payloadOf({ value: this.#keeper.memory.state });
  }

  #finish({ invocation: { id }, answered, payload, readsMemory }: Serving): void {
    if (id !== initId && !answered) this.#out.reply(id, readsMemory ? this.#shown() : payload);
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
    const then = this.#durable ? 'load again' : 'go on'; // a timed snapshot may be newer than the store
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

  #passivateIfIdle(): void {
    if (this.#phase === 'idle') this.#passivate();
  }

  #passivate(): void {
    this.#phase = 'passivating';
    if (!this.#keeper.flush()) return;
    this.#phase = 'passivated';
    this.#out.push({ type: 'passivated' });
  }
}
