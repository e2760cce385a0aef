// A registered actor as the runtime uses it: the wire message read once, defaults filled in. Always holds: what is
// here was checked (see registration.ts), and the message itself is kept, since later flows and other nodes need it.
import { Kind, type Actor, type Any } from '@spawn-conformance/proto';
import { subscriptionsOf, type Subscription } from './channels.js';
import { timersOf, type ActorTimer } from './timers.js';
import { poolSizesOf, type PoolSizes } from './pool.js';
import { presentAny, textMap, toNumber, type TextMap } from './wire-values.js';

export interface ActorDefinition {
  readonly message: Actor;
  readonly system: string;
  readonly name: string;
  /** As registered; some SDKs give an UNNAMED actor itself as parent. */
  readonly parent: string;
  readonly kind: Kind;
  /** How many instances there are of a pool; undefined for an actor of another kind. */
  readonly pool: PoolSizes | undefined;
  /** Its state outlives the process. That of a pool never does. */
  readonly stateful: boolean;
  readonly initialState: Any | undefined;
  readonly initialTags: TextMap;
  /** Actions and timer actions. */
  readonly actionNames: ReadonlySet<string>;
  /** The action that every activation begins with, if there is one. */
  readonly initAction: string | undefined;
  readonly snapshotEveryMs: number;
  readonly passivateAfterMs: number;
  readonly subscriptions: readonly Subscription[];
  readonly timers: readonly ActorTimer[];
}

/** What holds where a registration names no time. */
export interface DefinitionDefaults {
  readonly snapshotEveryMs: number;
  readonly passivateAfterMs: number;
}

const initNames = new Set(['init', 'Init', 'setup', 'Setup']);

export function readDefinition(actor: Actor, system: string, defaults: DefinitionDefaults): ActorDefinition {
  const { id, settings, state } = actor;
  const pool = poolSizesOf(settings);
  const names = (actor.actions ?? []).map((action) => action.name ?? '');
  const timers = (actor.timerActions ?? []).map((timer) => timer.action?.name ?? '');
  return {
    message: actor,
    system: id?.system || system,
    name: id?.name ?? '',
    parent: id?.parent ?? '',
    kind: settings?.kind || Kind.NAMED,
    pool,
    stateful: !pool && (settings?.stateful ?? false),
    initialState: presentAny(state?.state),
    initialTags: textMap(state?.tags),
    actionNames: new Set([...names, ...timers]),
    initAction: names.find((name) => initNames.has(name)),
    snapshotEveryMs: toNumber(settings?.snapshotStrategy?.timeout?.timeout) || defaults.snapshotEveryMs,
    passivateAfterMs: toNumber(settings?.deactivationStrategy?.timeout?.timeout) || defaults.passivateAfterMs,
    subscriptions: subscriptionsOf(actor.metadata),
    timers: timersOf(actor.timerActions),
  };
}

/** Stateful actors that live under their own name are in memory before their registration is answered. */
export function startsWithRegistration(definition: ActorDefinition): boolean {
  return definition.stateful && definition.kind !== Kind.UNNAMED;
}
