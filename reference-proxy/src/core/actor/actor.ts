// One actor as a state machine: inputs in, outputs out, no I/O and no clock. Always holds:
//
//   A1  at most one callback is unanswered
//   A2  callbacks start, and are answered, in the order of arrival (what expires leaves the queue)
//   A3  every invocation gets exactly one reply or fail
//   A4  one save is in flight, and revisions grow by one
//   A5  it passivates only with an empty mailbox and its state saved
//
// With persistence `durable` a changed state is stored before the answer; with `snapshot` a timer stores it, and only
// an answer with `checkpoint` waits for the store.
import { payloadOf, type ActorInvocationResponse, type Payload } from '@spawn-conformance/proto';
import type { ActorDefinition } from '../actor-definition.js';
import type { ActorId } from '../actor-id.js';
import { ProxyError } from '../errors.js';
import { callbackFor, initInvocation, problemOfAnswer } from './callback.js';
import { whoAnswers } from './default-actions.js';
import { initId, type Input, type Invocation } from './inputs.js';
import { createKeeper, type Keeper } from './keeper.js';
import { createMailbox, type Mailbox } from './mailbox.js';
import type { Output } from './outputs.js';
import type { Phase } from './phase.js';
import { remember, type Memory } from './snapshots.js';

export interface ActorOptions {
  readonly id: ActorId;
  readonly definition: ActorDefinition;
  readonly persistence: 'durable' | 'snapshot';
  readonly mailboxMax: number;
}

/** The invocation whose callback is open, or whose outcome is being stored. */
interface Serving {
  readonly invocation: Invocation;
  /** Its caller was told already that the time is up. */
  answered: boolean;
  outcome?: { readonly memory: Memory; readonly payload: Payload | undefined };
}

export class Actor {
  readonly id: ActorId;
  /** Whether this activation stores its state; a registration that changes it takes a new activation. */
  readonly stateful: boolean;
  #definition: ActorDefinition;
  #phase: Phase = 'new';
  #serving: Serving | undefined;
  /** The store holds a state of somebody else; this memory must not be used any longer than the open callback. */
  #overtaken = false;
  #leaving = false;
  #wasLoaded = false;
  #snapshotTimerRuns = false;
  readonly #durable: boolean;
  readonly #mailbox: Mailbox;
  readonly #keeper: Keeper;
  #out: Output[] = [];

  constructor({ id, definition, persistence, mailboxMax }: ActorOptions) {
    this.id = id;
    this.stateful = definition.stateful;
    this.#definition = definition;
    this.#durable = persistence === 'durable';
    this.#mailbox = createMailbox(mailboxMax);
    this.#keeper = createKeeper(initialMemory(definition));
  }

  get phase(): Phase {
    return this.#phase;
  }

  /** How many invocations wait, without the one being served. */
  get waiting(): number {
    return this.#mailbox.size;
  }

  /** Takes one input; gives what is to be done about it, in order. */
  step(input: Input): readonly Output[] {
    this.#out = [];
    this.#take(input);
    return this.#out;
  }

  #take(input: Input): void {
    if (this.#phase === 'passivated') throw new Error(`${input.type} after the actor has passivated`);
    switch (input.type) {
      case 'activated':
        return this.#activate(input.startRevision);
      case 'stateLoaded':
        return this.#restore(input.snapshot, input.newestRevision);
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
        return this.#callFailed(input.id, input.error);
      case 'snapshotDue':
        return this.#snapshot();
      case 'passivationDue':
        return this.#phase === 'idle' ? this.#passivate() : undefined;
      case 'passivationAsked':
        this.#leaving = true;
        return this.#phase === 'idle' ? this.#passivate() : undefined;
      case 'saved':
        return this.#saved();
      case 'saveFailed':
        return this.#saveFailed(input.conflict, input.cause);
    }
  }

  // ---- getting into memory

