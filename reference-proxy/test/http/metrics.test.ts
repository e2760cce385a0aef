// What the metrics count, on a whole proxy.
import { InvocationRequest, RegistrationRequest } from '@spawn-conformance/proto';
import { expect, onTestFinished, test } from 'vitest';
import { createProxy } from '../../src/index.js';
import { createScriptedHost } from '../doubles/scripted-host.js';

async function lines(url: string): Promise<string[]> {
  return (await (await fetch(`${url}/metrics`)).text()).split('\n').filter((line) => !line.startsWith('#'));
}

test('requests, callbacks, actors known and in memory are counted, for each proxy by itself', async () => {
  const host = createScriptedHost();
  host.always(() => ({ updatedContext: {} }));
  const options = { httpPort: 0, databaseType: 'memory', logLevel: 'silent' } as const;
  const proxy = await createProxy({ ...options, ports: { host } });
  const other = await createProxy(options);
  onTestFinished(async () => {
    await Promise.all([proxy.stop(), other.stop()]);
  });
  const actors = { ann: { id: { name: 'ann' }, settings: { stateful: true }, actions: [{ name: 'run' }] } };
  const send = (path: string, body: Uint8Array) =>
    fetch(`${proxy.url}/api/v1/system${path}`, { method: 'POST', body: Buffer.from(body) });
  await send('', RegistrationRequest.encode({ actorSystem: { name: 'test', registry: { actors } } }));
  await send('/test/actors/ann/invoke', InvocationRequest.encode({ actionName: 'run' }));
  await send('/test/actors/ann/invoke', InvocationRequest.encode({ actionName: 'nope' }));
  const scheduledTo = Date.now() + 3_600_000;
  await send('/test/actors/ann/invoke', InvocationRequest.encode({ actionName: 'run', scheduledTo }));
  const counted = await lines(proxy.url);
  expect(counted).toContain('spawn_proxy_requests_total{endpoint="register",status="200"} 1');
  expect(counted).toContain('spawn_proxy_requests_total{endpoint="invoke",status="200"} 2');
  expect(counted).toContain('spawn_proxy_requests_total{endpoint="invoke",status="404"} 1');
  expect(counted).toContain('spawn_proxy_request_seconds_count{endpoint="invoke"} 3');
  expect(counted).toContain('spawn_proxy_callback_seconds_count{outcome="answered"} 1');
  expect(counted).toContain('spawn_proxy_actors_known 1');
  expect(counted).toContain('spawn_proxy_activations 1');
  expect(counted).toContain('spawn_proxy_requests_in_work 0');
  expect(counted).toContain('spawn_proxy_async_waiting 0');
  expect(counted).toContain('spawn_proxy_scheduled 1');
  expect(await lines(other.url)).toContain('spawn_proxy_actors_known 0');
});
