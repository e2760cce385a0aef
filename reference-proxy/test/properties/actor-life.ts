// The world around one actor, for random lives: carries moves in, checks every output against the invariants A1 to A5
// and against what a user may expect: a callback sees exactly what the last answer left.
import { strict as assert } from 'node:assert';
import { Actor } from '../../src/core/actor/actor.js';
import { initId, type Input } from '../../src/core/actor/inputs.js';
import type { Output } from '../../src/core/actor/outputs.js';
import { definitionOf } from '../doubles/definition.js';
import { broken, lateResponse, responseOf } from './actor-moves.js';
import type { HostAnswer, LifeOptions, Move } from './actor-moves.js';
import { LifeStorage } from './life-storage.js';
import { birth, shown, type Shown } from './shown-memory.js';

const mailboxMax = 5;

export class Life {
  readonly #options: LifeOptions;
  #actor: Actor;
  readonly #definition;
  #ended = false;
  #lastId = 0;
  /** Invocations without an answer. */
  readonly #open = new Set<number>();
  #callback: number | undefined;
  #lastCalled = 0;
  #lastReplied = 0;
  readonly #storage = new LifeStorage();
  /** What the actor should remember. */
  #memory: Shown;
  /** What the answer being processed left; it becomes the memory when it is replied, or stored. */
  #proposed: Shown | undefined;
  #hasCalledInit = false;
  readonly #timers = new Set<string>();
  /** The open callback saw a memory that somebody else has overtaken. */
  #isVoid = false;

