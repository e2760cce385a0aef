// Whatever is sent to any endpoint, the proxy answers with a status of its own choosing and goes on serving. fast-check
// prints the seed and the shortest bytes that break it.
import { InvocationRequest, RegistrationRequest, SpawnRequest } from '@spawn-conformance/proto';
import fc from 'fast-check';
import { Pool } from 'undici';
import { expect, onTestFinished, test } from 'vitest';
import { createProxy } from '../../src/index.js';
import { createRecordedLog } from '../doubles/recorded-log.js';
import { createScriptedHost } from '../doubles/scripted-host.js';

const paths = [
  '/api/v1/system',
  '/api/v1/system/test/actors/spawn',
  '/api/v1/system/test/actors/ann/invoke',
  '/system/test/actors/spawn?revision=1',
  '/system/test/actors/nobody/invoke',
];

const registration = RegistrationRequest.encode({
  actorSystem: {
    name: 'test',
    registry: {
      actors: { ann: { id: { name: 'ann' }, settings: { stateful: true }, actions: [{ name: 'run' }] } },
    },
  },
});
const valid = [
  registration,
  SpawnRequest.encode({ actors: [{ name: 'one', system: 'test', parent: 'ann' }] }),
  InvocationRequest.encode({
    system: { name: 'test' },
    actor: { id: { name: 'ann', system: 'test' } },
    actionName: 'run',
    metadata: { 'request-timeout': '100' },
    registerRef: 'ann',
  }),
];

/** A message with some of its bytes changed, cut off or doubled. */
const nearlyValid = fc
  .tuple(
    fc.constantFrom(...valid),
    fc.array(fc.tuple(fc.nat(200), fc.nat(255)), { maxLength: 4 }),
    fc.nat(200),
    fc.boolean(),
  )
  .map(([message, changes, length, cut]) => {
    const bytes = Buffer.from(message);
    for (const [at, byte] of changes) bytes[at % bytes.length] = byte;
    return cut
      ? bytes.subarray(0, length % bytes.length)
      : Buffer.concat([bytes, bytes.subarray(length % bytes.length)]);
  });

test('random and nearly valid bytes are answered, and the proxy goes on', async () => {
  const host = createScriptedHost();
  host.always(() => ({ updatedContext: {} }));
  const log = createRecordedLog();
  const proxy = await createProxy({ httpPort: 0, databaseType: 'memory', ports: { host, log } });
  const pool = new Pool(proxy.url, { connections: 1 });
  onTestFinished(async () => {
    await pool.destroy();
    await proxy.stop();
  });
  const post = async (path: string, body: Uint8Array): Promise<number> => {
    const headers = { 'content-type': 'application/octet-stream' };
    const { statusCode, body: answer } = await pool.request({
      method: 'POST',
      path,
      headers,
      body: Buffer.from(body),
    });
    await answer.dump();
    return statusCode;
  };
  const bytes = fc.oneof(fc.uint8Array({ maxLength: 100 }), nearlyValid);
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...paths), bytes, async (path, body) => {
      expect([200, 400, 404, 409, 501, 503]).toContain(await post(path, body));
    }),
    { numRuns: 500 },
  );
  expect(await post('/api/v1/system', registration)).toBe(200);
  expect(log.lines.filter(({ level }) => level === 'error')).toEqual([]);
});
