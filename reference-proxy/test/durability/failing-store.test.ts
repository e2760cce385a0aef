// A failed save is a failed invocation: the caller gets an error, and the actor's memory goes back to what the store
// holds. Through the real proxy, over real sockets; only the store is made to fail.
import { Kind } from '@spawn-conformance/proto';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createMemoryStateStore } from '../../src/adapters/statestores/memory-state-store.js';
import { createProxy, type Proxy } from '../../src/index.js';
import { startAppendingFunction, type AppendingFunction } from './appending-function.js';
import { createFallibleStore, type FallibleStore } from './fallible-store.js';
import { actor, connect, system, type WireClient } from './wire-client.js';

let userFunction: AppendingFunction;
let store: FallibleStore;
let proxy: Proxy;
let client: WireClient;

beforeEach(async () => {
  userFunction = await startAppendingFunction();
  store = createFallibleStore(createMemoryStateStore());
  const { port: userFunctionPort } = userFunction;
  proxy = await createProxy({ httpPort: 0, userFunctionPort, logLevel: 'silent', ports: { store } });
  client = connect(proxy.url);
  await client.register(actor('ada', Kind.NAMED, 1), actor('template', Kind.UNNAMED, 1));
});
afterEach(async () => {
  store.broken = 'nothing';
  await client.close();
  await proxy.stop();
  await userFunction.stop();
});

const ada = { system, name: 'ada' };

test('an invocation whose state cannot be saved fails, and leaves no trace in memory', async () => {
  expect(await client.append('ada', 1)).toEqual([1]);
  store.broken = 'writing';
  await expect(client.append('ada', 2)).rejects.toMatchObject({ httpStatus: 500 });
  await expect(client.append('ada', 3)).rejects.toThrow('could not be stored');
  expect(await client.ids('ada')).toEqual([1]);
  expect(await client.ids('ada', 'v1')).toEqual([1]); // what the user function is given
  store.broken = 'nothing';
  expect(await client.append('ada', 4)).toEqual([1, 4]);
  expect((await store.load(ada))?.newestRevision).toBe(2);
});

test('of many invocations in a row those that could not be saved fail, and only those', async () => {
  store.broken = 'writing';
  const failed = await Promise.allSettled([1, 2, 3].map((id) => client.append('ada', id)));
  expect(failed.map((one) => one.status)).toEqual(['rejected', 'rejected', 'rejected']);
  store.broken = 'nothing';
  await Promise.all([4, 5, 6].map((id) => client.append('ada', id)));
  expect((await client.ids('ada')).sort()).toEqual([4, 5, 6]);
});

test('an invocation that changes nothing needs no store', async () => {
  await client.append('ada', 1);
  store.broken = 'writing';
  expect(await client.ids('ada', 'v1')).toEqual([1]);
});

test('a state that somebody else changed is not overwritten: a conflict, then that state', async () => {
  await client.append('ada', 1);
  const state = { type_url: 'test/ids', value: Uint8Array.of(0, 0, 0, 77) };
  await store.save(ada, { revision: 2, state, tags: {} });
  await expect(client.append('ada', 2)).rejects.toMatchObject({ httpStatus: 409 });
  expect(await client.ids('ada')).toEqual([77]);
  expect(await client.append('ada', 3)).toEqual([77, 3]);
  expect((await store.load(ada))?.newestRevision).toBe(3);
});

test('a registration that cannot be stored registers nothing', async () => {
  store.broken = 'writing';
  const both = [actor('bob', Kind.NAMED, 1), actor('eve', Kind.NAMED, 1)];
  await expect(client.register(...both)).rejects.toMatchObject({ httpStatus: 500 });
  await expect(client.append('bob', 1)).rejects.toMatchObject({ httpStatus: 404 });
  store.broken = 'nothing';
  await client.register(...both);
  expect(await client.append('bob', 1)).toEqual([1]);
});

test('a spawn that cannot be stored spawns nothing', async () => {
  store.broken = 'writing';
  await expect(client.spawn('one', 'template')).rejects.toMatchObject({ httpStatus: 500 });
  await expect(client.append('one', 1)).rejects.toMatchObject({ httpStatus: 404 });
  store.broken = 'nothing';
  await client.spawn('one', 'template');
  expect(await client.append('one', 1)).toEqual([1]);
});

test('an actor whose state cannot be read is refused, never started empty, and comes back with the store', async () => {
  await store.save(
    { system, name: 'one' },
    { revision: 1, state: { type_url: 't', value: Buffer.alloc(4) }, tags: {} },
  );
  store.broken = 'reading';
  await expect(client.spawn('one', 'template')).rejects.toMatchObject({ httpStatus: 500 });
  await expect(client.append('one', 1)).rejects.toMatchObject({ httpStatus: 500 });
  store.broken = 'nothing';
  expect(await client.append('one', 2)).toEqual([0, 2]);
});

test('a proxy that cannot read what is stored does not start', async () => {
  const bad = createFallibleStore(createMemoryStateStore());
  bad.broken = 'reading';
  await expect(createProxy({ httpPort: 0, logLevel: 'silent', ports: { store: bad } })).rejects.toThrow(
    'disk I/O',
  );
});
