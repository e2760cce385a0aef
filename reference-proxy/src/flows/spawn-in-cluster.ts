// Spawning from any node: each instance goes to the node where it will live. Always holds: asking again changes nothing
// (SPN-11), so what a lost connection leaves open is asked again; with several nodes all are asked first whether they
// would refuse (SPN-7).
import type { ActorSystem } from '../actor-system.js';
import type { ActorId } from '../core/actor-id.js';
import { ProxyError } from '../core/errors.js';
import { NodeUnreachable, type RemoteSpawn } from '../ports/cluster.js';
import { retryMoved } from './elsewhere.js';
import { requireParent, spawnHere } from './spawn-here.js';

const spawnTimeoutMs = 10_000;

export async function spawnInCluster(
  system: ActorSystem,
  ids: readonly ActorId[],
  revision: number | undefined,
): Promise<void> {
  const budgetMs = system.settings.invocationTimeoutMs;
  await retryMoved(system, budgetMs, async () => {
    const groups = groupByHome(system, ids);
    if (groups.size > 1) await spawnGroups(system, groups, { revision, checkOnly: true });
    await spawnGroups(system, groups, { revision, checkOnly: false });
  });
  for (const id of ids) system.registry.spawn(id, id.parent);
}

function groupByHome(system: ActorSystem, ids: readonly ActorId[]): Map<string, ActorId[]> {
  const { membership, registry } = system;
  const groups = new Map<string, ActorId[]>();
  for (const id of ids) {
    requireParent(system, id);
    const definition = registry.definitionOf(id.system, id.parent);
    const node = definition && membership.ownerOf({ id, definition });
    if (node === undefined) {
      // The other nodes have not heard yet that this one hosts it: that takes a moment.
      const isArriving = definition !== undefined && membership.hosting.isArriving(definition);
      const why = `actor ${id.name} cannot be spawned: no node hosts ${id.parent} now`;
      throw new ProxyError(isArriving ? 'moved' : 'hostFailed', why);
    }
    const group = groups.get(node) ?? [];
    groups.set(node, group);
    group.push(id);
  }
  return groups;
}

async function spawnGroups(
  system: ActorSystem,
  groups: ReadonlyMap<string, ActorId[]>,
  how: Omit<RemoteSpawn, 'actors'>,
): Promise<void> {
  const spawnAt = async (node: string, actors: ActorId[]): Promise<void> => {
    if (node === system.membership.self) return spawnHere(system, { actors, ...how });
    try {
      await system.cluster.ask(node, { type: 'spawn', actors, ...how }, spawnTimeoutMs);
    } catch (error) {
      if (!(error instanceof NodeUnreachable)) throw error;
      // From a revision it may have started, and changed since: starting it again would undo that.
      const mayRepeat = how.revision === undefined || !error.sent;
      throw new ProxyError(
        mayRepeat ? 'moved' : 'hostFailed',
        `node ${node} was lost while it spawned ${actors.length} actors`,
        {
          cause: error,
        },
      );
    }
  };
  await Promise.all([...groups].map(([node, actors]) => spawnAt(node, actors)));
}
