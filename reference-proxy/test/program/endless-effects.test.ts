// An actor that invokes itself for ever, over real sockets: others are served, and the proxy can be stopped.
import {
  ActorInvocationResponse,
  InvocationRequest,
  InvocationResponse,
  RegistrationRequest,
} from '@spawn-conformance/proto';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { expect, onTestFinished, test } from 'vitest';
import { createProxy } from '../../src/index.js';
import { startUserFunction } from '../http/user-function.js';

const effects = [{ request: { actor: { id: { name: 'ann', system: 'test' } }, actionName: 'run' } }];
const again = ActorInvocationResponse.encode({ updatedContext: {}, workflow: { effects } });
const enough = ActorInvocationResponse.encode({ updatedContext: {}, value: { type_url: 'test/served' } });

async function started() {
  const userFunction = await startUserFunction((response, { invocation }) =>
    response.end(invocation.actor?.name === 'ann' ? again : enough),
  );
  const proxy = await createProxy({
    httpPort: 0,
    databaseType: 'memory',
    logLevel: 'silent',
    userFunctionPort: userFunction.port,
    shutdownTimeoutMs: 200,
  });
  onTestFinished(() => proxy.stop());
  const post = async (path: string, body: Uint8Array): Promise<Uint8Array> => {
    const headers = { 'content-type': 'application/octet-stream' };
    const response = await fetch(`${proxy.url}${path}`, { method: 'POST', headers, body: Buffer.from(body) });
    expect(response.status).toBe(200);
    return new Uint8Array(await response.arrayBuffer());
  };
  const actors = Object.fromEntries(
    ['ann', 'bob'].map((name) => [name, { id: { name }, actions: [{ name: 'run' }] }]),
  );
  const registration = { actorSystem: { name: 'test', registry: { actors } } };
  await post('/api/v1/system', RegistrationRequest.encode(registration));
  const invoke = async (name: string): Promise<string> => {
    const path = `/api/v1/system/test/actors/${name}/invoke`;
    const { value } = InvocationResponse.decode(
      await post(path, InvocationRequest.encode({ actionName: 'run' })),
    );
    return value?.type_url ?? 'nothing';
  };
  return { proxy, userFunction, invoke };
}

test('it ends with the proxy, and until then takes nobody else a turn', async () => {
  const { proxy, userFunction, invoke } = await started();
  await invoke('ann');
  for (let round = 0; round < 20; round += 1) expect(await invoke('bob')).toBe('test/served');
  await expect.poll(() => userFunction.received.length).toBeGreaterThan(100);
  await proxy.stop();
  const { length } = userFunction.received;
  for (let turn = 0; turn < 200; turn += 1) await nextTurn();
  expect(userFunction.received.length - length, 'what was on its way').toBeLessThan(2);
});
