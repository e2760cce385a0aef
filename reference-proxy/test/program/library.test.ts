// createProxy, as programs use it.
import { networkInterfaces } from 'node:os';
import { expect, onTestFinished, test } from 'vitest';
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
