// Finding the pods behind a headless service, against a DNS server on loopback.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { createDiscovery } from '../../src/adapters/cluster/erlang/discovery/create-discovery.js';
import { createSystemRandom } from '../../src/adapters/system-random.js';
import { createManualClock } from '../doubles/manual-clock.js';
import { createRecordedLog } from '../doubles/recorded-log.js';
import { startDnsServer } from './dns-server.js';
import { createFoundNodes } from './found-nodes.js';

const pollingMs = 3_000;
const patience = { timeout: 30_000 };

async function setUp(family: 4 | 6 = 4, resolvConf = 'search default.svc.cluster.local cluster.local\n') {
  const dns = await startDnsServer();
  const folder = mkdtempSync(join(tmpdir(), 'resolv-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const resolvConfPath = join(folder, 'resolv.conf');
  writeFileSync(resolvConfPath, resolvConf);
  const clock = createManualClock();
  const log = createRecordedLog();
  const servers = [dns.address];
  const service = { strategy: 'kubernetes-dns', service: 'proxies', basename: 'spawn', family } as const;
  const self = 'spawn@10.0.0.1';
  const discovery = createDiscovery(
    { ...service, pollingMs, servers, resolvConfPath },
    { self, clock, log, random: createSystemRandom() },
  );
  onTestFinished(() => discovery.stop());
  return { dns, clock, log, discovery, ...createFoundNodes() };
}

const name = 'proxies.default.svc.cluster.local';

test('every other pod of the service is a node', async () => {
  const { dns, discovery, found, told } = await setUp();
  dns.zone.set(name, ['10.0.0.2', '10.0.0.1', '10.0.0.10']);
  await discovery.start(found);
  expect(told).toEqual([['spawn@10.0.0.10', 'spawn@10.0.0.2']]);
  expect(dns.asked).toEqual([name]);
});

test('pods with IPv6 addresses are found by those', async () => {
  const { dns, discovery, found, told } = await setUp(6);
  dns.zone.set(name, ['10.0.0.2', 'fd00:0:0:0:0:0:0:2']);
  await discovery.start(found);
  expect(told).toEqual([['spawn@fd00::2']]);
});

test('pods that come and go are told, and nothing is told twice', async () => {
  const { dns, clock, discovery, found, told, until } = await setUp();
  dns.zone.set(name, ['10.0.0.1', '10.0.0.2']);
  await discovery.start(found);
  dns.zone.set(name, ['10.0.0.2', '10.0.0.1']);
  clock.advance(pollingMs);
  await expect.poll(() => clock.waiting, patience).toBe(1);
  dns.zone.set(name, ['10.0.0.1', '10.0.0.3']);
  clock.advance(pollingMs);
  await until(['spawn@10.0.0.3']);
  expect(told).toEqual([['spawn@10.0.0.2'], ['spawn@10.0.0.3']]);
});

test('a service that is not known yet has no pods, by any of the names it may have', async () => {
  const { dns, clock, discovery, found, told, until, log } = await setUp();
  await discovery.start(found);
  expect(told).toEqual([[]]);
  expect(dns.asked).toEqual([name, 'proxies.cluster.local', 'proxies']);
  dns.zone.set('proxies.cluster.local', ['10.0.0.2']);
  clock.advance(pollingMs);
  await until(['spawn@10.0.0.2']);
  expect(log.lines.every(({ level }) => level === 'info')).toBe(true);
});

test.each(['broken', 'garbage'] as const)('a DNS server that answers %s takes nobody away', async (mood) => {
  const { dns, clock, discovery, found, told, until, log } = await setUp();
  dns.zone.set(name, ['10.0.0.2']);
  await discovery.start(found);
  dns.mood = mood;
  clock.advance(pollingMs);
  await expect.poll(() => clock.waiting, patience).toBe(1);
  clock.advance(pollingMs);
  await expect.poll(() => clock.waiting, patience).toBe(1);
  expect(told).toEqual([['spawn@10.0.0.2']]);
  expect(log.lines.map(({ message }) => message)).toEqual([
    'members of the cluster',
    'members of the cluster cannot be looked up',
  ]);
  dns.mood = 'well';
  dns.zone.set(name, ['10.0.0.3']);
  clock.advance(pollingMs);
  await until(['spawn@10.0.0.3']);
});

test('a silent DNS server does not hold up a start, nor a stop', async () => {
  const { dns, discovery, found, told } = await setUp();
  dns.mood = 'silent';
  const question = dns.question();
  const started = discovery.start(found);
  await question;
  await discovery.stop();
  await started;
  expect(told).toEqual([]);
});

test('the start ends when DNS is silent', async () => {
  const { dns, discovery, found, log } = await setUp(4, '');
  dns.mood = 'silent';
  await discovery.start(found);
  expect(log.lines).toMatchObject([
    { level: 'warn', fields: { reason: expect.stringMatching(/ETIMEOUT/) as string } },
  ]);
});
