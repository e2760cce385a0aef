// Proxies with one thing wrong, which the simulation must catch. Always holds: the wrong thing is put in from outside, in
// place of a port or of what a flow sees; the proxy itself has no switch for it.
import type { ActorSystem, SystemPorts } from '../../src/actor-system.js';
import { ProxyError } from '../../src/core/errors.js';
import { NodeUnreachable, type Cluster, type ClusterMember } from '../../src/ports/cluster.js';
import type { StateStore } from '../../src/ports/state-store.js';
import type { Replacements } from './node.js';

/** What is wrong → how. */
export const mutants: Readonly<Record<string, Replacements>> = {
  'a save that looks at no revision': {
    store: (store): StateStore => ({
      ...store,
      async save(key, snapshot, ends) {
        const newest = (await store.load(key))?.newestRevision ?? 0;
        await store.save(key, { ...snapshot, revision: newest + 1 }, ends);
      },
    }),
  },
  'an old state that is always confirmed': {
    store: (store): StateStore => ({ ...store, confirm: () => Promise.resolve() }),
  },
  'every node takes itself for the home of what it hosts': { system: preferSelf },
  'what may have been done already is tried again': { ports: (ports) => withCluster(ports, tryAgainAlways) },
  'an actor is handed over while it works': {
    member: (member) => ({
      ...member,
      asked: (from, request) =>
        request.type === 'release' ? Promise.resolve() : member.asked(from, request),
    }),
  },
  'what arrives twice is run twice': { member: runTwice },
  'an old announcement counts for a new one': { system: learnAnything },
  'who is told that an actor has moved does not go after it': {
    ports: (ports) => withCluster(ports, giveUpAtOnce),
  },
  'a node that was started again is taken at once to serve what it served': { system: serveUnseen },
  'what a node accepted for later it runs, also when another one has adopted it': { store: runWithoutTaking },
  'what was accepted for later is not stored': {
    store: (store): StateStore => ({ ...store, saveSchedule: () => Promise.resolve() }),
  },
  'what was run is not removed from the store': {
    store: (store): StateStore => ({ ...store, endSchedule: () => Promise.resolve() }),
  },
  'what a lost node may have run counts as run': { ports: (ports) => withCluster(ports, takeForDone) },
  'a node that leaves says nothing': { ports: (ports) => withCluster(ports, leaveSilently) },
};

function runWithoutTaking(store: StateStore): StateStore {
  const accepted = new Map<string, Uint8Array>();
  return {
    ...store,
    async saveSchedule(record) {
      await store.saveSchedule(record);
      accepted.set(record.id, record.request);
    },
    async takeSchedules(ids, node, nowMs) {
      const taken = new Map(await store.takeSchedules(ids, node, nowMs));
      for (const id of ids) {
        const request = accepted.get(id);
        if (request) taken.set(id, request);
      }
      return taken;
    },
  };
}

function preferSelf(system: ActorSystem): ActorSystem {
  const { membership } = system;
  const { self, hosting } = membership;
  const ownerOf: typeof membership.ownerOf = (known) =>
    hosting.hostsOf(known.definition).includes(self) ? self : membership.ownerOf(known);
  return { ...system, membership: { ...membership, ownerOf } };
}

function withCluster(ports: SystemPorts, change: (cluster: Cluster) => Cluster): SystemPorts {
  return { ...ports, cluster: change(ports.cluster) };
}

function tryAgainAlways(cluster: Cluster): Cluster {
  return failingOtherwise(cluster, (error) =>
    error instanceof NodeUnreachable ? new NodeUnreachable(error.message, false) : error,
  );
}

function giveUpAtOnce(cluster: Cluster): Cluster {
  return failingOtherwise(cluster, (error) =>
    error instanceof ProxyError && error.code === 'moved'
      ? new ProxyError('hostFailed', error.message)
      : error,
  );
}

function takeForDone(cluster: Cluster): Cluster {
  return failingOtherwise(cluster, (error) =>
    error instanceof NodeUnreachable && error.sent ? new ProxyError('hostFailed', error.message) : error,
  );
}

function failingOtherwise(cluster: Cluster, change: (error: Error) => Error): Cluster {
  return {
    ...cluster,
    ask: (node, request, ms) =>
      cluster.ask(node, request, ms).catch((error: Error) => {
        throw change(error);
      }),
  };
}

function leaveSilently(cluster: Cluster): Cluster {
  return {
    ...cluster,
    ask: (node, request, ms) =>
      cluster.ask(node, request.type === 'hosts' ? { ...request, leaving: false } : request, ms),
  };
}

function runTwice(member: ClusterMember): ClusterMember {
  let arrived = 0;
  return {
    ...member,
    asked(from, request) {
      arrived += 1;
      return member.asked(
        from,
        request.type === 'run' ? { ...request, id: `${request.id} ${arrived}` } : request,
      );
    },
  };
}

function serveUnseen(system: ActorSystem): ActorSystem {
  const { hosting } = system.membership;
  hosting.restore = (definition) => hosting.host(definition);
  return system;
}

function learnAnything(system: ActorSystem): ActorSystem {
  system.membership.hosting.follows = () => true;
  return system;
}
