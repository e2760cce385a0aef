// Where an invocation is run, on a node that is not alone.
import { Status } from '@spawn-conformance/proto';
import { expect, test } from 'vitest';
import { createSingleNode } from '../../src/adapters/cluster/single-node.js';
import { ProxyError } from '../../src/core/errors.js';
import { placeActor } from '../../src/core/placement.js';
import type { Cluster, RemoteInvocation } from '../../src/ports/cluster.js';
import { anyText, textAny } from '../doubles/definition.js';
import { createTestSystem } from '../doubles/test-system.js';

const nodes = ['here', 'there'];
const nameAt = (node: string): string =>
  Array.from({ length: 100 }, (_, at) => `actor-${at}`).find(
    (name) => placeActor({ system: 'test', name }, nodes) === node,
  ) ?? '';

function createPair(send: Cluster['send'], hosts = nodes) {
  const sent: RemoteInvocation[] = [];
  const cluster: Cluster = {
    ...createSingleNode('here'),
    hostsOf: () => hosts,
    send: (node, remote) => {
      sent.push(remote);
      return send(node, remote);
    },
  };
  return { sent, ...createTestSystem({}, undefined, cluster) };
}

test('an actor that lives elsewhere is invoked there, and is not brought into memory here', async () => {
  const name = nameAt('there');
  const { host, invoke, register, sent, system } = createPair(async () => ({ value: textAny('from there') }));
  await register({ name });
  expect(system.activations.size).toBe(0);
  const metadata = { 'request-timeout': '500' };
  expect(anyText((await invoke(name, 'run', { metadata })).value)).toBe('from there');
  expect(sent).toMatchObject([
    {
      key: { system: 'test', name },
      invocation: { actionName: 'run', metadata },
      budgetMs: 500,
      async: false,
    },
  ]);
  expect(host.callbacks).toHaveLength(0);
});

test('an actor that lives here is invoked here', async () => {
  const name = nameAt('here');
  const { host, invoke, register, sent, system } = createPair(() => Promise.reject(new Error('not here')));
  host.always(() => ({ updatedContext: {} }));
  await register({ name });
  expect(system.activations.size).toBe(1);
  expect((await invoke(name, 'run')).status?.status).toBe(Status.OK);
  expect(sent).toEqual([]);
});

test('errors of the other node arrive unchanged', async () => {
  const name = nameAt('there');
  const error = new ProxyError('actionNotFound', 'no such action there');
  const { invoke, register } = createPair(() => Promise.reject(error));
  await register({ name });
  await expect(invoke(name, 'run')).rejects.toBe(error);
});

test('an actor that no node hosts now is a failure that says so', async () => {
  const { invoke, register } = createPair(() => Promise.reject(new Error('nowhere')), []);
  await register({ name: 'ann' });
  await expect(invoke('ann', 'run')).rejects.toMatchObject({
    code: 'hostFailed',
    message: 'no node hosts actor ann now',
  });
});

test('a node that is alone sends nothing', async () => {
  const alone = createSingleNode();
  expect(alone.hostsOf({ system: 's', name: 'a' })).toEqual([alone.self]);
  const remote: RemoteInvocation = {
    key: { system: 's', name: 'a' },
    invocation: { actionName: 'run', payload: undefined, metadata: {} },
    budgetMs: 1,
    async: false,
  };
  await expect(alone.send('other', remote)).rejects.toThrow('this proxy is alone; there is no node other');
});
