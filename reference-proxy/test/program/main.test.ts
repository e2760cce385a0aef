// spawn-proxy as users run it: what it says, how it ends.
import { InvocationRequest, InvocationResponse, RegistrationRequest } from '@spawn-conformance/proto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { textAny } from '../doubles/definition.js';
import { freePort } from '../cluster/free-port.js';
import { emptyAnswer, startUserFunction } from '../http/user-function.js';
import { startProgram } from './spawn-proxy.js';

const inMemory = { PROXY_HTTP_PORT: '0', PROXY_DATABASE_TYPE: 'memory' };

function post(url: string, path: string, body: Uint8Array): Promise<Response> {
  const headers = { 'content-type': 'application/octet-stream' };
  return fetch(`${url}${path}`, { method: 'POST', headers, body: Buffer.from(body) });
}

const registerAnn = RegistrationRequest.encode({
  actorSystem: {
    name: 'test',
    registry: {
      actors: { ann: { id: { name: 'ann' }, settings: { stateful: true }, actions: [{ name: 'run' }] } },
    },
  },
});
const invokeAnn = InvocationRequest.encode({ actionName: 'run' });
const annPath = '/api/v1/system/test/actors/ann/invoke';

test('--help tells everything, and ends well', async () => {
  const { exitCode, stdout, stderr } = await startProgram(['--help']).ended;
  expect([exitCode, stderr]).toEqual([0, '']);
  expect(stdout).toContain('PROXY_ACTOR_SYSTEM_NAME');
});

test('a wrong use ends with 2, and a wrong value too, with what is allowed', async () => {
  expect(await startProgram(['--nope']).ended).toMatchObject({ exitCode: 2, stdout: '' });
  expect(await startProgram([], { PROXY_PERSISTENCE: 'often' }).ended).toEqual({
    exitCode: 2,
    stdout: '',
    stderr: 'spawn-proxy: PROXY_PERSISTENCE is "often"; allowed is one of durable, snapshot\n',
  });
});

test('settings that do not go together end it with 2, and with what to do', async () => {
  const alone = await startProgram([], { ...inMemory, PROXY_CLUSTER_STRATEGY: 'list' }).ended;
  expect(alone).toMatchObject({ exitCode: 2, stdout: '' });
  expect(alone.stderr).toMatch(/^spawn-proxy: a node of a cluster needs a name: set RELEASE_NODE/);
  const node = { RELEASE_NODE: 'a@127.0.0.1', RELEASE_COOKIE: 'biscuit', PROXY_CLUSTER_NODES: 'b@127.0.0.1' };
  const tls = { PROXY_NODE_TLS_CERT: 'no.pem', PROXY_NODE_TLS_KEY: 'no.key', PROXY_NODE_TLS_CA: 'no-ca.pem' };
  const env = { ...inMemory, PROXY_CLUSTER_STRATEGY: 'list', ...node, ...tls };
  const unreadable = await startProgram([], env).ended;
  expect(unreadable).toMatchObject({ exitCode: 2 });
  expect(unreadable.stderr).toMatch(
    /^spawn-proxy: PROXY_NODE_TLS_\w+ \(--node-tls-\w+\) cannot be read: ENOENT/,
  );
});

test('an old Node is told in one line which one is needed', async () => {
  const pretend = `Object.defineProperty(process.versions, 'node', { value: '20.19.0' })`;
  const { ended } = startProgram([], inMemory, [
    '--import',
    `data:text/javascript,${encodeURIComponent(pretend)}`,
  ]);
  expect(await ended).toEqual({
    exitCode: 1,
    stdout: '',
    stderr: 'spawn-proxy needs Node 22.13 or newer; this is Node 20.19.0\n',
  });
});

test('a taken port ends it with a reason', async () => {
  const taken = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => taken.once('listening', resolve));
  onTestFinished(() => void taken.close());
  const { port } = taken.address() as AddressInfo;
  const { exitCode, stderr } = await startProgram([], { ...inMemory, PROXY_HTTP_PORT: String(port) }).ended;
  expect(exitCode).toBe(1);
  expect(stderr).toBe(
    `spawn-proxy: cannot listen at 127.0.0.1:${port}: the port is taken; give another port with PROXY_HTTP_PORT ` +
      '(--http-port), or 0 for one that is free (EADDRINUSE)\n',
  );
});

test.each([
  ['192.0.2.1', 'this machine does not have the address', 'EADDRNOTAVAIL'],
  ['nowhere.invalid', 'nobody', /ENOTFOUND|EAI_AGAIN/],
])('an interface that cannot be listened on, %s, ends it with a reason', async (address, found, code) => {
  const args = ['--host-interface', address];
  const { exitCode, stderr } = await startProgram(args, inMemory).ended;
  expect(exitCode).toBe(1);
  expect(stderr).toMatch(/^spawn-proxy: cannot listen at .*\n$/);
  for (const words of [
    found,
    code,
    'an address of this machine with PROXY_HOST_INTERFACE (--host-interface)',
  ])
    expect(stderr).toMatch(words);
});

test('a damaged state file ends it with a reason, and stays as it is', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'spawn-proxy-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const path = join(folder, 'damaged.db');
  writeFileSync(path, 'no database');
  const { exitCode, stderr } = await startProgram(['--database-path', path, '--http-port', '0']).ended;
  expect(exitCode).toBe(1);
  expect(stderr).toMatch(/^spawn-proxy: .*damaged\.db.*\n$/);
});

