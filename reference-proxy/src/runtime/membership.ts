// This node among the others: tells them what its user function hosts, learns what theirs do, and knows from it where
// every actor lives. Always holds: nodes that have heard the same agree where an actor lives, without asking anybody;
// telling again is harmless, so whatever a connection lost is told again.
import { readDefinition, type DefinitionDefaults } from '../core/actor-definition.js';
import type { ActorKey } from '../core/actor-id.js';
import { createHosting, type Hosting } from '../core/hosting.js';
import { placeActor } from '../core/placement.js';
import type { KnownActor, Registry } from '../core/registry.js';

import type { Clock, Timer } from '../ports/clock.js';
import type { Announcement, Cluster } from '../ports/cluster.js';
import type { Log } from '../ports/log.js';

export interface Membership {
  readonly self: string;
  /** False for a proxy that is no part of a cluster: nobody else can have its actors. */
  readonly isClustered: boolean;
  readonly hosting: Hosting;
  /** The node where the actor lives now; undefined when no live node hosts it. */
  ownerOf(known: KnownActor): string | undefined;
  /** Grows when the actor may have become alive elsewhere, too. */
  epochOf(known: KnownActor): number;
  /** Resolves when no other node has the actor in memory; undefined when none can. Never rejects. */
  claim(known: KnownActor): Promise<void> | undefined;
  /** Tells every node what is new. Resolves when all have answered, or after a second. */
  announce(): Promise<void>;
  /** Tells every node that this one shuts down. */
  leave(): Promise<void>;
  learn(from: string, announcement: Announcement): { readonly known: number };
  joined(node: string): void;
  left(node: string): void;
  /** Calls `then` once when the view of the cluster changes. @returns forgets it */
  onChange(then: () => void): () => void;
}

interface MembershipPorts {
  readonly cluster: Cluster;
  readonly clock: Clock;
  readonly log: Log;
}

interface MembershipOptions {
  readonly registry: Registry;
  readonly defaults: DefinitionDefaults;
  readonly storeId: string;
}

/** How often each node is told how far it should be, in case that something was lost. */
const repeatEveryMs = 2_000;
const announceTimeoutMs = 1_000;
const tellTimeoutMs = 5_000;
/** The longest that an actor may take to finish what waits for it, before its next home goes on without it. */
const releaseTimeoutMs = 120_000;
const definitionsAtOnce = 500;

/** What another node has been told. */
interface Told {
  known: number;
  leaving: boolean | undefined;
  telling?: Promise<void> | undefined;
}

export function createMembership(
  { cluster, clock, log }: MembershipPorts,
  { registry, defaults, storeId }: MembershipOptions,
): Membership {
  const { self } = cluster;
  const hosting = createHosting(self);
  const incarnation = clock.nowMs();
  const nodes = new Map<string, Told>();
  const warned = new Set<string>();
  const watchers = new Set<() => void>();
  let repeating: Timer | undefined;

  const changed = (): void => {
    for (const then of [...watchers]) then();
    watchers.clear();
    for (const node of hosting.nodesApart(storeId)) {
      if (warned.has(node)) continue;
      warned.add(node);
      log.warn('another node hosts the same actors but keeps states elsewhere; give both one database', {
        node,
      });
    }
  };

  const isUpToDate = (told: Told): boolean =>
    told.known >= hosting.version && told.leaving === hosting.leaving;

  /** One announcement. @returns whether the node is nearer to the newest version now */
  const tellOnce = async (node: string, told: Told): Promise<boolean> => {
    const { known: after } = told;
    const { leaving } = hosting;
    const { definitions, upto } = hosting.changes(after, definitionsAtOnce);
    const announcement = { type: 'hosts', incarnation, after, upto, leaving, storeId, definitions } as const;
    const { known } = await cluster.ask(node, announcement, tellTimeoutMs);
    if (known >= upto) told.leaving = leaving;
    told.known = known;
    return known !== after || known >= upto;
  };

  const tellUntilDone = async (node: string, told: Told): Promise<void> => {
    try {
      do {
        if (!(await tellOnce(node, told))) return;
      } while (nodes.get(node) === told && !isUpToDate(told));
    } catch {
      // Unreachable, or too slow: the next round tells again.
    } finally {
      told.telling = undefined;
    }
  };

  const tell = (node: string, told: Told): Promise<void> => (told.telling ??= tellUntilDone(node, told));

  const repeat = (): void => {
    repeating = nodes.size === 0 ? undefined : clock.after(repeatEveryMs, repeat);
    for (const [node, told] of nodes) void tell(node, told);
  };

  const tellAll = async (): Promise<void> => {
    const late = [...nodes].filter(([, told]) => !isUpToDate(told));
    if (late.length === 0) return;
    // What is being told now may lack the newest: then once more.
    const all = late.map(([node, told]) =>
      tell(node, told).then(() => (isUpToDate(told) ? undefined : tell(node, told))),
    );
    await within(clock, announceTimeoutMs, Promise.all(all));
  };

  const release = (node: string, key: ActorKey): Promise<void> =>
    cluster.ask(node, { type: 'release', key }, releaseTimeoutMs).catch(() => {
      // It is gone, or it takes too long: the store's revisions keep it from doing damage (STA: compare-and-set).
    });

  return {
    self,
    isClustered: self !== '',
    hosting,
    ownerOf: ({ id, definition }) => placeActor(id, hosting.hostsOf(definition)),
    epochOf: ({ definition }) => hosting.epochOf(definition),
    claim({ id: { system, name }, definition }) {
      const others = hosting.othersWith(definition);
      if (others.length === 0) return undefined;
      return Promise.all(others.map((node) => release(node, { system, name }))).then(() => {});
    },
    announce() {
      changed();
      return tellAll();
    },
    leave() {
      hosting.leave();
      changed();
      return tellAll();
    },
    learn(from, announcement) {
      if (!nodes.has(from)) return { known: 0 };
      if (!hosting.follows(from, announcement)) return { known: hosting.knownOf(from, announcement) };
      const definitions = announcement.definitions.map((actor) => readDefinition(actor, '', defaults));
      for (const definition of definitions) registry.learn(definition);
      hosting.learn(from, announcement, definitions);
      changed();
      return { known: announcement.upto };
    },
    joined(node) {
      const told: Told = { known: 0, leaving: undefined };
      nodes.set(node, told);
      repeating ??= clock.after(repeatEveryMs, repeat);
      void tell(node, told);
    },
    left(node) {
      nodes.delete(node);
      hosting.forget(node);
      changed();
    },
    onChange(then) {
      watchers.add(then);
      return () => watchers.delete(then);
    },
  };
}

function within(clock: Clock, ms: number, done: Promise<unknown>): Promise<void> {
  return new Promise((resolve) => {
    const timer = clock.after(ms, resolve);
    void done.finally(() => {
      timer.cancel();
      resolve();
    });
  });
}
