// createProxy, as programs use it.
import { networkInterfaces } from 'node:os';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { expect, onTestFinished, test, vi } from 'vitest';
import { createSingleNode } from '../../src/adapters/cluster/single-node.js';
import { createProxy, type Proxy, type ProxyOptions } from '../../src/index.js';

async function started(options: ProxyOptions = {}): Promise<Proxy> {
  const proxy = await createProxy({ httpPort: 0, databaseType: 'memory', logLevel: 'silent', ...options });
  onTestFinished(() => proxy.stop());
  return proxy;
}

test('many proxies live in one process, each on a port of its own', async () => {
  const proxies = await Promise.all(Array.from({ length: 5 }, () => started()));
  expect(new Set(proxies.map(({ port }) => port)).size).toBe(5);
  for (const { url } of proxies) expect((await fetch(`${url}/health/readiness`)).status).toBe(200);
});

test('a stopped proxy is gone, and can be stopped again', async () => {
  const proxy = await started();
  await proxy.stop();
  await proxy.stop();
  await expect(fetch(proxy.url)).rejects.toThrow();
});

test('a port that is taken refuses, and leaves nothing open', async () => {
  const { port } = await started();
  await expect(createProxy({ httpPort: port, databaseType: 'memory' })).rejects.toMatchObject({
    code: 'EADDRINUSE',
  });
});

test('a proxy that cannot have its port does not show in the cluster', async () => {
  const { port } = await started();
  const cluster = { ...createSingleNode(), join: vi.fn(), close: vi.fn() };
  const refused = createProxy({ httpPort: port, databaseType: 'memory', ports: { cluster } });
  await expect(refused).rejects.toMatchObject({ code: 'EADDRINUSE' });
  expect(cluster.join).not.toHaveBeenCalled();
  expect(cluster.close).toHaveBeenCalledOnce();
});

test('requests that come before it has joined its cluster wait for that', async () => {
  const { port, stop } = await started();
  await stop();
  const events: string[] = [];
  const join = async (): Promise<void> => {
    const answered = fetch(`http://127.0.0.1:${port}/health`).then(({ status }) => events.push(`${status}`));
    onTestFinished(() => answered.then(() => expect(events).toEqual(['in', '200'])));
    // Time enough for an answer, since both ends are in this process.
    for (let turn = 0; turn < 200; turn++) await nextTurn();
    events.push('in');
  };
  await started({ httpPort: port, ports: { cluster: { ...createSingleNode(), join } } });
});

test('a proxy that cannot join ends, with whoever waits', async () => {
  const cluster = { ...createSingleNode(), join: () => Promise.reject(new Error('no way in')) };
  const { port, stop } = await started();
  await stop();
  const options = { httpPort: port, databaseType: 'memory', logLevel: 'silent', ports: { cluster } } as const;
  await expect(createProxy(options)).rejects.toThrow('no way in');
  await expect(fetch(`http://127.0.0.1:${port}/health`)).rejects.toThrow();
});

test('it listens on loopback only, unless told otherwise', async () => {
  expect((await started()).url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
});

const hasIpv6 = Object.values(networkInterfaces()).some((all) =>
  all?.some(({ address }) => address === '::1'),
);

test.skipIf(!hasIpv6)('an IPv6 address stands in brackets in its URL', async () => {
  const { url } = await started({ hostInterface: '::1' });
  expect(url).toMatch(/^http:\/\/\[::1\]:\d+$/);
  expect((await fetch(`${url}/health`)).status).toBe(200);
});
