// Pools: several instances under one name, of which each invocation gets one (POL-1). Always holds: pure; never more
// instances than the maximum take invocations (POL-5), and nobody waits while one is idle, or one more is allowed (POL-3).
import { Kind, type ActorSettings } from '@spawn-conformance/proto';

/** How many instances a pool has, on each node that hosts it. */
export interface PoolSizes {
  /** So many stay in memory. */
  readonly min: number;
  readonly max: number;
}

/** The most instances of a pool that names no maximum, unless it keeps more in memory. */
const defaultMax = 10;

/** Of an actor of another kind there is one: it has no sizes. */
export function poolSizesOf(settings: ActorSettings | null | undefined): PoolSizes | undefined {
  if (settings?.kind !== Kind.POOLED) return undefined;
  const min = settings.minPoolSize ?? 0;
  return { min, max: settings.maxPoolSize || Math.max(min, defaultMax) };
}

/** Why the sizes of a pool cannot be (POL-8); what was left out is no problem. */
export function problemOfSizes(settings: ActorSettings | null | undefined): string | undefined {
  const { min, max } = poolSizesOf(settings) ?? { min: 0, max: 1 };
  return max < min ? `is ${max}, less than settings.min_pool_size (${min})` : undefined;
}

/** How many instances a definition keeps in memory beside the actor itself. */
export function keptBy(definition: { readonly pool: PoolSizes | undefined } | undefined): number {
  return definition?.pool?.min ?? 0;
}

/**
 * Who takes an invocation: the least loaded instance, another one, or whoever is free first.
 * @param leastLoad how many invocations the least loaded instance has; undefined when there is none to choose
 * @param size how many instances there are, with those that are leaving
 */
export function whoTakes(
  leastLoad: number | undefined,
  size: number,
  max: number,
): 'least' | 'new' | 'first free' {
  if (leastLoad === 0) return 'least';
  return leastLoad === undefined || size < max ? 'new' : 'first free';
}
