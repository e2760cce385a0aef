// What docs/cluster.md shows works: its samples run, and its manifest says what a proxy accepts.
import {
  ActorInvocationResponse,
  InvocationRequest,
  InvocationResponse,
  RegistrationRequest,
} from '@spawn-conformance/proto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';
import { parseAllDocuments } from 'yaml';
import { clusterOptionsOf } from '../../src/cluster-config.js';
import { readConfig } from '../../src/config.js';
import { settings } from '../../src/settings.js';
import { freePort } from '../cluster/free-port.js';
import { textAny } from '../doubles/definition.js';
import { postgresFolder, postgresName, startPostgresServer } from '../doubles/postgres-server.js';
import { erlMissing } from '../erlang/erl.js';
import { startUserFunction } from '../http/user-function.js';
import { fencedBlocks } from './fenced-blocks.js';
import { createWorkplace, runShell } from './shell.js';

// Several programs start at once, on a machine that may be busy.
vi.setConfig({ testTimeout: 240_000 });

const blocks = fencedBlocks('docs/cluster.md');

function sample(language: string, mark: string): string {
  const found = blocks.find((block) => block.language === language && block.mark === mark);
  if (!found) throw new Error(`docs/cluster.md has no ${language} marked "${mark}"`);
  return found.text;
}

/** Runs a sample on ports of this test; registers an actor at b, and resolves when all proxies know each other. */
async function startSample(mark: string, more: Readonly<Record<string, string>> = {}) {
  const folder = createWorkplace();
  const answer = ActorInvocationResponse.encode({ updatedContext: {}, value: textAny('nine pens left') });
  const [atA, atB] = [await startUserFunction(), await startUserFunction((response) => response.end(answer))];
  const ports = new Map<string, number>();
  for (const port of ['9001', '9002', '9003', '8092']) ports.set(port, await freePort());
  ports.set('8090', atA.port).set('8091', atB.port);
  const script = sample('bash', mark)
    .replace(/\b(900[123]|809[012])\b/g, (port) => String(ports.get(port)))
    .replace(/^export RELEASE_COOKIE=.*$/m, (line) => `${line}\necho -n "$RELEASE_COOKIE" > cookie`);
  const gossipPort = String(await freePort());
  const env = { ERL_EPMD_PORT: String(await freePort()), PROXY_CLUSTER_GOSSIP_PORT: gossipPort, ...more };
  const shell = runShell(folder, script, env);
  const proxies = script.split('npx spawn-proxy').length - 1;
  await shell.until('"msg":"a proxy joined"', proxies * (proxies - 1));
  await shell.until('"msg":"ready"', proxies);
  const definition = { id: { name: 'stock' }, actions: [{ name: 'take' }] };
  const actorSystem = { name: 'shop', registry: { actors: { stock: definition } } };
  await post(ports.get('9002'), '/api/v1/system', RegistrationRequest.encode({ actorSystem }));
  return { folder, env, portA: ports.get('9001'), atA, atB };
}

type Sample = Awaited<ReturnType<typeof startSample>>;

async function expectAnswerOfB({ portA, atA, atB }: Sample): Promise<void> {
  const request = InvocationRequest.encode({ actionName: 'take' });
  const bytes = await post(portA, '/api/v1/system/shop/actors/stock/invoke', request);
  const { value } = InvocationResponse.decode(bytes);
  expect(Buffer.from(value?.value ?? []).toString()).toBe('nine pens left');
  expect([atA.received.length, atB.received.length]).toEqual([0, 1]);
}

async function post(port: number | undefined, path: string, body: Uint8Array): Promise<Uint8Array> {
  const headers = { 'content-type': 'application/octet-stream' };
  const response = await fetch(`http://127.0.0.1:${port}${path}`, {
    method: 'POST',
    headers,
    body: Buffer.from(body),
  });
  expect(response.status).toBe(200);
  return new Uint8Array(await response.arrayBuffer());
}

test.each(['list', 'gossip', 'tls'])(
  'the cluster of the sample "%s" runs: in at a, called back at b',
  async (mark) => expectAnswerOfB(await startSample(`runs: ${mark}`)),
);

test.skipIf(!postgresFolder)(`so does the one of three proxies on ${postgresName}`, async () => {
  const server = await startPostgresServer();
  onTestFinished(() => server.stop());
  await server.query('postgres', `CREATE ROLE spawn LOGIN PASSWORD 'change-me'`);
  await server.query('postgres', 'CREATE DATABASE spawn OWNER spawn');
  await expectAnswerOfB(await startSample('runs: postgres', { PROXY_DATABASE_PORT: String(server.port) }));
});

test.skipIf(erlMissing)(`the Erlang program of the sample gets its answer ${erlMissing ?? ''}`, async () => {
  const { folder, env, atB } = await startSample('runs: list');
  writeFileSync(join(folder, 'ask.erl'), sample('erlang', 'runs: erlang'));
  const script = sample('bash', 'runs: erlang');
  const shell = runShell(folder, script, {
    ...env,
    RELEASE_COOKIE: readFileSync(join(folder, 'cookie'), 'utf8'),
  });
  expect([await shell.ended, shell.output]).toEqual([0, 'nine pens left\n']);
  expect(atB.received).toHaveLength(1);
});

test('the manifest for Kubernetes says what a proxy accepts', () => {
  const [manifest] = blocks.filter(({ language }) => language === 'yaml');
  const documents = parseAllDocuments(manifest?.text ?? '').map((document) => {
    expect(document.errors).toEqual([]);
    return document.toJS() as Manifest;
  });
  const pod = documents.find(({ kind }) => kind === 'Deployment')?.spec.template?.spec;
  const variables = pod?.containers.find(({ name }) => name === 'proxy')?.env ?? [];
  const env = Object.fromEntries(
    variables.map(({ name, value = 'from-elsewhere' }) => [name, value.replaceAll('$(POD_IP)', '10.1.2.3')]),
  );
  const config = readConfig(env);
  expect(clusterOptionsOf(config)).toMatchObject({
    nodeName: 'spawn@10.1.2.3',
    host: '10.1.2.3',
    portMin: 9100,
    discovery: { strategy: 'kubernetes-dns', service: 'proxy-headless', basename: 'spawn', family: 4 },
  });
  expect(pod?.terminationGracePeriodSeconds).toBeGreaterThan(config.shutdownTimeoutMs / 1_000 + 5);
});

interface Manifest {
  readonly kind: string;
  readonly spec: {
    readonly template?: {
      readonly spec: {
        readonly terminationGracePeriodSeconds: number;
        readonly containers: { readonly name: string; readonly env?: { name: string; value?: string }[] }[];
      };
    };
  };
}

test('every variable that the page names is a setting', () => {
  const text = blocks.map((block) => block.text).join();
  const named = new Set(text.match(/\b(PROXY|RELEASE|USER_FUNCTION|ERL)_[A-Z_]+\b/g));
  expect([...named].filter((name) => !settings.some(({ env }) => env === name))).toEqual([]);
});
