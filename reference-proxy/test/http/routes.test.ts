// The HTTP surface: paths, content types, statuses, bodies.
import {
  ActorId,
  InvocationRequest,
  InvocationResponse,
  RegistrationRequest,
  RegistrationResponse,
  SpawnRequest,
  Status,
} from '@spawn-conformance/proto';
import supertest from 'supertest';
import { expect, test } from 'vitest';
import { anyText, textAny } from '../doubles/definition.js';
import { createAgent, statusOf } from './protobuf-agent.js';

const invokeAnn = InvocationRequest.encode({ actor: { id: { name: 'ann' } }, actionName: 'run' });
const annPath = '/api/v1/system/test/actors/ann/invoke';

async function withAnn(...given: Parameters<typeof createAgent>) {
  const agent = createAgent(...given);
  await agent.register({ name: 'ann' });
  agent.host.always(() => ({ updatedContext: {}, value: textAny('fine') }));
  return agent;
}

test('registers, spawns and invokes', async () => {
  const { host, post } = createAgent();
  host.always(() => ({ updatedContext: {}, value: textAny('fine') }));
  const actors = { t: { id: { name: 't' }, settings: { kind: 2 }, actions: [{ name: 'run' }] } };
  const registered = await post(
    '/api/v1/system',
    RegistrationRequest.encode({ actorSystem: { name: 'test', registry: { actors } } }),
  );
  expect(registered.status).toBe(200);
  expect(registered.headers['content-type']).toBe('application/octet-stream');
  expect(RegistrationResponse.decode(registered.body as Buffer).status?.message).toBe('Accepted');
  const spawned = await post(
    '/api/v1/system/test/actors/spawn',
    SpawnRequest.encode({ actors: [{ name: 'one', parent: 't' }] }),
  );
  expect([spawned.status, statusOf(spawned)?.status]).toEqual([200, Status.OK]);
  const path = '/api/v1/system/test/actors/one/invoke';
  const invoked = await post(path, InvocationRequest.encode({ actionName: 'run' }));
  const answer = InvocationResponse.decode(invoked.body as Buffer);
  expect(anyText(answer.value)).toBe('fine');
  expect(invoked.headers['content-length']).toBe(String((invoked.body as Buffer).length));
});

test('spawn and invoke are served without /api/v1 too; registration is not', async () => {
  const { post, register } = await withAnn();
  await register({ name: 't', kind: 2 });
  expect((await post('/system/test/actors/ann/invoke', invokeAnn)).status).toBe(200);
  const spawnOne = SpawnRequest.encode({ actors: [{ name: 'one', parent: 't' }] });
  expect((await post('/system/test/actors/spawn', spawnOne)).status).toBe(200);
  expect((await post('/system', new Uint8Array())).status).toBe(404);
});

test('a trailing slash is fine', async () => {
  const { post } = await withAnn();
  expect((await post(`${annPath}/`, invokeAnn)).status).toBe(200);
});

test.each([
  [{ 'content-type': 'application/octet-stream' }, 200],
  [{ 'content-type': 'Application/Octet-Stream; charset=utf-8' }, 200],
  [{ 'content-type': 'application/protobuf' }, 200],
  [{ 'content-type': 'text/plain' }, 415],
  [{ 'content-type': 'application/json' }, 415],
  [{ 'content-type': 'application/octet-stream', 'content-encoding': 'gzip' }, 415],
  [{ 'content-type': 'application/octet-stream', 'content-encoding': 'IDENTITY' }, 200],
  [{ 'content-type': 'application/octet-stream', 'content-encoding': '' }, 200],
])('%o is answered with %i', async (headers, status) => {
  const { post } = await withAnn();
  const response = await post(annPath, invokeAnn, headers);
  expect(response.status).toBe(status);
  if (status !== 200) expect(statusOf(response)?.message).toMatch(/is not supported; send/);
});

test('a body without a content type is fine', async () => {
  const { app } = await withAnn();
  const request = supertest(app).post(annPath).unset('content-type');
  request.write(Buffer.from(invokeAnn));
  expect((await request).status).toBe(200);
});

test('names in the path are percent-decoded', async () => {
  const agent = createAgent();
  await agent.register({ name: 'a/ü b%' });
  agent.host.always(() => ({ updatedContext: {} }));
  const path = `/api/v1/system/test/actors/${encodeURIComponent('a/ü b%')}/invoke`;
  const response = await agent.post(path, InvocationRequest.encode({ actionName: 'run' }));
  expect(response.status).toBe(200);
  expect(InvocationResponse.decode(response.body as Buffer).actor?.id?.name).toBe('a/ü b%');
});

test.each([
  '/api/v1/system/test/actors/a/b/invoke',
  '/system/a/b/actors/spawn',
  '/system/t/actors/a/b/invoke',
])('a raw / in a name is a 404 with a hint: %s', async (path) => {
  const response = await (await withAnn()).post(path, invokeAnn);
  expect(response.status).toBe(404);
  expect(statusOf(response)?.message).toBe(
    `nothing is served at ${path}; a / inside a name must be written %2F`,
  );
});

