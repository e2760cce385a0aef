// More than anybody can take: effects, broadcasts and circles without end. Always: what is held stays below its limits,
// what is refused is counted in the log, and others are served meanwhile.
import type { ActorInvocation, ActorInvocationResponse } from '@spawn-conformance/proto';
import { Kind } from '@spawn-conformance/proto';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { createSystemClock } from '../../src/adapters/system-clock.js';
import { spawn } from '../../src/flows/spawn.js';
import { anyText, textAny } from '../doubles/definition.js';
import { createNodes } from '../doubles/test-cluster.js';
import { createTestSystem, type TestSystem } from '../doubles/test-system.js';

const done: ActorInvocationResponse = { updatedContext: {} };
const effectOn = (name: string, more = {}) => ({
  request: { actor: { id: { name, system: 'test' } }, actionName: 'run', ...more },
});
const limits = {
  mailboxMax: 10_000,
  requestsBytesMax: 256 * 1024 * 1024,
  actorsMax: 20_000,
  actorsPerRequestMax: 20_000,
};

type Answer = ActorInvocationResponse | 'never';

/** A user function that answers some turns later, or never; and how often each actor was called. */
async function withActors(
  settings: Parameters<typeof createTestSystem>[0],
  answer: (invocation: ActorInvocation) => Answer,
): Promise<TestSystem & { readonly called: Map<string, number>; mostBytes(): number }> {
  const clock = { ...createSystemClock(), advance: () => {}, waiting: 0 };
  const test = createTestSystem({ ...limits, ...settings }, undefined, undefined, clock);
  const called = new Map<string, number>();
  let mostBytes = 0;
  test.host.call = ({ invocation }, settle) => {
    const name = invocation.actor?.name ?? '';
    called.set(name, (called.get(name) ?? 0) + 1);
    mostBytes = Math.max(mostBytes, test.system.work.bytes);
    const response = answer(invocation);
    if (response === 'never') return () => {};
    const later = setImmediate(() => settle({ ok: true, response }));
    return () => clearImmediate(later);
  };
  const actors = ['ann', 'bob', 'cid'].map((name) => ({ name, actions: ['run', 'other', 'receive'] }));
  await test.register(...actors);
  return { ...test, called, mostBytes: () => mostBytes };
}

/** How many effects or broadcasts the log says were refused, with that code. */
const refused = ({ log }: TestSystem, code: string): number =>
  log.lines
    .filter(({ fields, message }) => fields?.['code'] === code && / failed$/.test(message))
    .reduce((sum, { fields }) => sum + ((fields?.['count'] as number | undefined) ?? 1), 0);

test('100,000 effects on an actor that does not answer: they wait or are refused, and others are served', async () => {
  const count = 100_000;
  const effects = Array.from({ length: count }, () => effectOn('bob'));
  const storm = await withActors({ mailboxMax: 60_000 }, ({ actor, actionName }) => {
    if (actor?.name === 'bob') return 'never';
    return actionName === 'other' ? { ...done, workflow: { effects }, value: textAny('begun') } : done;
  });
  const { invoke, system, called, log } = storm;
  const answer = await invoke('ann', 'other', { metadata: { key: 'x'.repeat(100) } });
  expect(anyText(answer.value)).toBe('begun');
  expect(system.work.background, 'the answer comes before all have begun').toBeLessThan(1_000);
  while (refused(storm, 'overloaded') === 0) await invoke('cid', 'run');
  expect(called.get('cid')).toBeGreaterThan(10);
  await expect.poll(() => refused(storm, 'overloaded') + system.work.background).toBe(count);
  expect(system.work.background).toBeGreaterThan(10_000);
  expect(system.work.bytes).toBeLessThanOrEqual(limits.requestsBytesMax / 10);
  await invoke('cid', 'run', { async: true });
  expect(log.lines.length).toBeLessThan(100);
});

test('a broadcast to 10,000 subscribers reaches each once; one that does not answer keeps nobody', async () => {
  const count = 10_000;
  const broadcast = { channelGroup: 'news', value: textAny('x'.repeat(1_000)) };
  const storm = await withActors({}, ({ actor, actionName }) => {
    if (actor?.name === 'instance-5') return 'never';
    return actionName === 'other' ? { ...done, workflow: { broadcast } } : done;
  });
  const { invoke, register, system, called } = storm;
  await register({ name: 'reader', kind: Kind.UNNAMED, actions: ['receive'], channels: [['news', '']] });
  const instances = Array.from({ length: count }, (_, at) => ({ name: `instance-${at}`, parent: 'reader' }));
  await spawn(system, { actors: instances }, { system: 'test' });
  await invoke('ann', 'other');
  while (called.size < count + 1) await invoke('cid', 'run');
  await expect.poll(() => system.work.background).toBe(1);
  expect(instances.every(({ name }) => called.get(name) === 1)).toBe(true);
  expect(storm.mostBytes()).toBeLessThanOrEqual(limits.requestsBytesMax / 2);
});

