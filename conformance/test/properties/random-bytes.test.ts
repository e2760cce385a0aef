// Whatever comes in, on every endpoint of both sides: there is an answer, it is nobody's own fault (no 500), and the
// program goes on serving. Random bytes, and valid messages with bytes changed, cut off or doubled, which get deeper.
import {
  ActorInvocation,
  InvocationRequest,
  RegistrationRequest,
  SpawnRequest,
} from '@spawn-conformance/proto';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createDeadlines } from '../../src/deadlines.js';
import { createCasePeer, type CasePeer } from '../../src/peers/case-peer.js';
import { sendRequest } from '../../src/peers/http-client.js';
import { createRegistrar } from '../../src/peers/registrar.js';
import { invocationBody, registrationBody, spawnBody, type ActorSpec } from '../../src/requests.js';
import { startProxy } from '../../src/subjects/proxy-subject.js';
import { startSdk } from '../../src/subjects/sdk-subject.js';
import type { SubjectUnderTest } from '../../src/subjects/subject.js';
import { distFile, referenceProxy } from '../kit-process.js';

const system = 'spawn-system';
const deadlines = createDeadlines(2);
const runs = { numRuns: 150, verbose: 1 };

const registration = (actors: Record<string, ActorSpec>) =>
  RegistrationRequest.encode(RegistrationRequest.fromJson(registrationBody(system, actors)));
const invocation = (actor: string) =>
  InvocationRequest.encode(
    InvocationRequest.fromJson(invocationBody(system, { actor, action: 'getState', metadata: { a: 'b' } })),
  );
const spawning = SpawnRequest.encode(SpawnRequest.fromJson(spawnBody(system, [{ name: 'b', parent: 'a' }])));
const callback = ActorInvocation.encode({
  actor: { name: 'tck-named', system },
  actionName: 'Peek',
  currentContext: { self: { name: 'tck-named', system }, metadata: { a: 'b' } },
  noop: {},
});

/** A valid message with one thing wrong in its bytes. */
function nearlyValid(valid: Uint8Array): fc.Arbitrary<Uint8Array> {
  const at = fc.nat(Math.max(0, valid.length - 1));
  return fc.oneof(
    at.map((end) => valid.subarray(0, end)),
    fc.tuple(at, fc.nat(255)).map(([index, byte]) => valid.map((one, i) => (i === index ? byte : one))),
    fc
      .tuple(at, fc.uint8Array({ maxLength: 40 }))
      .map(([index, more]) => Buffer.concat([valid.subarray(0, index), more, valid.subarray(index)])),
    fc.constant(Buffer.concat([valid, valid])),
  );
}

const bodies = (valid: Uint8Array) => fc.oneof(fc.uint8Array({ maxLength: 300 }), nearlyValid(valid));

async function post(subject: SubjectUnderTest, target: string, body: Uint8Array) {
  const headers = { 'content-type': 'application/octet-stream' };
  const request = { method: 'POST', target, headers, body };
  return sendRequest(subject.baseUrl, request, {
    deadlineMs: deadlines.answerMs,
    graceMs: deadlines.graceMs,
  });
}

async function isAnswered(subject: SubjectUnderTest, target: string, body: Uint8Array): Promise<void> {
  const answer = await post(subject, target, body);
  expect(answer.end).toBe('complete');
  expect([200, 400, 404, 409, 413, 501, 502]).toContain(answer.status);
}

describe('the reference proxy', () => {
  let proxy: SubjectUnderTest;
  let host: CasePeer;

  beforeAll(async () => {
    host = await createCasePeer(0, () =>
      Promise.resolve({ kind: 'answer', status: 404, headers: {}, body: new Uint8Array() }),
    );
    const env = { ...process.env, PROXY_DATABASE_TYPE: 'memory' };
    const command = [process.execPath, referenceProxy];
    // No system is named, so that a mutilated system name is as good as another.
    proxy = await startProxy({ command, env, system: '', hostPort: host.port, deadlines });
    expect((await post(proxy, '/api/v1/system', registration({ sound: {} }))).status).toBe(200);
  });

  afterAll(async () => {
    await proxy.stop();
    await host.stop();
  });

  test.each([
    ['registration', '/api/v1/system', registration({ a: { actions: { x: {} } }, b: { kind: 'UNNAMED' } })],
    ['spawn', `/api/v1/system/${system}/actors/spawn`, spawning],
    ['spawn, documented path', `/system/${system}/actors/spawn`, spawning],
    ['invocation', `/api/v1/system/${system}/actors/sound/invoke`, invocation('sound')],
    ['invocation, documented path', `/system/${system}/actors/sound/invoke`, invocation('sound')],
  ])('answers any bytes as %s, and goes on', async (_, target, valid) => {
    await fc.assert(
      fc.asyncProperty(bodies(valid), (body) => isAnswered(proxy, target, body)),
      runs,
    );
    const answer = await post(proxy, `/api/v1/system/${system}/actors/sound/invoke`, invocation('sound'));
    expect(answer.status).toBe(200);
    expect(proxy.crashed).toBe(false);
  });
});

describe('the reference SDK', () => {
  let sdk: SubjectUnderTest;
  let peer: CasePeer;

  beforeAll(async () => {
    const registrar = createRegistrar();
    peer = await createCasePeer(0, registrar.respond);
    const command = [process.execPath, distFile('testee/testee.js')];
    const options = { command, env: process.env, system, nonce: 'abc', deadlines, hostPort: 0 };
    ({ subject: sdk } = await startSdk(options, { port: peer.port, registrar }));
  });

  afterAll(async () => {
    await sdk.stop();
    await peer.stop();
  });

  test('answers any bytes as callback, and goes on', async () => {
    await fc.assert(
      fc.asyncProperty(bodies(callback), (body) => isAnswered(sdk, '/api/v1/actors/actions', body)),
      runs,
    );
    expect((await post(sdk, '/api/v1/actors/actions', callback)).status).toBe(200);
    expect(sdk.crashed).toBe(false);
  });
});
