// The proxies of the bench, each a process of its own, with the actors of the bench registered.
import { RegistrationRequest, type Actor } from '@spawn-conformance/proto';
import { freePort } from '../test/cluster/free-port.js';
import { start } from './processes.js';
import { actorNames } from './sizes.js';

type Environment = Readonly<Record<string, string>>;

/** Starts a proxy and registers the actors; gives its port. */
export async function startProxy(userFunctionPort: string, env: Environment, stateful: boolean) {
  const url = await launch(userFunctionPort, env);
  await register(url, stateful);
  return Number(new URL(url).port);
}

/** Two proxies in a cluster; the actors are registered at the one that the user function belongs to. */
export async function startClusterPair(userFunctionPort: string) {
  const cluster = {
    PROXY_DATABASE_TYPE: 'memory',
    PROXY_CLUSTER_STRATEGY: 'list',
    PROXY_CLUSTER_NODES: 'beside@127.0.0.1,other@127.0.0.1',
    RELEASE_COOKIE: 'bench',
    ERL_EPMD_PORT: `${await freePort()}`,
  };
  const beside = await launch(userFunctionPort, { ...cluster, RELEASE_NODE: 'beside@127.0.0.1' });
  const other = await launch(userFunctionPort, { ...cluster, RELEASE_NODE: 'other@127.0.0.1' });
  await register(beside, false);
  return { beside: Number(new URL(beside).port), other: Number(new URL(other).port) };
}

async function launch(userFunctionPort: string, env: Environment): Promise<string> {
  const port = { PROXY_HTTP_PORT: '0', USER_FUNCTION_PORT: userFunctionPort, PROXY_LOG_LEVEL: 'info' };
  const line = await start('../src/main.js', [], { ...env, ...port }, (said) => said.includes('"ready"'));
  return (JSON.parse(line) as { url: string }).url;
}

async function register(url: string, stateful: boolean): Promise<void> {
  const settings = { kind: 1, stateful, deactivationStrategy: { timeout: { timeout: 600_000 } } };
  const actor = (name: string): Actor => ({ id: { name }, settings, actions: [{ name: 'run' }] });
  const registry = { actors: Object.fromEntries(actorNames.map((name) => [name, actor(name)])) };
  const response = await fetch(`${url}/api/v1/system`, {
    method: 'POST',
    headers: { 'content-type': 'application/octet-stream' },
    body: Buffer.from(RegistrationRequest.encode({ actorSystem: { name: 'bench', registry } })),
  });
  if (!response.ok) throw new Error(`registration refused with ${response.status}`);
}
