// Before an actor is activated, the other nodes that may have it in memory hand it over. Always holds: nothing lost on the
// way keeps the actor waiting, since the question is asked again; a node that is gone, or does not come to an end, is not
// waited for: the revisions in the store keep it from doing damage (PLC).
import type { ActorKey } from '../core/actor-id.js';
import { ProxyError } from '../core/errors.js';
import type { Clock } from '../ports/clock.js';
import { NodeUnreachable, type Cluster } from '../ports/cluster.js';

interface ClaimPorts {
  readonly cluster: Cluster;
  readonly clock: Clock;
}

/** The longest that an actor may take to finish what waits for it, before its next home goes on without it. */
const releaseTimeoutMs = 120_000;
/** The question, or its answer, may be lost: it is asked again. */
const askAgainMs = 5_000;
/** How soon a node that has not heard of this one is asked again. */
const tooEarlyMs = 100;

/** Resolves when none of the nodes has the actor in memory; undefined when there are none. Never rejects. */
export function claimActor(
  ports: ClaimPorts,
  { system, name }: ActorKey,
  nodes: readonly string[],
): Promise<void> | undefined {
  if (nodes.length === 0) return undefined;
  return Promise.all(nodes.map((node) => claimFrom(ports, { system, name }, node))).then(() => {});
}

async function claimFrom({ cluster, clock }: ClaimPorts, key: ActorKey, node: string): Promise<void> {
  const giveUpAtMs = clock.nowMs() + releaseTimeoutMs;
  do {
    try {
      return await cluster.ask(node, { type: 'release', key }, askAgainMs);
    } catch (error) {
      if (isTooEarly(error)) await pause(clock, tooEarlyMs);
      else if (!(error instanceof NodeUnreachable)) return;
    }
  } while (cluster.nodes().includes(node) && clock.nowMs() < giveUpAtMs);
}

/** The node has not heard yet that this one hosts the actor: it would take it again. */
function isTooEarly(error: unknown): boolean {
  return error instanceof ProxyError && error.code === 'moved';
}

function pause(clock: Clock, ms: number): Promise<void> {
  return new Promise((resolve) => void clock.after(ms, resolve));
}
