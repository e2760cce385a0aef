// Finding the nodes that EPMD knows, against doubles of EPMD on loopback.
import { expect, onTestFinished, test } from 'vitest';
import { createDiscovery } from '../../src/adapters/cluster/erlang/discovery/create-discovery.js';
import { createSystemRandom } from '../../src/adapters/system-random.js';
import { createManualClock } from '../doubles/manual-clock.js';
import { createRecordedLog } from '../doubles/recorded-log.js';
import { startEpmdDouble } from './epmd-double.js';
import { createFoundNodes } from './found-nodes.js';

const pollingMs = 3_000;
const patience = { timeout: 30_000 };

function setUp(port: number, { hosts = ['127.0.0.1'], prefix = '' } = {}) {
  const clock = createManualClock();
  const log = createRecordedLog();
  const options = { strategy: 'epmd', hosts, port, prefix, pollingMs } as const;
  const ports = { self: 'a@127.0.0.1', clock, log, random: createSystemRandom() };
  const discovery = createDiscovery(options, ports);
  onTestFinished(() => discovery.stop());
  return { clock, log, discovery, ...createFoundNodes() };
}

test('every other node of the host is found, as it comes and goes', async () => {
  const epmd = await startEpmdDouble();
  epmd.names = ['a', 'c', 'b'];
  const { clock, discovery, found, told, until } = setUp(epmd.port);
  await discovery.start(found);
  expect(told).toEqual([['b@127.0.0.1', 'c@127.0.0.1']]);
  epmd.names = ['a', 'c', 'd'];
  clock.advance(pollingMs);
  await until(['c@127.0.0.1', 'd@127.0.0.1']);
});

test('only names that begin as asked are members', async () => {
  const epmd = await startEpmdDouble();
  epmd.names = ['spawn1', 'rabbit', 'spawn2'];
  const { discovery, found, told } = setUp(epmd.port, { prefix: 'spawn' });
  await discovery.start(found);
  expect(told).toEqual([['spawn1@127.0.0.1', 'spawn2@127.0.0.1']]);
});

test('a host that is down hides its own nodes alone, and is told once', async () => {
  const here = await startEpmdDouble();
  const there = await startEpmdDouble('127.0.0.2', here.port);
  [here.names, there.names] = [['b'], ['b']];
  const { clock, discovery, found, told, until, log } = setUp(here.port, {
    hosts: ['127.0.0.1', '127.0.0.2'],
  });
  await discovery.start(found);
  expect(told).toEqual([['b@127.0.0.1', 'b@127.0.0.2']]);
  await there.close();
  clock.advance(pollingMs);
  await until(['b@127.0.0.1']);
  clock.advance(pollingMs);
  await expect.poll(() => clock.waiting, patience).toBe(1);
  const warnings = log.lines.filter(({ level }) => level === 'warn');
  expect(warnings).toMatchObject([{ message: 'a host hides its nodes', fields: { host: '127.0.0.2' } }]);
});

test.each(['hanging up', 'endless', 'silent'] as const)(
  'EPMD %s is a failed look-up, no more',
  async (mood) => {
    const epmd = await startEpmdDouble();
    epmd.names = ['b'];
    const { clock, discovery, found, told, until, log } = setUp(epmd.port);
    await discovery.start(found);
    epmd.mood = mood;
    clock.advance(pollingMs);
    await expect.poll(() => clock.waiting, patience).toBe(1);
    expect(log.lines.at(-1)).toMatchObject({ message: 'members of the cluster cannot be looked up' });
    expect(told).toEqual([['b@127.0.0.1']]);
    epmd.mood = 'well';
    epmd.names = ['c'];
    clock.advance(pollingMs);
    await until(['c@127.0.0.1']);
  },
);

test('without EPMD the start ends, and says why nobody was found', async () => {
  const epmd = await startEpmdDouble();
  await epmd.close();
  const { discovery, found, told, log } = setUp(epmd.port);
  await discovery.start(found);
  expect(told).toEqual([]);
  expect(log.lines).toMatchObject([
    { level: 'warn', fields: { reason: expect.stringMatching(/ECONNREFUSED/) as string } },
  ]);
});

test('a stop does not wait for a silent EPMD', async () => {
  const epmd = await startEpmdDouble();
  epmd.mood = 'silent';
  const { discovery, found, log } = setUp(epmd.port);
  const question = epmd.question();
  const started = discovery.start(found);
  await question;
  await discovery.stop();
  await started;
  expect(log.lines).toEqual([]);
});
