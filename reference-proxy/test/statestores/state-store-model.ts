// Random sequences of rounds against a store and against a model of it: the work of one round is asked for at the same
// time, as many actors and several nodes do. Each round competes for revisions; exactly one competitor may win.
import { fc } from '@fast-check/vitest';
import { expect } from 'vitest';
import { RevisionConflict, type ActorRecord, type StateStore } from '../../src/ports/state-store.js';
import type { OpenEmptyStore } from './state-store-contract.js';

const revisionsKept = 4;

/** `ahead` 1 follows the newest revision; every other one must be refused. */
interface Save {
  readonly actor: number;
  readonly ahead: number;
  readonly text: string;
}

interface Round {
  readonly saves: readonly Save[];
  readonly spawned: readonly { readonly actor: number; readonly parent: string }[];
  readonly loaded: readonly { readonly actor: number; readonly back: number }[];
}

const actor = fc.integer({ min: 0, max: 3 });
const round: fc.Arbitrary<Round> = fc.record({
  // 20 ahead is more than a round can add, so that it is never right by chance.
  saves: fc.array(fc.record({ actor, ahead: fc.constantFrom(1, 1, 1, 0, -1, 20), text: fc.string() }), {
    maxLength: 12,
  }),
  spawned: fc.uniqueArray(fc.record({ actor, parent: fc.string() }), { selector: (one) => one.actor }),
  loaded: fc.array(fc.record({ actor, back: fc.integer({ min: 0, max: 5 }) }), { maxLength: 4 }),
});

/** The texts of each actor's revisions, the first at index 0; and the parent of each instance. */
interface Model {
  readonly texts: string[][];
  readonly parents: Map<string, string>;
}

export async function checkAgainstModel(openEmpty: OpenEmptyStore): Promise<void> {
  const seed = Math.floor(Math.random() * 2 ** 31);
  console.log(`state store model: seed ${seed}`);
  const rounds = fc.asyncProperty(fc.array(round, { minLength: 1, maxLength: 12 }), async (sequence) => {
    const store = await openEmpty({ revisionsKept });
    const model: Model = { texts: [[], [], [], []], parents: new Map() };
    for (const one of sequence) {
      await play(store, model, one);
      await compare(store, model);
    }
    await store.close();
  });
  await fc.assert(rounds, { seed, numRuns: 40 });
}

const keyOf = (at: number) => ({ system: 'model', name: `actor ${at}` });

async function play(store: StateStore, model: Model, { saves, spawned, loaded }: Round): Promise<void> {
  const newest = model.texts.map((texts) => texts.length);
  const saving = saves.map(async ({ actor: at, ahead, text }) => {
    const revision = (newest[at] ?? 0) + ahead;
    const state = { type_url: 'text', value: Buffer.from(text) };
    return store.save(keyOf(at), { revision, state, tags: { text } });
  });
  const records = spawned.map(({ actor: at, parent }): ActorRecord => ({
    key: keyOf(at),
    kind: 'instance',
    parent,
  }));
  const loading = loaded.map(({ actor: at, back }) => loadDuring(store, model, at, (newest[at] ?? 0) - back));
  const [outcomes] = await Promise.all([
    Promise.allSettled(saving),
    store.saveActors(records),
    Promise.all(loading),
  ]);
  for (const record of records) model.parents.set(record.key.name, record.parent ?? '');
  model.texts.forEach((texts, at) => applyWinner(texts, at, saves, outcomes));
}

function applyWinner(
  texts: string[],
  at: number,
  saves: readonly Save[],
  outcomes: readonly PromiseSettledResult<void>[],
): void {
  const mine = saves
    .map((save, index) => ({ save, outcome: outcomes[index] }))
    .filter((one) => one.save.actor === at);
  const won = mine.filter((one) => one.outcome?.status === 'fulfilled');
  expect(won.map((one) => one.save.ahead)).toEqual(mine.some((one) => one.save.ahead === 1) ? [1] : []);
  for (const { outcome } of mine)
    if (outcome?.status === 'rejected') expect(outcome.reason).toBeInstanceOf(RevisionConflict);
  texts.push(...won.map((one) => one.save.text));
}

/** A revision that is older than the round is there, unless it is no longer kept or the round may drop it. */
async function loadDuring(store: StateStore, model: Model, at: number, revision: number): Promise<void> {
  const before = model.texts[at] ?? [];
  const found = await store.load(keyOf(at), revision);
  if (found) expect(found.snapshot.tags['text']).toBe(before[revision - 1]);
  else expect(revision <= Math.max(before.length + 1 - revisionsKept, 0)).toBe(true);
}

async function compare(store: StateStore, model: Model): Promise<void> {
  for (const [at, texts] of model.texts.entries()) {
    const newest = await store.load(keyOf(at));
    expect(newest?.newestRevision).toBe(texts.length || undefined);
    expect(newest?.snapshot.tags['text']).toBe(texts.at(-1));
    for (let revision = 1; revision <= texts.length; revision += 1) {
      const found = await store.load(keyOf(at), revision);
      const kept = revision > texts.length - revisionsKept;
      expect(found && Buffer.from(found.snapshot.state?.value ?? []).toString()).toBe(
        kept ? texts[revision - 1] : undefined,
      );
    }
  }
  const parents = (await store.loadActors()).map(({ key, parent }) => [key.name, parent]);
  expect(parents.sort()).toEqual([...model.parents].sort());
}