test.each([
  ['one effect on itself', 1],
  ['two effects on itself', 2],
])(
  'an actor with %s, for ever, takes nobody else his turn, and no more than its limits',
  async (_what, n) => {
    let goOn = true;
    const storm = await withActors({ mailboxMax: 100 }, ({ actor }) =>
      actor?.name === 'ann' && goOn
        ? { ...done, workflow: { effects: Array.from({ length: n }, () => effectOn('ann')) } }
        : done,
    );
    const { invoke, system, called, log } = storm;
    await invoke('ann', 'run');
    while ((called.get('ann') ?? 0) < 1_000) await invoke('cid', 'run');
    expect(system.work.background).toBeLessThanOrEqual(102);
    if (n > 1) expect(refused(storm, 'overloaded')).toBeGreaterThan(0);
    expect(log.lines.length).toBeLessThan(20);
    goOn = false;
    await system.work.idle();
    expect(system.work.bytes).toBe(0);
  },
);

test('a subscriber that is slow misses what its mailbox does not take; the others get everything', async () => {
  const storm = await withActors({ mailboxMax: 3 }, ({ actor, actionName }) => {
    if (actor?.name === 'bob') return 'never';
    const broadcast = { channelGroup: 'news', noop: {} };
    return actionName === 'other' ? { ...done, workflow: { broadcast } } : done;
  });
  const { invoke, register, called } = storm;
  await register(
    { name: 'bob', actions: ['receive'], channels: [['news', '']] },
    { name: 'cid', actions: ['receive'], channels: [['news', '']] },
  );
  for (let round = 1; round <= 20; round += 1) {
    await invoke('ann', 'other');
    while (called.get('cid') !== round) await nextTurn();
  }
  expect(called.get('bob')).toBe(1);
  await expect.poll(() => refused(storm, 'overloaded')).toBe(16);
});

test('what nobody waits for holds half of the bytes at most: who waits is served', async () => {
  const megabyte = { type_url: 'test/bytes', value: new Uint8Array(1024 * 1024) };
  let round = 0;
  const storm = await withActors({ requestsBytesMax: 20 * 1024 * 1024 }, ({ actor, actionName }) => {
    if (actor?.name?.startsWith('slow')) return 'never';
    const effects = [effectOn(`slow-${round}`, { value: megabyte })];
    return actionName === 'other' ? { ...done, workflow: { effects } } : done;
  });
  const { invoke, register, system } = storm;
  await register(...Array.from({ length: 40 }, (_, at) => ({ name: `slow-${at}` })));
  for (; round < 20; round += 1) await invoke('ann', 'other');
  await expect.poll(() => refused(storm, 'overloaded') + system.work.background).toBe(20);
  expect(system.work.background).toBeGreaterThan(5);
  const askNext = () => invoke(`slow-${round++}`, 'run', { async: true, value: megabyte });
  await expect(withSpace(askNext)).rejects.toMatchObject({
    code: 'overloaded',
    message: expect.stringContaining('the async invocations in work hold') as string,
  });
  await invoke('cid', 'run', { value: megabyte });
  expect(storm.mostBytes()).toBeLessThanOrEqual(10 * 1024 * 1024);
});

/** Until there is no space left. */
async function withSpace(ask: () => Promise<unknown>): Promise<void> {
  for (;;) await ask();
}

test('effects and broadcasts on another node: its mailboxes fill, it refuses, and serves others', async () => {
  const { at, clock } = createNodes('a', 'b');
  const [a, b] = [at('a'), at('b')];
  const effects = Array.from({ length: 500 }, () => effectOn('bob'));
  const broadcast = { channelGroup: 'news', noop: {} };
  a.host.always(() => ({ ...done, workflow: { effects, broadcast } }));
  await a.register({ name: 'ann' });
  await b.register({ name: 'bob', channels: [['news', 'run']] }, { name: 'cid' });
  await a.invoke('ann', 'run');
  const open = await b.host.next();
  await a.system.work.idle();
  clock.advance(1_000);
  // The mailboxes of these nodes take 10.
  expect(refused(a, 'overloaded')).toBe(500 + 1 - 11);
  expect(b.system.work.background).toBe(11);
  const served = a.invoke('cid', 'run');
  (await b.host.next()).answerState('served');
  expect(anyText((await served).value)).toBe('served');
  b.host.always(() => done);
  open.answer(done);
  await b.system.work.idle();
  expect([a.system.work.bytes, b.system.work.bytes]).toEqual([0, 0]);
});

test('a broadcast reaches those who are there when it begins, not those who are spawned by it', async () => {
  const count = 300;
  let spawned = 0;
  const broadcast = { channelGroup: 'news', noop: {} };
  const storm = await withActors({}, ({ actor, actionName }) => {
    if (actor?.name === 'ann') return { ...done, workflow: { broadcast } };
    if (actionName !== 'receive') return done;
    return { ...done, workflow: { effects: [effectOn(`new-${spawned++}`, { registerRef: 'reader' })] } };
  });
  const { invoke, register, system, called } = storm;
  const actions = ['run', 'receive'];
  await register({ name: 'reader', kind: Kind.UNNAMED, actions, channels: [['news', '']] });
  const actors = Array.from({ length: count }, (_, at) => ({ name: `instance-${at}`, parent: 'reader' }));
  await spawn(system, { actors }, { system: 'test' });
  await invoke('ann', 'run');
  await system.work.idle();
  expect(spawned).toBe(count);
  expect(called.size).toBe(2 * count + 1);
});