  constructor(options: LifeOptions) {
    this.#options = options;
    const actions = options.withInit ? ['run', 'init'] : ['run'];
    this.#definition = definitionOf({
      stateful: options.stateful,
      actions,
      state: 'first',
      tags: { from: 'birth' },
    });
    this.#memory = birth;
    this.#actor = this.#create();
    this.#feed({ type: 'activated' });
  }

  #create(): Actor {
    const id = { system: 'test', name: 'ann', parent: '' };
    return new Actor({
      id,
      definition: this.#definition,
      persistence: this.#options.persistence,
      isFenced: this.#options.isFenced,
      mailboxMax,
      routesMax: 5,
    });
  }

  #revive(): void {
    this.#ended = this.#hasCalledInit = this.#isVoid = false;
    if (!this.#options.stateful) this.#memory = birth;
    this.#actor = this.#create();
    this.#feed({ type: 'activated' });
  }

  get ended(): boolean {
    return this.#ended;
  }

  take(move: Move): void {
    if (this.#ended && move.do === 'invoke') this.#revive();
    if (this.#ended) return;
    switch (move.do) {
      case 'invoke':
        return this.#invoke(move.action);
      case 'load':
        return this.#load(move.result);
      case 'answer':
        return this.#answer(move.answer);
      case 'answer late':
        return this.#feed({ type: 'hostReplied', id: 9999, response: lateResponse });
      case 'fail':
        if (this.#callback === undefined) return;
        return this.#feed({ type: 'hostFailed', id: this.#endCallback(), error: broken });
      case 'expire':
        return this.#feed({ type: 'expired', id: move.which, budgetMs: 1 });
      case 'save':
        return this.#save(move.result);
      case 'snapshotDue':
      case 'passivationDue':
        return this.#fire(move.do);
      case 'passivationAsked':
        return this.#feed({ type: move.do });
    }
  }

  /** Everything that is awaited goes well, until nothing is awaited any more. */
  finish(): void {
    this.take({ do: 'passivationAsked' });
    for (let round = 0; !this.#ended && round < 100; round++) {
      this.take({ do: 'load', result: 'found' });
      this.take({ do: 'answer', answer: { checkpoint: false } });
      this.take({ do: 'save', result: 'done' });
      this.take({ do: 'passivationDue' });
    }
    assert.ok(this.#ended, `stays in phase ${this.#actor.phase}`);
    assert.deepEqual([...this.#open], [], 'A3: every invocation is answered');
  }

  #invoke(actionName: string): void {
    const id = (this.#lastId += 1);
    this.#open.add(id);
    const invocation = { id, actionName, payload: undefined, metadata: {} };
    this.#feed({ type: 'invoked', invocation, definition: this.#definition });
  }

  #load(result: 'found' | 'not found' | 'failed'): void {
    const input = this.#storage.endLoad(result);
    if (!input) return;
    if (result !== 'failed') this.#memory = this.#storage.stored ?? birth;
    this.#feed(input);
  }

  #answer(answer: HostAnswer): void {
    const { state, tags, fault } = answer;
    if (this.#callback === undefined) return;
    const id = this.#endCallback();
    if (fault !== 'no context' && (fault !== 'workflow' || id === initId)) {
      const replacesTags = tags && Object.keys(tags).length > 0;
      this.#proposed = { state: state ?? this.#memory.state, tags: replacesTags ? tags : this.#memory.tags };
      // Nobody is answered after init: its state counts as soon as it need not be stored.
      const mustWait = this.#options.stateful && this.#options.persistence === 'durable';
      if (id === initId && !mustWait) this.#memory = this.#proposed;
    }
    this.#feed({ type: 'hostReplied', id, response: responseOf(answer) });
  }

  #save(result: 'done' | 'failed' | 'overtaken'): void {
    const ended = this.#storage.endSave(result);
    if (!ended) return;
    if (result === 'overtaken') this.#isVoid = this.#callback !== undefined;
    if (ended.landed) this.#memory = ended.landed;
    this.#feed(ended.input);
  }

  /** A timer fires only when it runs. */
  #fire(type: 'snapshotDue' | 'passivationDue'): void {
    if (this.#timers.delete(type === 'snapshotDue' ? 'snapshot' : 'passivation')) this.#feed({ type });
  }

  #feed(input: Input): void {
    for (const output of this.#actor.step(input)) this.#check(output);
    if (this.#actor.phase !== 'idle') return;
    assert.ok(this.#timers.has('passivation'), 'an idle actor will leave some time');
    if (!this.#options.stateful || this.#storage.isSaving || this.#timers.has('snapshot')) return;
    assert.deepEqual(this.#memory, this.#storage.stored ?? birth, 'what is not stored will be, some time');
  }

  #check(output: Output): void {
    assert.ok(!this.#ended, `${output.type} after passivated`);
    switch (output.type) {
      case 'loadState':
        this.#isVoid = false;
        return this.#storage.beginLoad();
      case 'callHost':
        return this.#checkCallback(output);
      case 'cancelHost':
        assert.equal(output.id, this.#endCallback(), 'cancels the open callback');
        return;
      case 'reply':
      case 'route':
        assert.ok(this.#open.delete(output.id), `A3: ${output.id} is answered once`);
        assert.ok(output.id > this.#lastReplied, 'A2: answers in the order of arrival');
        assert.ok(!this.#isVoid, 'an answer that is based on a lost state does not count');
        this.#lastReplied = output.id;
        return this.#checkReply(output.id);
      case 'dispatch':
      case 'broadcast':
        assert.equal(
          this.#lastCalled > this.#lastReplied,
          true,
          'what an action wants comes before its answer',
        );
        return this.#checkReply(this.#lastCalled);
      case 'fail':
        assert.ok(this.#open.delete(output.id), `A3: ${output.id} is answered once`);
        return;
      case 'saveState':
        return this.#checkSave(output);
      case 'confirmState':
        return this.#storage.beginConfirm(output.revision);
      case 'passivated':
        return this.#checkEnd(output);
      case 'startTimer':
        assert.ok(output.timer === 'passivation' || !this.#timers.has('snapshot'), 'one snapshot timer');
        this.#timers.add(output.timer);
        return;
      default:
        return;
    }
  }

  #checkCallback({ id, invocation }: Extract<Output, { type: 'callHost' }>): void {
    assert.equal(this.#callback, undefined, 'A1: one callback at a time');
    assert.ok(
      id === initId ? !this.#hasCalledInit : id > this.#lastCalled,
      'A2: callbacks in the order of arrival',
    );
    if (id === initId) this.#hasCalledInit = true;
    assert.equal(this.#hasCalledInit, this.#options.withInit, 'init comes first');
    this.#callback = id;
    this.#lastCalled = id;
    const context = invocation.currentContext;
    assert.deepEqual(shown(context?.state, context?.tags), this.#memory, 'sees what the last answer left');
    this.#proposed = undefined;
  }

  #checkReply(id: number): void {
    if (id !== this.#lastCalled || !this.#proposed) return; // a reserved action, answered from memory
    this.#memory = this.#proposed;
    const { stateful, persistence } = this.#options;
    const unchanged = JSON.stringify(birth) === JSON.stringify(this.#memory) && !this.#storage.stored;
    if (!stateful || persistence !== 'durable' || unchanged) return;
    assert.deepEqual(this.#storage.stored, this.#memory, 'durable before the answer');
  }

  #checkSave({ snapshot }: Extract<Output, { type: 'saveState' }>): void {
    assert.ok(this.#options.stateful, 'a stateless actor stores nothing');
    this.#storage.beginSave(snapshot, this.#actor.phase === 'storing');
  }

  #checkEnd({ failure }: Extract<Output, { type: 'passivated' }>): void {
    this.#ended = true;
    this.#timers.clear();
    assert.deepEqual([...this.#open], [], 'A5: the mailbox is empty');
    assert.ok(!this.#storage.isSaving, 'A5: no save in flight');
    if (failure || !this.#options.stateful) return;
    assert.deepEqual(this.#storage.stored ?? birth, this.#memory, 'A5: the state is saved');
  }

  #endCallback(): number {
    const id = this.#callback;
    assert.notEqual(id, undefined);
    this.#callback = undefined;
    return id ?? -1;
  }
}