test.each(['/', '/nope', '/api/v1', '/api/v1/x', '/API/V1/system', '/health/nope'])(
  'nothing is served at %s',
  async (path) => {
    const response = await (await withAnn()).post(path, new Uint8Array());
    expect(response.status).toBe(404);
    expect(statusOf(response)).toMatchObject({
      status: Status.ERROR,
      message: `nothing is served at ${path}`,
    });
  },
);

test.each([
  ['/api/v1/system', 'POST'],
  [annPath, 'POST'],
  ['/system/test/actors/spawn', 'POST'],
])('%s takes %s only', async (path, allow) => {
  const { app } = createAgent();
  for (const method of ['get', 'put', 'delete', 'options'] as const) {
    const response = await supertest(app)[method](path);
    expect([response.status, response.headers['allow']]).toEqual([405, allow]);
  }
});

test('a path that cannot be percent-decoded is a 400', async () => {
  const { post } = createAgent();
  const response = await post('/api/v1/system/test/actors/%ff/invoke', invokeAnn);
  expect(response.status).toBe(400);
  expect(statusOf(response)?.status).toBe(Status.ERROR);
});

test.each(['/api/v1/system', annPath, '/api/v1/system/test/actors/spawn'])(
  'bytes that are no message are a 400 that says so: %s',
  async (path) => {
    const response = await createAgent().post(path, Uint8Array.of(0xff, 0xff, 0xff));
    expect(response.status).toBe(400);
    expect(statusOf(response)).toMatchObject({
      status: Status.ERROR,
      message: expect.stringContaining('not a spawn.') as string,
    });
  },
);

test.each([
  ['a text for channel_group is the channel of that name, as older SDKs write it', 'test', 200],
  ['bytes for channel_group are refused, naming the actor and the field', 'te\u0001t', 400],
])('%s', async (_what, channelGroup, status) => {
  const { post, system } = createAgent();
  const metadata = field(1, Buffer.from(channelGroup));
  const actor = Buffer.concat([field(1, ActorId.encode({ name: 'joe' })), field(6, metadata)]);
  const entry = Buffer.concat([field(1, Buffer.from('joe')), field(2, actor)]);
  const given = Buffer.concat([field(1, Buffer.from('test')), field(2, field(1, entry))]);
  const response = await post('/api/v1/system', field(2, given));
  expect(response.status).toBe(status);
  const subscribers = [...system.registry.subscribersOf('test', 'test')];
  if (status === 200)
    return expect(subscribers).toMatchObject([{ known: { id: { name: 'joe' } }, action: 'receive' }]);
  expect(statusOf(response)?.message).toContain('actor_system.registry.actors["joe"].metadata.channel_group');
  expect(subscribers).toEqual([]);
});

test('a body above the limit is a 413; the connection goes on', async () => {
  const { post } = await withAnn({ bodyBytesMax: 100 });
  const tooLarge = InvocationRequest.encode({ actionName: 'run', value: { value: new Uint8Array(100) } });
  const response = await post(annPath, tooLarge);
  expect(response.status).toBe(413);
  expect(statusOf(response)?.message).toBe('the request body is larger than 100 bytes');
  const fits = InvocationRequest.encode({ actionName: 'run', value: { value: new Uint8Array(80) } });
  expect((await post(annPath, fits)).status).toBe(200);
});

test.each(['7abc', '-3', '1.5', 'x', '%2B1', '1e3', '0x1', ' 1', '1&revision=2'])(
  '?revision=%s is a 400',
  async (revision) => {
    const { post } = createAgent();
    const body = SpawnRequest.encode({ actors: [{ name: 'one', parent: 't' }] });
    const response = await post(`/api/v1/system/test/actors/spawn?revision=${revision}`, body);
    expect(response.status).toBe(400);
    expect(statusOf(response)?.message).toMatch(/^revision .* is not a whole number above 0$/);
  },
);

test('?revision= starts from that revision, and 0 means none', async () => {
  const agent = createAgent();
  await agent.register({ name: 't', kind: 2 });
  await agent.store.save({ system: 'test', name: 'one' }, { revision: 1, state: textAny('r1'), tags: {} });
  await agent.store.save({ system: 'test', name: 'one' }, { revision: 2, state: textAny('r2'), tags: {} });
  const body = SpawnRequest.encode({ actors: [{ name: 'one', parent: 't' }] });
  const state = async (): Promise<string | undefined> => anyText((await agent.invoke('one', 'get')).value);
  expect((await agent.post('/api/v1/system/test/actors/spawn?revision=0', body)).status).toBe(200);
  expect(await state()).toBe('r2');
  expect((await agent.post('/system/test/actors/spawn?revision=1', body)).status).toBe(200);
  expect(await state()).toBe('r1');
  for (const unknown of ['9', '00009', '9007199254740993', '9'.repeat(400)])
    expect((await agent.post(`/system/test/actors/spawn?revision=${unknown}`, body)).status).toBe(404);
  expect((await agent.post('/system/test/actors/spawn?revision=', body)).status).toBe(200);
  expect((await agent.post('/system/test/actors/spawn?revision=000', body)).status).toBe(200);
});

/** One length-delimited field of a small message. */
function field(number: number, bytes: Uint8Array): Buffer {
  return Buffer.from([(number << 3) | 2, bytes.length, ...bytes]);
}
