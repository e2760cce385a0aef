// A clustered proxy in a process with little memory, one of whose neighbours behaves, while a test does its worst. Always
// holds: if the proxy dies, or a call of the good neighbour fails, the test does.
import { Status } from '@spawn-conformance/proto';
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { atom, elementsOf, tuple } from '../../src/adapters/cluster/erlang/terms.js';
import { appendRequest, proxyCookie, readResponse, startProxies } from './clustered-proxies.js';
import { portOf } from './epmd-entries.js';
import { dialRaw, type RawPeer } from './raw-peer.js';
import { startNode, type OwnNode } from './start-nodes.js';

export const proxyName = 'a@127.0.0.1';
const mebibyte = 2 ** 20;

interface BesiegedProxy {
  /** Where it listens for nodes. */
  readonly port: number;
  readonly epmdPort: number;
  /** A peer that knows the cookie. */
  intruder(name?: string): Promise<RawPeer>;
  /**
   * Runs the attack while the good neighbour calls an actor again and again. Rejects when the attack does, or when a call
   * is not answered well; resolves after one more call.
   */
  under(attack: () => Promise<void>): Promise<void>;
  /** The most memory that the process ever had, in MiB. */
  peakMebibytes(): number;
}

export async function startBesieged(env: Readonly<Record<string, string>> = {}): Promise<BesiegedProxy> {
  const { cluster, epmdPort } = await startProxies(['a'], ['book'], {
    NODE_OPTIONS: '--max-old-space-size=256',
    PROXY_LOG_LEVEL: 'info',
    ...env,
  });
  const port = await portOf(proxyName, epmdPort);
  const good = await startNode({
    name: 'good@127.0.0.1',
    cookie: proxyCookie,
    epmd: { port: epmdPort, mayServe: false },
  });
  await good.connect(proxyName);
  const pid = cluster.nodes[0]?.proxy.pid;
  return {
    port,
    epmdPort,
    intruder: (name = 'raw@127.0.0.1') => dialRaw(port, { name, to: proxyName, cookie: proxyCookie }),
    async under(attack) {
      let isOver = false;
      const others = keepCalling(good, () => isOver);
      await Promise.race([attack(), others]);
      isOver = true;
      await others;
    },
    peakMebibytes: () => peakMebibytesOf(pid ?? 0),
  };
}

/** The most memory that the process ever had; where the system does not tell (it is no Linux), what it has now. */
export function peakMebibytesOf(pid: number): number {
  if (process.platform !== 'linux') {
    return Number(execFileSync('ps', ['-o', 'rss=', '-p', String(pid)])) / 1024;
  }
  const peak = /^VmHWM:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
  return (Number(peak) * 1024) / mebibyte;
}

/** Each call appends a letter, and sees all of those before it. */
async function keepCalling(node: OwnNode, isOver: () => boolean): Promise<void> {
  let text = await append(node, '.');
  for (let isLast = false; !isLast;) {
    isLast = isOver();
    const more = await append(node, '.');
    if (more !== `${text}.`) throw new Error(`${more.length} letters after ${text.length}`);
    text = more;
  }
}

async function append(node: OwnNode, letter: string): Promise<string> {
  const request = tuple(atom('invoke'), appendRequest('book', letter));
  const answer = await node.call({ node: proxyName, process: 'spawn_proxy' }, request, 30_000);
  const bytes = elementsOf(answer, 2)?.[1];
  const { status, says } = readResponse(bytes as Uint8Array);
  if (status !== Status.OK) throw new Error(`the good neighbour is refused: ${says}`);
  return says;
}
