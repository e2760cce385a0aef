// What each proxy of a run is told: its number, its ports, its name, and who the others are. The values go into the
// command where it has placeholders, and into the environment. Always holds: they stay the same when a proxy is
// started again, and nobody else on the machine has the same.
import { randomBytes } from 'node:crypto';
import { freePort } from './free-port.js';

export interface NodePlan {
  readonly port: number;
  /** Where the kit plays its user function. */
  readonly hostPort: number;
  /** By placeholder, without its braces. */
  readonly values: Readonly<Record<string, string>>;
}

/** Placeholder → the environment name that carries the same. */
const planNames: Readonly<Record<string, string>> = {
  n: 'SPAWN_TCK_NODE',
  port: 'PROXY_HTTP_PORT',
  'host-port': 'USER_FUNCTION_PORT',
  node: 'SPAWN_TCK_NODE_NAME',
  nodes: 'SPAWN_TCK_NODE_NAMES',
  'node-port': 'SPAWN_TCK_NODE_PORT',
  members: 'SPAWN_TCK_MEMBERS',
  'cluster-port': 'SPAWN_TCK_CLUSTER_PORT',
  cookie: 'SPAWN_TCK_COOKIE',
  dir: 'SPAWN_TCK_DIR',
};

/** What a command may name of its proxy's plan. */
export const placeholders: readonly string[] = Object.keys(planNames).map((name) => `{${name}}`);

const loopback = '127.0.0.1';

/** @param dir a folder that all proxies of the run may use */
export async function planNodes(hostPorts: readonly number[], dir: string): Promise<NodePlan[]> {
  const run = randomBytes(4).toString('hex');
  const ports = await differentPorts(2 * hostPorts.length + 1, new Set(hostPorts));
  const [clusterPort, ...others] = ports;
  const numbered = hostPorts.map((hostPort, index) => ({
    n: index + 1,
    hostPort,
    port: others[2 * index] ?? 0,
    node: `spawn${index + 1}-${run}@${loopback}`,
    nodePort: others[2 * index + 1] ?? 0,
  }));
  const shared = {
    nodes: numbered.map((one) => one.node).join(','),
    members: numbered.map((one) => `${loopback}:${one.nodePort}`).join(','),
    'cluster-port': `${clusterPort}`,
    cookie: randomBytes(12).toString('hex'),
    dir,
  };
  return numbered.map(({ n, port, hostPort, node, nodePort }) => ({
    port,
    hostPort,
    values: {
      ...shared,
      n: `${n}`,
      port: `${port}`,
      'host-port': `${hostPort}`,
      node,
      'node-port': `${nodePort}`,
    },
  }));
}

async function differentPorts(count: number, taken: Set<number>): Promise<number[]> {
  const ports = new Set<number>();
  while (ports.size < count) {
    const port = await freePort();
    if (!taken.has(port)) ports.add(port);
  }
  return [...ports];
}

/** `{port}` and the others become their values; other braces are the program's own affair. */
export function fillIn(command: readonly string[], { values }: NodePlan): string[] {
  return command.map((word) =>
    word.replace(/\{([a-z-]+)\}/g, (whole, name: string) => values[name] ?? whole),
  );
}

export function planEnvironment({ values }: NodePlan): Record<string, string> {
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [planNames[name] ?? name, value]));
}
