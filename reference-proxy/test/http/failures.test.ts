// How failures look on the wire. Always: a status of the table, and a body that decodes and says what was wrong.
import { InvocationRequest, Kind, RegistrationRequest, SpawnRequest, Status } from '@spawn-conformance/proto';
import { expect, test } from 'vitest';
import { createMemoryStateStore } from '../../src/adapters/statestores/memory-state-store.js';
import { textAny } from '../doubles/definition.js';
import { createAgent, statusOf } from './protobuf-agent.js';

const invokeAnn = InvocationRequest.encode({ actor: { id: { name: 'ann' } }, actionName: 'run' });
const annPath = '/api/v1/system/test/actors/ann/invoke';

async function withAnn(...given: Parameters<typeof createAgent>) {
  const agent = createAgent(...given);
  await agent.register({ name: 'ann' });
  agent.host.always(() => ({ updatedContext: {}, value: textAny('fine') }));
  return agent;
}

test.each([
  ['an unknown actor', '/api/v1/system/test/actors/nobody/invoke', 'run', 404, Status.ACTOR_NOT_FOUND],
  ['an unknown action', annPath, 'nope', 404, Status.ERROR],
])('%s', async (_why, path, actionName, httpStatus, status) => {
  const response = await (await withAnn()).post(path, InvocationRequest.encode({ actionName }));
  expect([response.status, statusOf(response)?.status]).toEqual([httpStatus, status]);
  expect(statusOf(response)?.message).not.toBe('');
});

test.each([
  ['conflict', 409],
  ['hostFailed', 502],
  ['timedOut', 504],
])('a failure %s of an invocation is a %i with a message', async (code, httpStatus) => {
  const agent = createAgent();
  await agent.register({ name: 'ann' });
  const answered = agent.post(annPath, InvocationRequest.encode({ actionName: 'run' })).then((it) => it);
  const callback = await agent.host.next();
  if (code === 'hostFailed') callback.fail('broken');
  else if (code === 'timedOut') agent.clock.advance(60_000);
  else {
    await agent.store.save({ system: 'test', name: 'ann' }, { revision: 1, tags: {} });
    callback.answerState('lost');
  }
  const response = await answered;
  expect(response.status).toBe(httpStatus);
  expect(statusOf(response)).toMatchObject({
    status: Status.ERROR,
    message: expect.stringMatching(/./) as string,
  });
});

test('a revision that is too large for a number is one that is not stored, and shown as it was given', async () => {
  const { post } = await withAnn();
  const spawn = SpawnRequest.encode({ actors: [{ name: 'rex', parent: 'ann' }] });
  const response = await post('/api/v1/system/test/actors/spawn?revision=99999999999999999999', spawn);
  expect(response.status).toBe(404);
  expect(statusOf(response)?.message).toContain('99999999999999999999');
});

test('what is overloaded or draining answers 503 with Retry-After, and recovers', async () => {
  const agent = await withAnn({ requestsMax: 1 });
  agent.system.work.begin();
  const overloaded = await agent.post(annPath, invokeAnn);
  expect([overloaded.status, overloaded.headers['retry-after']]).toEqual([503, '1']);
  expect(statusOf(overloaded)?.message).toBe('1 requests are in work, the most allowed');
  agent.system.work.end(0);
  expect((await agent.post(annPath, invokeAnn)).status).toBe(200);
  agent.system.work.drain();
  const draining = await agent.post(annPath, invokeAnn);
  expect([draining.status, draining.headers['retry-after']]).toEqual([503, '1']);
  expect(statusOf(draining)?.message).toBe('the proxy is shutting down');
});

test('a pool at its limits answers 503 with Retry-After, and recovers', async () => {
  const agent = createAgent({ mailboxMax: 1 });
  await agent.register({ name: 'ann', kind: Kind.POOLED, pool: [0, 2] });
  const invoke = () => agent.post(annPath, invokeAnn).then((it) => it);
  const served = Array.from({ length: 4 }, invoke);
  const open = [await agent.host.next(), await agent.host.next()];
  await expect.poll(() => agent.system.work.count).toBe(4);
  const refused = await invoke();
  expect([refused.status, refused.headers['retry-after']]).toEqual([503, '1']);
  expect(statusOf(refused)?.message).toBe('the mailbox of actor ann is full: 2 invocations wait');
  for (const callback of open) callback.answerState('done');
  for (let at = 0; at < 2; at += 1) (await agent.host.next()).answerState('done');
  expect((await Promise.all(served)).map(({ status }) => status)).toEqual([200, 200, 200, 200]);
});

test('too much metadata is a 503 without Retry-After: asking again cannot help', async () => {
  const agent = await withAnn({ metadataBytesMax: 1 });
  const refused = await agent.post(
    annPath,
    InvocationRequest.encode({ actionName: 'run', metadata: { key: 'value' } }),
  );
  expect([refused.status, refused.headers['retry-after']]).toEqual([503, undefined]);
});

test('a fault of the proxy is a 500 that keeps its insides to the log', async () => {
  const store = { ...createMemoryStateStore(), saveActors: () => Promise.reject(new Error('secret')) };
  const { log, post } = createAgent({}, store);
  const response = await post(
    '/api/v1/system',
    RegistrationRequest.encode({ actorSystem: { name: 'test' } }),
  );
  expect(response.status).toBe(500);
  expect(statusOf(response)?.message).toBe('the proxy failed on this request; its log says why');
  expect(log.lines).toMatchObject([{ level: 'error', fields: { error: new Error('secret') } }]);
});
