import { RegistrationRequest, RegistrationResponse } from '@spawn-conformance/proto';
import { describe, expect, test } from 'vitest';
import { findNonce } from '../run-nonce.js';
import { createNonce } from './case-peer.js';
import type { PeerAnswer } from './http-peer.js';
import { createRegistrar } from './registrar.js';

const never = new AbortController().signal;

function post(target: string, body: Uint8Array, method = 'POST') {
  return { method, target, headers: {}, body, nthOnConnection: 1 };
}

function registration(actors: Record<string, object>): Uint8Array {
  return RegistrationRequest.encode(RegistrationRequest.fromJson({ actorSystem: { registry: { actors } } }));
}

function bodyOf(answer: PeerAnswer): Uint8Array {
  return answer.kind === 'answer' ? answer.body : new Uint8Array();
}

describe('the proxy of a run', () => {
  test('accepts registrations, and tells who waits for one', async () => {
    const registrar = createRegistrar();
    const second = registrar.nth(2, never);
    const answer = await registrar.respond(post('/api/v1/system', registration({})), never);
    expect(RegistrationResponse.decode(bodyOf(answer))).toMatchObject({
      status: { status: 1, message: 'Accepted' },
      proxyInfo: { protocolMajorVersion: 1, proxyName: 'spawn-conformance' },
    });
    const key = { any: { id: { name: 'tck-named' }, actions: [{ name: 'Run' }] } };
    await registrar.respond(post('/api/v1/system', registration(key)), never);
    expect((await second).observation).toMatchObject({
      byName: { 'tck-named': { actionNames: ['Run'] } },
      segments: ['api', 'v1', 'system'],
    });
  });

  test('takes a registration at the wrong place, or of the wrong kind, so that it can be judged', async () => {
    const registrar = createRegistrar();
    await registrar.respond(post('/system', Buffer.from('{}'), 'PUT'), never);
    expect(registrar.registrations[0]?.observation).toMatchObject({ method: 'PUT', path: '/system' });
    expect(registrar.registrations[0]?.observation['body']).toBeUndefined();
  });

  test('keeps what nobody asked for, but not what a case did that is over', async () => {
    const registrar = createRegistrar();
    const nonce = createNonce(Math.random);
    await registrar.respond(post(`/api/v1/system/s/actors/bob-${nonce}/invoke`, new Uint8Array()), never);
    const answer = await registrar.respond(
      post('/api/v1/system/s/actors/bob/invoke', new Uint8Array()),
      never,
    );
    expect(answer).toMatchObject({ status: 404 });
    expect(registrar.strays.map((one) => one['path'])).toEqual(['/api/v1/system/s/actors/bob/invoke']);
  });

  test('answers the health of a proxy, for who waits for it before registering', async () => {
    const { respond } = createRegistrar();
    expect(await respond(post('/health/readiness', new Uint8Array(), 'GET'), never)).toMatchObject({
      status: 200,
    });
  });

  test('stops waiting when it is told to', async () => {
    await expect(createRegistrar().nth(1, AbortSignal.timeout(1))).rejects.toThrow('no registration came');
  });
});

describe('the nonce of a run', () => {
  test.each([
    ['in state.tags', { a: { id: { name: 'a' }, state: { tags: { any: 'abc' } } } }, 'there'],
    ['in metadata.tags', { a: { id: { name: 'a' }, metadata: { tags: { any: 'abc' } } } }, 'there'],
    ['as an actor', { a: { id: { name: 'tck-run-abc' } } }, 'there'],
    ['of another run in a tag', { a: { id: { name: 'a' }, state: { tags: { 'tck-run': 'old' } } } }, 'wrong'],
    ['of another run as an actor', { a: { id: { name: 'tck-run-old' } } }, 'wrong'],
    ['nowhere', { a: { id: { name: 'a' }, state: { tags: { colour: 'blue' } } } }, 'absent'],
  ])('%s', async (_, actors, found) => {
    const registrar = createRegistrar();
    await registrar.respond(post('/api/v1/system', registration(actors)), never);
    expect(findNonce(registrar.registrations[0]!, 'abc')).toBe(found);
  });
});
