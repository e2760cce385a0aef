// A user function that answers init badly, over real sockets: whatever it does, the actor begins with its registered state
// and serves.
import {
  ActorInvocationResponse,
  InvocationRequest,
  InvocationResponse,
  RegistrationRequest,
} from '@spawn-conformance/proto';
import type { ServerResponse } from 'node:http';
import { expect, onTestFinished, test } from 'vitest';
import { createProxy } from '../../src/index.js';
import { freePort } from '../cluster/free-port.js';
import { anyText, textAny } from '../doubles/definition.js';
import { startUserFunction } from '../http/user-function.js';

const registered = { state: { state: textAny('registered') } };
const good = ActorInvocationResponse.encode({ updatedContext: { state: textAny('of init') } });

async function withInit(init: (response: ServerResponse) => void, given?: number) {
  const begin = async (port = 0) =>
    startUserFunction((response, { invocation }) => {
      if (invocation.actionName === 'init') return init(response);
      const state = invocation.currentContext?.state;
      response.end(ActorInvocationResponse.encode({ updatedContext: {}, ...(state && { value: state }) }));
    }, port);
  const port = given ?? (await begin()).port;
  const proxy = await createProxy({
    httpPort: 0,
    databaseType: 'memory',
    logLevel: 'silent',
    userFunctionPort: port,
  });
  onTestFinished(() => proxy.stop());
  const post = async (path: string, body: Uint8Array): Promise<Uint8Array> => {
    const headers = { 'content-type': 'application/octet-stream' };
    const response = await fetch(`${proxy.url}${path}`, { method: 'POST', headers, body: Buffer.from(body) });
    expect(response.status).toBe(200);
    return new Uint8Array(await response.arrayBuffer());
  };
  const ann = {
    id: { name: 'ann' },
    settings: { stateful: true },
    actions: [{ name: 'init' }, { name: 'run' }],
    ...registered,
  };
  const registration = { actorSystem: { name: 'test', registry: { actors: { ann } } } };
  await post('/api/v1/system', RegistrationRequest.encode(registration));
  return {
    begin: () => begin(port),
    /** The state that a callback carries. */
    async run(): Promise<string | undefined> {
      const request = InvocationRequest.encode({ actionName: 'run' });
      const { value } = InvocationResponse.decode(
        await post('/api/v1/system/test/actors/ann/invoke', request),
      );
      return anyText(value);
    },
  };
}

test.each<[string, (response: ServerResponse) => void]>([
  ['500', (response) => response.writeHead(500).end()],
  ['500 with a good answer', (response) => response.writeHead(500).end(good)],
  ['garbage', (response) => response.end(Buffer.from('<html>'))],
  ['nothing', (response) => response.end()],
  ['half an answer', (response) => response.writeHead(200, { 'content-length': '900' }).end(good)],
  ['a closed connection', (response) => response.socket?.destroy()],
])('%s', async (_what, answer) => {
  const { run } = await withInit(answer);
  expect(await run()).toBe('registered');
});

test('a good answer counts', async () => {
  const { run } = await withInit((response) => response.end(good));
  expect(await run()).toBe('of init');
});

test('a function that does not listen yet: the registration is answered, and init comes when it does', async () => {
  const { run, begin } = await withInit((response) => response.end(good), await freePort());
  await begin();
  expect(await run()).toBe('of init');
});