test('a flag wins over the environment', async () => {
  const program = startProgram(['--actor-system-name', 'flagged'], {
    ...inMemory,
    PROXY_ACTOR_SYSTEM_NAME: 'env',
  });
  const response = await post(await program.url, '/api/v1/system', registerAnn);
  const answer = InvocationResponse.decode(Buffer.from(await response.arrayBuffer()));
  expect([response.status, answer.status?.message]).toEqual([
    404,
    'this proxy serves actor system flagged, not test',
  ]);
});

test.each(['SIGTERM', 'SIGINT'] as const)(
  '%s: new work refused, what is in work finished, exit 0',
  async (signal) => {
    let called = (): void => {};
    let release = (): void => {};
    const inWork = new Promise<void>((resolve) => (called = resolve));
    const userFunction = await startUserFunction((response) => {
      release = () => void response.end(emptyAnswer);
      called();
    });
    const program = startProgram([], { ...inMemory, USER_FUNCTION_PORT: String(userFunction.port) });
    const url = await program.url;
    expect((await post(url, '/api/v1/system', registerAnn)).status).toBe(200);
    const open = post(url, annPath, invokeAnn);
    await inWork;
    program.signal(signal);
    await expect.poll(async () => (await fetch(`${url}/health/readiness`)).status).toBe(503);
    expect((await fetch(`${url}/health/liveness`)).status).toBe(200);
    const refused = await post(url, annPath, invokeAnn);
    expect([refused.status, refused.headers.get('retry-after')]).toEqual([503, '1']);
    release();
    expect((await open).status).toBe(200);
    expect(await program.ended).toMatchObject({ exitCode: 0, stderr: '' });
  },
);

test('a second signal ends it at once', async () => {
  let called = (): void => {};
  const inWork = new Promise<void>((resolve) => (called = resolve));
  const userFunction = await startUserFunction(() => called());
  const program = startProgram([], { ...inMemory, USER_FUNCTION_PORT: String(userFunction.port) });
  const url = await program.url;
  await post(url, '/api/v1/system', registerAnn);
  const open = post(url, annPath, invokeAnn).then(
    ({ status }) => status,
    () => 'cut off',
  );
  await inWork;
  program.signal('SIGTERM');
  await expect.poll(async () => (await fetch(`${url}/health/readiness`)).status).toBe(503);
  program.signal('SIGTERM');
  expect((await program.ended).exitCode).toBeNull(); // by the signal
  expect(await open).toBe('cut off');
});

test('a stop does not wait for an init action whose user function never listens', async () => {
  const program = startProgram([], { ...inMemory, USER_FUNCTION_PORT: String(await freePort()) });
  const url = await program.url;
  const actors = { ann: { id: { name: 'ann' }, settings: { stateful: true }, actions: [{ name: 'init' }] } };
  const register = RegistrationRequest.encode({ actorSystem: { name: 'test', registry: { actors } } });
  expect((await post(url, '/api/v1/system', register)).status).toBe(200);
  program.signal('SIGTERM');
  const { exitCode, stdout } = await program.ended;
  expect(exitCode).toBe(0);
  expect(stdout).toContain('init action of actor ann failed');
  expect(stdout).not.toContain('stopped before everything was finished');
});

test('what does not finish is given up after the shutdown timeout', async () => {
  let called = (): void => {};
  const inWork = new Promise<void>((resolve) => (called = resolve));
  const userFunction = await startUserFunction(() => called());
  const env = { ...inMemory, USER_FUNCTION_PORT: String(userFunction.port), PROXY_SHUTDOWN_TIMEOUT_MS: '50' };
  const program = startProgram([], env);
  const url = await program.url;
  await post(url, '/api/v1/system', registerAnn);
  const open = post(url, annPath, invokeAnn).then(
    ({ status }) => status,
    () => 'closed',
  );
  await inWork;
  program.signal('SIGTERM');
  expect(await program.ended).toMatchObject({ exitCode: 0 });
  expect(['closed', 502, 504]).toContain(await open);
});

test('snapshots by timer are stored at a stop', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'spawn-proxy-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const answer = { updatedContext: { state: textAny('kept') } };
  const { ActorInvocationResponse } = await import('@spawn-conformance/proto');
  const userFunction = await startUserFunction((response) =>
    response.end(ActorInvocationResponse.encode(answer)),
  );
  const env = {
    PROXY_HTTP_PORT: '0',
    PROXY_DATABASE_PATH: join(folder, 'spawn.db'),
    PROXY_PERSISTENCE: 'snapshot',
    PROXY_SNAPSHOT_EVERY_MS: '600000',
    USER_FUNCTION_PORT: String(userFunction.port),
  };
  const first = startProgram([], env);
  await post(await first.url, '/api/v1/system', registerAnn);
  expect((await post(await first.url, annPath, invokeAnn)).status).toBe(200);
  first.signal('SIGTERM');
  await first.ended;
  const second = startProgram([], env);
  const response = await post(await second.url, annPath, InvocationRequest.encode({ actionName: 'get' }));
  const { value } = InvocationResponse.decode(Buffer.from(await response.arrayBuffer()));
  expect(Buffer.from(value?.value ?? []).toString()).toBe('kept');
});
