// Which requests go together, and what becomes of them when their batch fails.
import { expect, test } from 'vitest';
import { Batches, type CarryOut, type Request } from './batches.js';
import { DatabaseFailed } from './database-failed.js';

interface Named extends Request {
  readonly name: string;
}

/** Notes the batches, and carries each out as `carryOut` says. */
function createNoted(carryOut: (names: string[]) => Awaited<ReturnType<CarryOut<Named>>> = () => []) {
  const carried: string[][] = [];
  const batches = new Batches<Named>(async (batch) => {
    const names = batch.map(({ name }) => name);
    carried.push(names);
    await Promise.resolve();
    return carryOut(names);
  });
  const add = (name: string, more: Partial<Request> = {}) =>
    batches.add({ name, bytes: 1, ...more }).then(
      () => 'done',
      (error: Error) => error.message,
    );
  return { carried, add };
}

const failed = (outcome: DatabaseFailed['outcome']) => new DatabaseFailed(outcome, new Error(outcome));

test('requests of one turn go together, and those that come meanwhile go in the next batch', async () => {
  const late: Promise<string>[] = [];
  const { carried, add } = createNoted((names) => {
    if (names[0] === 'a') late.push(add('c'), add('d'));
    return [];
  });
  expect(await Promise.all([add('a'), add('b')])).toEqual(['done', 'done']);
  expect(await Promise.all(late)).toEqual(['done', 'done']);
  expect(carried).toEqual([
    ['a', 'b'],
    ['c', 'd'],
  ]);
});

test('requests about the same thing follow each other, in the order of asking', async () => {
  const { carried, add } = createNoted();
  await Promise.all([add('a', { key: 'x' }), add('b', { key: 'y' }), add('c', { key: 'x' }), add('d')]);
  expect(carried).toEqual([
    ['a', 'b'],
    ['c', 'd'],
  ]);
});

test('a batch is neither too long nor too large, but one large request goes all the same', async () => {
  const { carried, add } = createNoted();
  const bytes = 5 * 1024 * 1024;
  await Promise.all([add('a', { bytes }), add('b', { bytes }), add('c', { bytes: 3 * bytes }), add('d')]);
  expect(carried).toEqual([['a'], ['b'], ['c'], ['d']]);
  await Promise.all(Array.from({ length: 600 }, (_, at) => add(`${at}`)));
  expect(carried.slice(4).map((names) => names.length)).toEqual([512, 88]);
});

test('a request that is refused does not fail the others', async () => {
  const { add } = createNoted(() => [undefined, new Error('not this one'), undefined]);
  expect(await Promise.all([add('a'), add('b'), add('c')])).toEqual(['done', 'not this one', 'done']);
});

test('when the database refuses a batch, or its requests do not go together, each goes alone', async () => {
  const { carried, add } = createNoted((names) => {
    if (names.includes('apart') && names.length > 1) return 'apart';
    if (names.includes('bad')) throw failed('refused');
    return [];
  });
  expect(await Promise.all([add('a'), add('bad'), add('b')])).toEqual(['done', 'refused', 'done']);
  expect(carried).toEqual([['a', 'bad', 'b'], ['a'], ['bad'], ['b']]);
  expect(await Promise.all([add('c'), add('apart')])).toEqual(['done', 'done']);
  expect(carried.slice(4)).toEqual([['c', 'apart'], ['c'], ['apart']]);
});

test('a batch whose fate is not known fails as a whole, and is not carried out again', async () => {
  const { carried, add } = createNoted(() => {
    throw failed('unknown');
  });
  expect(await Promise.all([add('a'), add('b')])).toEqual(['unknown', 'unknown']);
  expect(carried).toEqual([['a', 'b']]);
});

test('without a connection everybody who waits is told at once, and later requests are tried', async () => {
  let isAway = true;
  const { carried, add } = createNoted(() => {
    if (isAway) throw failed('notSent');
    return [];
  });
  const waiting = [add('a', { key: 'x' }), add('b', { key: 'x' }), add('c', { key: 'x' })];
  expect(await Promise.all(waiting)).toEqual(['notSent', 'notSent', 'notSent']);
  expect(carried).toEqual([['a']]);
  isAway = false;
  expect(await add('d')).toBe('done');
});
