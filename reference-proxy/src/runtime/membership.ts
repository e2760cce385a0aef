// This node among the others: learns what they host, and knows from it where every actor lives. Always holds: nodes
// that have heard the same agree where an actor lives, without asking anybody.
import type { Actor } from '@spawn-conformance/proto';
import { readDefinition, type ActorDefinition, type DefinitionDefaults } from '../core/actor-definition.js';
import { Hosting } from '../core/hosting.js';
import { placeActor, Turns } from '../core/placement.js';
import type { KnownActor, Registry } from '../core/registry.js';
import type { Clock } from '../ports/clock.js';
import type { Announcement, Cluster } from '../ports/cluster.js';
import type { Log } from '../ports/log.js';
import { createAnnouncer } from './announcer.js';
import { claimActor } from './claim-actor.js';
import { changeWithin } from './within.js';

export interface Membership {
  readonly self: string;
  /** False for a proxy that is no part of a cluster: nobody else can have its actors. */
  readonly isClustered: boolean;
  readonly hosting: Hosting;
  /** The node where the actor lives now; undefined when no live node hosts it. */
  ownerOf(known: KnownActor): string | undefined;
  /** Whether an invocation of the actor is run here: it lives here, or it is a pool that this node hosts. */
  isHere(known: KnownActor): boolean;
  /** Where its next invocation is run: where it lives; for a pool here if this node hosts it, else by turns. */
  nodeFor(known: KnownActor): string | undefined;
  /** Grows when the actor may have become alive elsewhere, too. */
  epochOf(known: KnownActor): number;
  /** Resolves when no other node has the actor in memory; undefined when none can. Never rejects. */
  claim(known: KnownActor): Promise<void> | undefined;
  /** Tells every node what is new; from then on it lives here, too. Resolves when all have answered, or after a second. */
  announce(): Promise<void>;
  /** Tells every node that this one shuts down. */
  leave(): Promise<void>;
  learn(from: string, announcement: Announcement): { readonly known: number };
  joined(node: string): void;
  left(node: string): void;
  /** Calls `then` once when the view of the cluster changes. @returns forgets it */
  readonly onChange: (then: () => void) => () => void;
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

/** The longest that a node waits to hear what the others host, before it goes on with what it knows. */
const introductionMs = 1_000;

export function createMembership(
  ports: MembershipPorts,
  { registry, defaults, storeId }: MembershipOptions,
): Membership {
  const { self } = ports.cluster;
  const hosting = new Hosting(self);
  const announcer = createAnnouncer(ports, hosting, storeId);
  const { changed, onChange } = createWatchers();
  const warn = createStoreWarning(ports.log, hosting, storeId);
  const define = (actor: Actor): ActorDefinition => {
    const definition = readDefinition(actor, '', defaults);
    registry.learn(definition);
    return definition;
  };

  return {
    self,
    isClustered: self !== '',
    hosting,
    ...createHomes(self, hosting),
    epochOf: ({ definition }) => hosting.epochOf(definition),
    claim: ({ id, definition }) => claimActor(ports, id, hosting.othersWith(definition)),
    async announce() {
      const upto = hosting.version;
      // Without having heard the others, it would not know whom to claim its actors from.
      await Promise.all([announcer.tellAll(), introduced(ports, hosting, onChange)]);
      hosting.settle(upto);
      changed();
      warn();
    },
    leave() {
      hosting.leave();
      changed();
      return announcer.tellAll();
    },
    learn(from, announcement) {
      if (!announcer.isConnected(from)) return { known: 0 };
      if (!hosting.follows(from, announcement)) return { known: hosting.knownOf(from, announcement) };
      const definitions = announcement.definitions.map(define);
      const restored = announcement.restored.map(define);
      hosting.learn(from, announcement, definitions, restored);
      changed();
      warn();
      return { known: announcement.upto };
    },
    joined: announcer.joined,
    left(node) {
      announcer.left(node);
      hosting.forget(node);
      changed();
    },
    onChange,
  };
}

/** Where actors live, and where pools are asked. */
function createHomes(self: string, hosting: Hosting): Pick<Membership, 'ownerOf' | 'isHere' | 'nodeFor'> {
  const turns = new Turns();
  const ownerOf = ({ id, definition }: KnownActor): string | undefined =>
    placeActor(id, hosting.hostsOf(definition));
  const isHere = (known: KnownActor): boolean =>
    known.definition.pool ? hosting.hostsOf(known.definition).includes(self) : ownerOf(known) === self;
  return {
    ownerOf,
    isHere,
    nodeFor(known) {
      const { definition } = known;
      if (!definition.pool) return ownerOf(known);
      return isHere(known) ? self : turns.next(definition, hosting.hostsOf(definition));
    },
  };
}

/** Whoever waits for a change is told once. */
function createWatchers(): { changed(): void; onChange: Membership['onChange'] } {
  const watchers = new Set<() => void>();
  return {
    changed() {
      const toTell = [...watchers];
      watchers.clear();
      for (const then of toTell) then();
    },
    onChange(then) {
      watchers.add(then);
      return () => watchers.delete(then);
    },
  };
}

/** Resolves when every connected node has said what it hosts, or after a second. */
async function introduced(
  { cluster, clock }: MembershipPorts,
  hosting: Hosting,
  onChange: Membership['onChange'],
): Promise<void> {
  const untilMs = clock.nowMs() + introductionMs;
  const isDone = (): boolean => cluster.nodes().every((node) => hosting.knows(node));
  for (let leftMs = introductionMs; leftMs > 0 && !isDone(); leftMs = untilMs - clock.nowMs())
    await changeWithin(clock, leftMs, onChange);
}

/** Says once of each node that states do not move between it and this one. */
function createStoreWarning(log: Log, hosting: Hosting, storeId: string): () => void {
  const warned = new Set<string>();
  return () => {
    for (const node of hosting.nodesApart(storeId)) {
      if (warned.has(node)) continue;
      warned.add(node);
      const what =
        'another node hosts the same actors but keeps their states elsewhere; give both one database';
      log.warn(what, { node });
    }
  };
}
