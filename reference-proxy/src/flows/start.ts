// Starting: an actor comes into memory on the node where it lives, before the request that made it known is answered.
// Always holds: nothing here waits for a callback, since the user function may not listen yet, nor long for another
// node; what was not started in time is started by its first invocation.
import type { ActorSystem } from '../actor-system.js';
import type { ActorKey } from '../core/actor-id.js';
import type { KnownActor } from '../core/registry.js';
import { within } from '../runtime/within.js';
import { inSlices } from './in-slices.js';

const startTimeoutMs = 1_000;
const actorsAtOnce = 500;

/** Starts each where it lives, here or elsewhere. */
export async function startActors(system: ActorSystem, keys: readonly ActorKey[]): Promise<void> {
  const { membership } = system;
  const byNode = new Map<string, ActorKey[]>();
  for (const { system: of, name } of keys) {
    const known = system.registry.find(of, name);
    const node = known && membership.ownerOf(known);
    if (node === undefined) continue;
    const there = byNode.get(node) ?? [];
    byNode.set(node, there);
    there.push({ system: of, name });
  }
  const starts = [...byNode].map(([node, actors]) =>
    node === membership.self ? startHere(system, actors) : startThere(system, node, actors),
  );
  await Promise.all(starts);
}

/**
 * Starts those that live here.
 * @param revision start from this stored revision; when the actor is in memory, it leaves first
 */
export async function startHere(
  { registry, membership, activations, clock }: ActorSystem,
  keys: readonly ActorKey[],
  revision?: number,
): Promise<void> {
  const start = (known: KnownActor): Promise<void> =>
    revision === undefined ? activations.load(known) : activations.restart(known, revision);
  const startKey = async (key: ActorKey): Promise<void> => {
    const known = registry.find(key.system, key.name);
    if (known && membership.isHere(known)) await start(known);
  };
  const all = inSlices(keys, startKey);
  // Another node may have to hand an actor over first, and that can take as long as a callback.
  await (membership.isClustered ? within(clock, startTimeoutMs, all) : all);
}

async function startThere({ cluster }: ActorSystem, node: string, actors: ActorKey[]): Promise<void> {
  for (let at = 0; at < actors.length; at += actorsAtOnce) {
    const some = { type: 'start', actors: actors.slice(at, at + actorsAtOnce) } as const;
    // Nobody needs it yet; whoever does will be told what is wrong.
    await cluster.ask(node, some, 2 * startTimeoutMs).catch(() => {});
  }
}
