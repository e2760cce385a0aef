// The store of a random life: one state, one save and one load in flight at most. Always holds: it checks A4 itself.
import { strict as assert } from 'node:assert';
import type { Input } from '../../src/core/actor/inputs.js';
import type { Snapshot } from '../../src/core/actor/snapshots.js';
import { memoryOf, shown, type Shown } from './shown-memory.js';

export class LifeStorage {
  /** What the store holds; undefined at first. */
  stored: Shown | undefined;
  #revision = 0;
  #saving: { readonly memory: Shown; readonly revision: number; readonly isAwaited: boolean } | undefined;
  #confirming = false;
  #loading = false;

  get isSaving(): boolean {
    return this.#saving !== undefined || this.#confirming;
  }

  beginConfirm(revision: number): void {
    assert.ok(!this.#saving && !this.#confirming, 'A4: one thing is asked of the store');
    assert.equal(revision, this.#revision, 'confirms what it has');
    this.#confirming = true;
  }

  /** As if somebody else had saved, or the store had failed, or neither. */
  #endConfirm(result: 'done' | 'failed' | 'overtaken'): { input: Input } {
    this.#confirming = false;
    if (result === 'done') return { input: { type: 'saved' } };
    if (result === 'failed') {
      return { input: { type: 'saveFailed', conflict: false, cause: new Error('full') } };
    }
    this.#revision += 1;
    this.stored = { state: 'of somebody else', tags: {} };
    return { input: { type: 'saveFailed', conflict: true, cause: new Error('conflict') } };
  }

  beginLoad(): void {
    assert.ok(!this.#loading && !this.isSaving, 'loads one thing at a time');
    this.#loading = true;
  }

  /** @param isAwaited an answer waits for it */
  beginSave({ state, tags, revision }: Snapshot, isAwaited: boolean): void {
    assert.equal(this.#saving, undefined, 'A4: one save in flight');
    assert.equal(revision, this.#revision + 1, 'A4: revisions grow by one');
    this.#saving = { memory: shown(state, tags), revision, isAwaited };
  }

  endLoad(result: 'found' | 'not found' | 'failed'): Input | undefined {
    if (!this.#loading) return undefined;
    this.#loading = false;
    if (result === 'failed') return { type: 'stateLoadFailed', cause: new Error('disk') };
    if (!this.stored) return { type: 'stateLoaded', newestRevision: this.#revision };
    return { type: 'stateLoaded', memory: memoryOf(this.stored), newestRevision: this.#revision };
  }

  /** The input it makes, and what became durable that an answer waits for. */
  endSave(result: 'done' | 'failed' | 'overtaken'): { input: Input; landed?: Shown } | undefined {
    if (this.#confirming) return this.#endConfirm(result);
    const saving = this.#saving;
    if (!saving) return undefined;
    this.#saving = undefined;
    if (result === 'failed') {
      return { input: { type: 'saveFailed', conflict: false, cause: new Error('full') } };
    }
    this.#revision = saving.revision;
    this.stored = result === 'done' ? saving.memory : { state: 'of somebody else', tags: {} };
    if (result === 'done') {
      return { input: { type: 'saved' }, ...(saving.isAwaited && { landed: saving.memory }) };
    }
    return { input: { type: 'saveFailed', conflict: true, cause: new Error('conflict') } };
  }
}
