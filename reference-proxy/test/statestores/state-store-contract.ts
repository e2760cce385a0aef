// What every state store does, whatever it stores in. A new store calls this with a way to open it empty; its own
// durability and refusals are tested beside it.
import { describe, expect, test } from 'vitest';
import { RevisionConflict, type Snapshot } from '../../src/ports/state-store.js';
import { describeActorRecords } from './actor-records-contract.js';
import { withStore, type OpenEmptyStore } from './empty-store.js';
import { describeSchedules } from './schedules-contract.js';
import { checkAgainstModel } from './state-store-model.js';

export function describeStateStore(name: string, openEmpty: OpenEmptyStore): void {
  describe(`the ${name} state store`, () => {
    describeSnapshots(openEmpty);
    describeHistory(openEmpty);
    describeConfirming(openEmpty);
    describeActorRecords(openEmpty);
    describeSchedules(openEmpty);
    describeIdentity(openEmpty);
    describeClosing(openEmpty);
    test('does as the model does, in random concurrent sequences', () => checkAgainstModel(openEmpty));
  });
}

const ada = { system: 'bank', name: 'ada' };
const bob = { system: 'bank', name: 'bob' };

function snapshot(revision: number, text = `state ${revision}`, tags: Record<string, string> = {}): Snapshot {
  return { revision, state: { type_url: 'example.org/Text', value: Buffer.from(text) }, tags };
}

/** As numbers, so that a Buffer and a Uint8Array with the same bytes are the same. */
function plain(found: Snapshot | undefined): unknown {
  return (
    found && { ...found, state: found.state && { ...found.state, value: [...(found.state.value ?? [])] } }
  );
}

function describeSnapshots(openEmpty: OpenEmptyStore): void {
  const store = withStore(openEmpty);

  test('finds nothing where nothing was saved', async () => {
    expect(await store().load(ada)).toBeUndefined();
    expect(await store().load(ada, 1)).toBeUndefined();
    expect(await store().loadActors()).toEqual([]);
  });

  test('gives back the bytes, the type and the tags of a state', async () => {
    const value = Uint8Array.from({ length: 256 }, (_, at) => at);
    const tags = { colour: 'blue', '': 'empty', ключ: 'значение\0"', __proto__x: '🦊' };
    const saved = { revision: 1, state: { type_url: 'type.googleapis.com/a.B', value }, tags };
    await store().save(ada, saved);
    const loaded = await store().load(ada);
    expect(plain(loaded?.snapshot)).toEqual(plain(saved));
    expect(loaded?.newestRevision).toBe(1);
  });

  test('keeps apart no state, an empty state and empty bytes', async () => {
    await store().save(ada, { revision: 1, tags: { only: 'tags' } });
    expect((await store().load(ada))?.snapshot).toEqual({ revision: 1, tags: { only: 'tags' } });
    await store().save(ada, { revision: 2, state: {}, tags: {} });
    const empty = { type_url: '', value: [] };
    expect(plain((await store().load(ada))?.snapshot)).toEqual({ revision: 2, state: empty, tags: {} });
    await store().save(ada, { revision: 3, state: { type_url: 'a/B' }, tags: {} });
    expect((await store().load(ada))?.snapshot.state?.type_url).toBe('a/B');
  });

  test('stores a state of 4 MiB', async () => {
    const value = Buffer.alloc(4 * 1024 * 1024, 'spawn');
    await store().save(ada, { revision: 1, state: { type_url: 't', value }, tags: {} });
    expect(value.equals((await store().load(ada))?.snapshot.state?.value ?? Buffer.alloc(0))).toBe(true);
  });

  test('tells actors apart by every character of system and name', async () => {
    const names = ['a', 'A', 'a ', 'a/b', 'a\0b', 'a\0', "a'b", 'ä', 'a\u0308', '%', '🦊', 'x'.repeat(255)];
    const keys = names.flatMap((name) => names.map((system) => ({ system, name })));
    await Promise.all(keys.map((key) => store().save(key, snapshot(1, JSON.stringify(key)))));
    for (const key of keys)
      expect(Buffer.from((await store().load(key))?.snapshot.state?.value ?? []).toString()).toBe(
        JSON.stringify(key),
      );
  });

  test('shares nothing with its callers', async () => {
    const value = Buffer.from('first');
    const tags = { colour: 'blue' };
    await store().save(ada, { revision: 1, state: { type_url: 't', value }, tags });
    value.fill('x');
    tags.colour = 'red';
    const loaded = await store().load(ada);
    loaded?.snapshot.state?.value?.fill(0);
    const again = (await store().load(ada))?.snapshot;
    expect(Buffer.from(again?.state?.value ?? []).toString()).toBe('first');
    expect(again?.tags).toEqual({ colour: 'blue' });
  });
}

