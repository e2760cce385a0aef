// Clustered proxies as their users run them: processes on this machine, each with a user function beside it, all on
// one database. Always holds: they find each other through an EPMD of their own, so tests can run side by side.
import { startAppendingFunction, type AppendingFunction } from '../durability/appending-function.js';
import { startProxyProcess, type ProxyProcess } from '../durability/proxy-process.js';
import { connect, type WireClient } from '../durability/wire-client.js';
import { freePort } from './free-port.js';

export interface ClusterNode {
  readonly name: string;
  readonly proxy: ProxyProcess;
  readonly client: WireClient;
  readonly userFunction: AppendingFunction;
}

export interface ClusterProcesses {
  /** The nodes that run. */
  readonly nodes: readonly ClusterNode[];
  /** The node is gone when this resolves; its user function goes on. */
  end(node: ClusterNode, signal: 'SIGKILL' | 'SIGTERM'): Promise<void>;
  /** Starts a node of that name again, beside the same user function. */
  restart(name: string): Promise<ClusterNode>;
  stop(): Promise<void>;
}

interface ClusterOptions {
  readonly databasePath: string;
  /** More settings, by their names in the environment. */
  readonly env?: Readonly<Record<string, string>>;
}

export async function startClusterProcesses(
  names: readonly string[],
  { databasePath, env = {} }: ClusterOptions,
): Promise<ClusterProcesses> {
  const epmdPort = await freePort();
  const members = names.map((name) => `${name}@127.0.0.1`);
  const userFunctions = new Map<string, AppendingFunction>();
  const nodes = new Map<string, ClusterNode>();

  const start = async (name: string): Promise<ClusterNode> => {
    const userFunction = userFunctions.get(name) ?? (await startAppendingFunction());
    userFunctions.set(name, userFunction);
    const proxy = await startProxyProcess({
      databasePath,
      userFunctionPort: userFunction.port,
      env: {
        PROXY_CLUSTER_STRATEGY: 'list',
        PROXY_CLUSTER_NODES: members.join(),
        PROXY_CLUSTER_POLLING: '200',
        RELEASE_NODE: `${name}@127.0.0.1`,
        RELEASE_COOKIE: 'of-this-test',
        ERL_EPMD_PORT: `${epmdPort}`,
        ...env,
      },
    });
    const node = { name, proxy, userFunction, client: connect(proxy.url) };
    nodes.set(name, node);
    return node;
  };

  const end = async (node: ClusterNode, signal: 'SIGKILL' | 'SIGTERM'): Promise<void> => {
    nodes.delete(node.name);
    await node.proxy.kill(signal);
    await node.client.close();
  };

  for (const name of names) await start(name);
  return {
    get nodes() {
      return [...nodes.values()];
    },
    end,
    restart: start,
    async stop() {
      await Promise.all([...nodes.values()].map((node) => end(node, 'SIGKILL')));
      await Promise.all([...userFunctions.values()].map((one) => one.stop()));
    },
  };
}
