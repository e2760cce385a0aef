// A node of ours and a real Erlang node that reach each other only through gates, so that a test decides when each hears
// what. Always holds: each asks an EPMD of its own for the other, and that EPMD names the port of the gate.
import { onTestFinished } from 'vitest';
import type { ErlangNodeOptions } from '../../src/adapters/cluster/erlang/erlang-node.js';
import { startEpmdServer } from '../../src/adapters/cluster/erlang/epmd-server.js';
import { freePort } from '../cluster/free-port.js';
import { createRecordedLog } from '../doubles/recorded-log.js';
import { enter, portOf } from './epmd-entries.js';
import type { Erl, ErlOptions } from './erl.js';
import { startErlNode, startNode, type OwnNode } from './start-nodes.js';
import { startGate, type Gate } from './tcp-gate.js';

interface GatedPair {
  readonly node: OwnNode;
  readonly erl: Erl;
  /** What we say when we call passes here. */
  readonly toErl: Gate;
  /** What it says when it calls passes here. */
  readonly toNode: Gate;
}

interface GatedPairOptions {
  readonly gates: Parameters<typeof startGate>[1];
  readonly node?: Partial<ErlangNodeOptions> & { readonly name: string };
  readonly erl?: Partial<ErlOptions>;
}

export async function startGatedPair({
  gates,
  node: own = { name: 'ts@127.0.0.1' },
  erl: far,
}: GatedPairOptions): Promise<GatedPair> {
  const [ourEpmd, itsEpmd] = [await freePort(), await freePort()];
  const server = await startEpmdServer({ hosts: ['127.0.0.1'], port: itsEpmd, log: createRecordedLog() });
  onTestFinished(() => server.close());
  const node = await startNode({ ...own, epmd: { port: ourEpmd, mayServe: true } });
  const erl = await startErlNode(itsEpmd, far);
  const toErl = await startGate(await portOf(erl.name, itsEpmd), gates);
  const toNode = await startGate(node.port, gates);
  await enter(erl.name, toErl.port, ourEpmd);
  await enter(node.name, toNode.port, itsEpmd);
  return { node, erl, toErl, toNode };
}