  #activate(startRevision: number | undefined): void {
    if (this.stateful) return this.#load(startRevision);
    this.#begin();
  }

  #load(revision?: number): void {
    this.#phase = 'loading';
    this.#overtaken = false;
    this.#serving = undefined;
    this.#out.push({ type: 'loadState', revision });
  }

  #restore(memory: Memory, newestRevision: number): void {
    this.#keeper.restore({ state: memory.state, tags: memory.tags }, newestRevision);
    if (this.#wasLoaded) return this.#next();
    this.#begin();
  }

  #begin(): void {
    this.#wasLoaded = true;
    this.#out.push({ type: 'loaded' });
    const { initAction } = this.#definition;
    if (initAction === undefined) return this.#next();
    this.#call(initInvocation(this.id, initAction), 'initializing');
  }

  #giveUp(cause: unknown): void {
    const error = new ProxyError('internal', `the state of actor ${this.id.name} could not be loaded`, {
      cause,
    });
    for (let next = this.#mailbox.take(); next; next = this.#mailbox.take()) this.#fail(next.id, error);
    this.#phase = 'passivated';
    this.#out.push({ type: 'passivated', cause });
  }

  // ---- serving

  #accept(invocation: Invocation, definition: ActorDefinition): void {
    this.#definition = definition;
    if (whoAnswers(definition, invocation.actionName) === 'nobody') return this.#refuseAction(invocation);
    if (!this.#mailbox.add(invocation)) {
      const message = `the mailbox of actor ${this.id.name} is full: ${this.#mailbox.size} invocations wait`;
      return this.#fail(invocation.id, new ProxyError('overloaded', message));
    }
    if (this.#phase === 'idle' || this.#phase === 'passivating') this.#next();
  }

  #next(): void {
    this.#serving = undefined;
    for (let next = this.#mailbox.take(); next; next = this.#mailbox.take()) {
      const answerer = whoAnswers(this.#definition, next.actionName);
      if (answerer === 'host') return this.#call(next, 'calling');
      if (answerer === 'nobody') this.#refuseAction(next);
      else
        this.#out.push({
          type: 'reply',
          id: next.id,
          payload: payloadOf({ value: this.#keeper.memory.state }),
        });
    }
    this.#phase = 'idle';
    if (this.#leaving) return this.#passivate();
    this.#out.push({ type: 'startTimer', timer: 'passivation', afterMs: this.#definition.passivateAfterMs });
  }

  #call(invocation: Invocation, phase: 'calling' | 'initializing'): void {
    this.#phase = phase;
    this.#serving = { invocation, answered: false };
    const callback = callbackFor(this.id, invocation, this.#keeper.memory);
    this.#out.push({ type: 'callHost', id: invocation.id, invocation: callback });
  }

  #judge(id: number, response: ActorInvocationResponse): void {
    if (!this.#isOpen(id)) return;
    const problem = problemOfAnswer(response, id === initId ? 'state only' : 'all');
    if (problem) return this.#callFailed(id, problem);
    if (this.#overtaken) return this.#callFailed(id, this.#conflict());
    const before = this.#keeper.memory;
    const memory = remember(before, response.updatedContext ?? {});
    const outcome = { memory, payload: payloadOf(response) };
    const unsaved = memory !== before || this.#keeper.dirty;
    if (this.stateful && unsaved && (this.#durable || response.checkpoint)) return this.#store(outcome);
    this.#keeper.memory = memory;
    this.#startSnapshotTimer();
    this.#finish(id, outcome.payload);
  }

  #callFailed(id: number, error: ProxyError): void {
    if (!this.#isOpen(id)) return;
    this.#failServing(error);
  }

  /** Late answers are discarded: only the callback that is waited for counts. */
  #isOpen(id: number): boolean {
    return (
      (this.#phase === 'calling' || this.#phase === 'initializing') && this.#serving?.invocation.id === id
    );
  }

  #expire(id: number, budgetMs: number): void {
    if (this.#mailbox.remove(id)) {
      return this.#fail(id, new ProxyError('timedOut', `the invocation waited ${budgetMs} ms for its turn`));
    }
    const serving = this.#serving;
    if (serving?.invocation.id !== id || serving.answered) return;
    const message = `no answer of the user function within ${budgetMs} ms`;
    if (this.#isOpen(id)) {
      this.#out.push({ type: 'cancelHost', id });
      return this.#failServing(new ProxyError('timedOut', message));
    }
    serving.answered = true;
    this.#fail(
      id,
      new ProxyError('timedOut', 'the state store did not answer in time; the change may yet be stored'),
    );
  }

  #finish(id: number, payload: Payload | undefined): void {
    if (id !== initId && !this.#serving?.answered) this.#out.push({ type: 'reply', id, payload });
    this.#next();
  }

  #failServing(error: ProxyError): void {
    const { invocation, answered } = this.#serving as Serving;
    if (invocation.id === initId) this.#warn(`init action of actor ${this.id.name} failed`, error);
    else if (!answered) this.#fail(invocation.id, error);
    if (this.#overtaken) return this.#load();
    this.#next();
  }

  #refuseAction({ id, actionName }: Invocation): void {
    const message = `actor ${this.id.name} has no action ${JSON.stringify(actionName)}`;
    this.#fail(id, new ProxyError('actionNotFound', message));
  }

  // ---- storing

  #store(outcome: { memory: Memory; payload: Payload | undefined }): void {
    this.#phase = 'storing';
    (this.#serving as Serving).outcome = outcome;
    if (!this.#keeper.inFlight) this.#save(outcome.memory);
  }

  #save(memory: Memory): void {
    this.#out.push({ type: 'saveState', snapshot: this.#keeper.begin(memory) });
  }

  #saved(): void {
    const memory = this.#keeper.saved();
    const serving = this.#serving;
    if (this.#phase === 'passivating') return this.#passivate();
    if (this.#phase !== 'storing' || !serving?.outcome) return this.#startSnapshotTimer();
    if (serving.outcome.memory !== memory) return this.#save(serving.outcome.memory);
    this.#keeper.memory = memory;
    this.#finish(serving.invocation.id, serving.outcome.payload);
  }

  #saveFailed(conflict: boolean, cause: unknown): void {
    const memory = this.#keeper.failed();
    if (conflict) return this.#overtake(cause);
    const outcome = this.#phase === 'storing' ? this.#serving?.outcome : undefined;
    if (outcome && outcome.memory !== memory) return this.#save(outcome.memory);
    const error = new ProxyError('internal', `the new state of actor ${this.id.name} could not be stored`, {
      cause,
    });
    if (outcome) return this.#failServing(error);
    this.#warn(`snapshot of actor ${this.id.name} failed`, cause);
    if (this.#phase === 'passivating') return this.#stay();
    this.#startSnapshotTimer();
  }

  /** Somebody else saved this actor: nothing of this memory counts any more. */
  #overtake(cause: unknown): void {
    this.#warn(`actor ${this.id.name} was changed elsewhere`, cause);
    this.#overtaken = true;
    if (this.#phase === 'storing') return this.#failServing(this.#conflict());
    if (this.#phase === 'idle' || this.#phase === 'passivating') this.#load();
  }

  #conflict(): ProxyError {
    return new ProxyError(
      'conflict',
      `the state of actor ${this.id.name} was changed elsewhere; nothing was stored`,
    );
  }

  #startSnapshotTimer(): void {
    if (!this.stateful || this.#snapshotTimerRuns || !this.#keeper.dirty) return;
    this.#snapshotTimerRuns = true;
    this.#out.push({ type: 'startTimer', timer: 'snapshot', afterMs: this.#definition.snapshotEveryMs });
  }

  #snapshot(): void {
    this.#snapshotTimerRuns = false;
    const busy = this.#keeper.inFlight || this.#phase === 'storing' || this.#overtaken;
    if (this.#keeper.dirty && !busy) return this.#save(this.#keeper.memory);
    this.#startSnapshotTimer();
  }

  // ---- leaving memory

  #passivate(): void {
    this.#phase = 'passivating';
    if (this.#keeper.inFlight) return;
    if (this.stateful && this.#keeper.dirty) return this.#save(this.#keeper.memory);
    this.#phase = 'passivated';
    this.#out.push({ type: 'passivated' });
  }

  /** A state that cannot be saved stays in memory, until the next try. */
  #stay(): void {
    this.#phase = 'idle';
    this.#out.push({ type: 'startTimer', timer: 'passivation', afterMs: this.#definition.passivateAfterMs });
  }

  #fail(id: number, error: ProxyError): void {
    this.#out.push({ type: 'fail', id, error });
  }

  #warn(message: string, cause: unknown): void {
    this.#out.push({ type: 'warn', message, cause });
  }
}

function initialMemory({ initialState, initialTags }: ActorDefinition): Memory {
  return { state: initialState, tags: initialTags };
}
