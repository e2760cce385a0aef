// Random sequences of rounds against a store and against a model of it: the work of one round is asked for at the same
// time, as many actors and several nodes do. Each round competes for revisions; exactly one competitor may win.
import { fc } from '@fast-check/vitest';
import { expect } from 'vitest';
import {
  ParentConflict,
  RevisionConflict,
  type ActorKey,
  type ActorRecord,
  type StateStore,
} from '../../src/ports/state-store.js';
import type { OpenEmptyStore } from './empty-store.js';

const revisionsKept = 4;

/** `ahead` 1 follows the newest revision; every other one must be refused. */
interface Save {
  readonly actor: number;
  readonly ahead: number;
  readonly text: string;
}

interface Spawned {
  readonly actor: number;
  readonly parent: string;
}

interface Round {
  readonly saves: readonly Save[];
  /** Each is one request: all of it is stored or nothing. */
  readonly spawns: readonly (readonly Spawned[])[];
  readonly loaded: readonly { readonly actor: number; readonly back: number }[];
}

const actor = fc.integer({ min: 0, max: 3 });
const parent = fc.constantFrom('dog', 'cat', 'böck');
const round: fc.Arbitrary<Round> = fc.record({
  // 20 ahead is more than a round can add, so that it is never right by chance.
  saves: fc.array(fc.record({ actor, ahead: fc.constantFrom(1, 1, 1, 0, -1, 20), text: fc.string() }), {
    maxLength: 12,
  }),
  spawns: fc.array(fc.uniqueArray(fc.record({ actor, parent }), { selector: (one) => one.actor }), {
    maxLength: 3,
  }),
  loaded: fc.array(fc.record({ actor, back: fc.integer({ min: 0, max: 5 }) }), { maxLength: 4 }),
});

/** The texts of each actor's revisions, the first at index 0; and the parent of each instance. */
interface Model {
  keyOf(at: number): ActorKey;
  readonly texts: string[][];
  readonly parents: Map<string, string>;
}

export async function checkAgainstModel(openEmpty: OpenEmptyStore): Promise<void> {
  const seed = Math.floor(Math.random() * 2 ** 31);
  console.log(`state store model: seed ${seed}`);
  const store = await openEmpty({ revisionsKept });
  let runs = 0;
  const rounds = fc.asyncProperty(fc.array(round, { minLength: 1, maxLength: 12 }), async (sequence) => {
    const model = newModel(`run ${(runs += 1)}`);
    for (const one of sequence) {
      await play(store, model, one);
      await compare(store, model);
    }
  });
  await fc.assert(rounds, { seed, numRuns: 40 });
  await store.close();
}

/** In a system of its own, so that the runs need only one store. */
function newModel(system: string): Model {
  return { keyOf: (at) => ({ system, name: `actor ${at}` }), texts: [[], [], [], []], parents: new Map() };
}

async function play(store: StateStore, model: Model, { saves, spawns, loaded }: Round): Promise<void> {
  const newest = model.texts.map((texts) => texts.length);
  const saving = saves.map(async ({ actor: at, ahead, text }) => {
    const revision = (newest[at] ?? 0) + ahead;
    const state = { type_url: 'text', value: Buffer.from(text) };
    return store.save(model.keyOf(at), { revision, state, tags: { text } });
  });
  const spawning = spawns.map((spawned) => store.saveActors(spawned.map((one) => recordOf(model, one))));
  const loading = loaded.map(({ actor: at, back }) => loadDuring(store, model, at, (newest[at] ?? 0) - back));
  const [outcomes, spawnOutcomes] = await Promise.all([
    Promise.allSettled(saving),
    Promise.allSettled(spawning),
    Promise.all(loading),
  ]);
  await applySpawns(store, model, spawns, spawnOutcomes);
  model.texts.forEach((texts, at) => applyWinner(texts, at, saves, outcomes));
}

const recordOf = (model: Model, { actor: at, parent: of }: Spawned): ActorRecord => ({
  key: model.keyOf(at),
  kind: 'instance',
  parent: of,
});

/** The requests took place one after the other, in an order that the store chose. */
async function applySpawns(
  store: StateStore,
  model: Model,
  spawns: Round['spawns'],
  outcomes: readonly PromiseSettledResult<void>[],
): Promise<void> {
  const mine = (await store.loadActors()).filter(({ key }) => key.system === model.keyOf(0).system);
  const stored = new Map(mine.map(({ key, parent: of = '' }) => [key.name, of]));
  const expected = new Map(model.parents);
  for (const [at, spawned] of spawns.entries()) {
    const outcome = outcomes[at];
    if (outcome?.status === 'rejected') expect(outcome.reason).toBeInstanceOf(ParentConflict);
    const agree = spawned.filter((one) => stored.get(model.keyOf(one.actor).name) === one.parent);
    if (outcome?.status === 'rejected') expect(agree.length).toBeLessThan(spawned.length);
    else for (const one of spawned) expected.set(model.keyOf(one.actor).name, one.parent);
  }
  expect([...stored].sort()).toEqual([...expected].sort());
  model.parents.clear();
  for (const [name, of] of stored) model.parents.set(name, of);
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
  const found = await store.load(model.keyOf(at), revision);
  if (found) expect(found.snapshot.tags['text']).toBe(before[revision - 1]);
  else expect(revision <= Math.max(before.length + 1 - revisionsKept, 0)).toBe(true);
}

async function compare(store: StateStore, model: Model): Promise<void> {
  for (const [at, texts] of model.texts.entries()) {
    const newest = await store.load(model.keyOf(at));
    expect(newest?.newestRevision).toBe(texts.length || undefined);
    expect(newest?.snapshot.tags['text']).toBe(texts.at(-1));
    await store.confirm(model.keyOf(at), texts.length);
    await expect(store.confirm(model.keyOf(at), texts.length + 1)).rejects.toBeInstanceOf(RevisionConflict);
    for (let revision = 1; revision <= texts.length; revision += 1) {
      const found = await store.load(model.keyOf(at), revision);
      const kept = revision > texts.length - revisionsKept;
      expect(found && Buffer.from(found.snapshot.state?.value ?? []).toString()).toBe(
        kept ? texts[revision - 1] : undefined,
      );
    }
  }
  const parents = (await store.findActors(model.texts.map((_, at) => model.keyOf(at)))).map(
    ({ key, parent: of }) => [key.name, of],
  );
  expect(parents.sort()).toEqual([...model.parents].sort());
}