function describeHistory(openEmpty: OpenEmptyStore): void {
  const store = withStore(openEmpty);

  test('loads the newest revision, or the one that is asked for', async () => {
    for (const revision of [1, 2, 3]) await store().save(ada, snapshot(revision));
    expect((await store().load(ada))?.snapshot.revision).toBe(3);
    const second = await store().load(ada, 2);
    expect(plain(second?.snapshot)).toEqual(plain(snapshot(2)));
    expect(second?.newestRevision).toBe(3);
    expect(await store().load(ada, 4)).toBeUndefined();
    expect(await store().load(ada, 0)).toBeUndefined();
  });

  test('refuses a revision that does not follow the newest one, and writes nothing', async () => {
    await store().save(ada, snapshot(1, 'kept'));
    for (const revision of [0, 1, 3])
      await expect(store().save(ada, snapshot(revision, 'refused'))).rejects.toBeInstanceOf(RevisionConflict);
    await expect(store().save(bob, snapshot(2))).rejects.toThrow(
      'revision 2 of actor bob in system bank not saved: none is stored yet',
    );
    expect(plain((await store().load(ada))?.snapshot)).toEqual(plain(snapshot(1, 'kept')));
    expect(await store().load(bob)).toBeUndefined();
  });

  test('lets one of many concurrent saves of the same revision win', async () => {
    const texts = Array.from({ length: 20 }, (_, at) => `writer ${at}`);
    const outcomes = await Promise.allSettled(texts.map((text) => store().save(ada, snapshot(1, text))));
    const winners = texts.filter((_, at) => outcomes[at]?.status === 'fulfilled');
    expect(winners).toHaveLength(1);
    expect(plain((await store().load(ada))?.snapshot)).toEqual(plain(snapshot(1, winners[0])));
  });

  test('a conflict of one actor fails no other save', async () => {
    await store().save(ada, snapshot(1));
    const conflict = store().save(ada, snapshot(1));
    const others = Array.from({ length: 20 }, (_, at) =>
      store().save({ system: 'bank', name: `${at}` }, snapshot(1)),
    );
    await expect(conflict).rejects.toBeInstanceOf(RevisionConflict);
    await Promise.all(others);
  });

  test('keeps the last revisions of each actor', async () => {
    const few = await openEmpty({ revisionsKept: 3 });
    for (const revision of [1, 2, 3, 4, 5]) await few.save(ada, snapshot(revision));
    await few.save(bob, snapshot(1));
    const found = await Promise.all([1, 2, 3, 4, 5].map((revision) => few.load(ada, revision)));
    expect(found.map((one) => one?.snapshot.revision)).toEqual([undefined, undefined, 3, 4, 5]);
    expect(await few.load(bob, 1)).toBeDefined();
    await few.close();
  });

  test('refuses to keep no revision at all', async () => {
    await expect(openEmpty({ revisionsKept: 0 })).rejects.toThrow('revisionsKept');
  });
}

function describeConfirming(openEmpty: OpenEmptyStore): void {
  const store = withStore(openEmpty);

  test('confirms the newest revision, none as 0, and refuses every other one', async () => {
    await store().confirm(ada, 0);
    await expect(store().confirm(ada, 1)).rejects.toThrow(
      new RevisionConflict('revision 1 of actor ada in system bank is not current: none is stored'),
    );
    for (const revision of [1, 2, 3]) await store().save(ada, snapshot(revision));
    await store().confirm(ada, 3);
    await store().confirm(bob, 0);
    for (const revision of [0, 1, 2, 4])
      await expect(store().confirm(ada, revision)).rejects.toThrow(
        new RevisionConflict(
          `revision ${revision} of actor ada in system bank is not current: the newest stored one is 3`,
        ),
      );
  });

  test('confirms many actors at the same time, each for itself', async () => {
    const keys = Array.from({ length: 200 }, (_, at) => ({ system: 'bank', name: `${at}` }));
    await Promise.all(keys.filter((_, at) => at % 2).map((key) => store().save(key, snapshot(1))));
    const outcomes = await Promise.allSettled(keys.map((key) => store().confirm(key, 1)));
    expect(outcomes.map((one) => one.status)).toEqual(
      keys.map((_, at) => (at % 2 ? 'fulfilled' : 'rejected')),
    );
  });
}

function describeIdentity(openEmpty: OpenEmptyStore): void {
  test('has an identity that stays, and that no other store has', async () => {
    const [one, other] = await Promise.all([openEmpty(), openEmpty()]);
    const identity = await one.identity();
    expect(identity.length).toBeGreaterThanOrEqual(32);
    expect(await one.identity()).toBe(identity);
    expect(await other.identity()).not.toBe(identity);
    await Promise.all([one.close(), other.close()]);
  });
}

function describeClosing(openEmpty: OpenEmptyStore): void {
  test('ends what was asked before closing, refuses what comes after, and closes only once', async () => {
    const store = await openEmpty();
    const saves = [1, 2, 3].map((revision) => store.save(ada, snapshot(revision)));
    const closed = store.close();
    await Promise.all(saves);
    await closed;
    await store.close();
    await expect(store.load(ada)).rejects.toThrow('closed');
    await expect(store.save(ada, snapshot(4))).rejects.toThrow('closed');
    await expect(store.saveActors([])).rejects.toThrow('closed');
    await expect(store.loadActors()).rejects.toThrow('closed');
    await expect(store.findActors([])).rejects.toThrow('closed');
    await expect(store.confirm(ada, 3)).rejects.toThrow('closed');
    await expect(store.identity()).rejects.toThrow('closed');
  });
}
