// What the tests of the distribution protocol start: nodes of this adapter, and real Erlang nodes beside them. Always
// holds: whatever was started is stopped when the test is over, what was started last first.
import { expect, onTestFinished } from 'vitest';
import { createErlangNode } from '../../src/adapters/cluster/erlang/create-erlang-node.js';
import type { ErlangNode, ErlangNodeOptions } from '../../src/adapters/cluster/erlang/erlang-node.js';
import { createSystemClock } from '../../src/adapters/system-clock.js';
import { freePort } from '../cluster/free-port.js';
import { createRecordedLog, type RecordedLog } from '../doubles/recorded-log.js';
import { startErl, type Erl, type ErlOptions } from './erl.js';

export const cookie = 'known-to-this-test';

/** A node of ours, and what it logged. */
export interface OwnNode extends ErlangNode {
  readonly log: RecordedLog;
  /** Resolves when the link to that node is down next, with the reason. */
  nextDown(node: string): Promise<Error>;
  /** Resolves when a link to that node is up next. */
  nextUp(node: string): Promise<void>;
}

export async function startNode(options: Partial<ErlangNodeOptions> = {}): Promise<OwnNode> {
  const log = createRecordedLog();
  const node = await createErlangNode({
    name: 'ts@127.0.0.1',
    cookie,
    epmd: { port: options.epmd?.port ?? (await freePort()), mayServe: true },
    clock: createSystemClock(),
    log,
    ...options,
  });
  onTestFinished(() => node.close());
  return { ...node, log, ...watchersOf(node) };
}

function watchersOf(node: ErlangNode): Pick<OwnNode, 'nextDown' | 'nextUp'> {
  const ups = new Map<string, () => void>();
  const downs = new Map<string, (why: Error) => void>();
  node.onNodeUp((name) => ups.get(name)?.());
  node.onNodeDown((name, why) => downs.get(name)?.(why));
  return {
    nextUp: (name) => new Promise((resolve) => ups.set(name, resolve)),
    nextDown: (name) => new Promise((resolve) => downs.set(name, resolve)),
  };
}

/** a@127.0.0.1 and b@127.0.0.1 know each other by EPMD, which the first is; they are not connected. */
export async function startOwnPair(
  ofA: Partial<ErlangNodeOptions> = {},
  ofB: Partial<ErlangNodeOptions> = {},
): Promise<[a: OwnNode, b: OwnNode]> {
  const epmd = { port: await freePort(), mayServe: true };
  const a = await startNode({ name: 'a@127.0.0.1', epmd, ...ofA });
  return [a, await startNode({ name: 'b@127.0.0.1', epmd, ...ofB })];
}

export async function startErlNode(epmdPort: number, options: Partial<ErlOptions> = {}): Promise<Erl> {
  const erl = await startErl({ name: 'e@127.0.0.1', cookie, epmdPort, ...options });
  onTestFinished(() => erl.stop());
  return erl;
}

export interface Pair {
  readonly node: OwnNode;
  readonly erl: Erl;
  readonly epmdPort: number;
}

/** Both know each other by EPMD, which ours is; they are not connected. */
export async function startPair(
  own: Partial<ErlangNodeOptions> = {},
  far: Partial<ErlOptions> = {},
): Promise<Pair> {
  const epmdPort = await freePort();
  const node = await startNode({ ...own, epmd: { port: epmdPort, mayServe: true } });
  return { node, erl: await startErlNode(epmdPort, far), epmdPort };
}

/** As `startPair`, and connected. */
export async function startLinkedPair(
  own: Partial<ErlangNodeOptions> = {},
  far: Partial<ErlOptions> = {},
): Promise<Pair> {
  const pair = await startPair(own, far);
  await pair.node.connect(pair.erl.name);
  expect(pair.node.nodes()).toEqual([pair.erl.name]);
  return pair;
}
