// Timers and invocations for later with the program itself, a real clock and a real user function.
import { InvocationRequest, RegistrationRequest } from '@spawn-conformance/proto';
import { expect, test } from 'vitest';
import { emptyAnswer, startUserFunction } from '../http/user-function.js';
import { startProgram } from './spawn-proxy.js';

const headers = { 'content-type': 'application/octet-stream' };

async function post(url: string, body: Uint8Array): Promise<number> {
  return (await fetch(url, { method: 'POST', headers, body: Buffer.from(body) })).status;
}

test('a timer ticks again and again, and what is scheduled is called back not before its time', async () => {
  let called = (): void => {};
  const userFunction = await startUserFunction((response) => {
    response.end(emptyAnswer);
    called();
  });
  const count = (action: string): number =>
    userFunction.received.filter(({ invocation }) => invocation.actionName === action).length;
  const until = async (isDone: () => boolean): Promise<void> => {
    while (!isDone()) await new Promise<void>((resolve) => (called = resolve));
  };
  const program = startProgram([], {
    PROXY_HTTP_PORT: '0',
    PROXY_DATABASE_TYPE: 'memory',
    USER_FUNCTION_PORT: String(userFunction.port),
  });
  const url = await program.url;
  const ann = {
    id: { name: 'ann' },
    settings: { stateful: true },
    actions: [{ name: 'run' }],
    timerActions: [{ action: { name: 'tick' }, seconds: 20 }],
  };
  const actorSystem = { name: 'test', registry: { actors: { ann } } };
  expect(await post(`${url}/api/v1/system`, RegistrationRequest.encode({ actorSystem }))).toBe(200);
  await until(() => count('tick') >= 5);
  const scheduledTo = Date.now() + 300;
  const later = InvocationRequest.encode({ actionName: 'run', scheduledTo });
  expect(await post(`${url}/api/v1/system/test/actors/ann/invoke`, later)).toBe(200);
  await until(() => count('run') >= 1);
  expect(Date.now()).toBeGreaterThanOrEqual(scheduledTo);
  await until(() => count('tick') >= 10);
  expect(count('run')).toBe(1);
  program.signal('SIGTERM');
  expect(await program.ended).toMatchObject({ exitCode: 0, stderr: '' });
});
