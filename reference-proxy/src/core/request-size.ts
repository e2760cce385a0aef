// How large requests are. Always holds: it is asked before anything is done for them.
import type { Invocation } from './actor/inputs.js';
import { ProxyError } from './errors.js';

/** @throws ProxyError tooLarge */
export function checkActorCount(count: number, max: number): void {
  if (count <= max) return;
  throw new ProxyError(
    'tooLarge',
    `the request names ${count} actors, and ${max} are allowed; send it in parts, or raise --actors-per-request-max`,
  );
}

/** @throws ProxyError tooLarge */
export function checkKeptCount(kept: number, max: number): void {
  if (kept <= max) return;
  throw new ProxyError(
    'tooLarge',
    `the pools of the request keep ${kept} instances in memory (settings.min_pool_size), and ${max} are allowed; give them less, or raise --actors-per-request-max`,
  );
}

/** About what a waiting invocation takes: its payload, its metadata, and the objects around them. */
export function invocationBytes({ payload, metadata }: Pick<Invocation, 'payload' | 'metadata'>): number {
  let bytes = 2_048 + (payload?.value?.value?.length ?? 0);
  for (const key in metadata) bytes += 2 * (key.length + (metadata[key]?.length ?? 0));
  return bytes;
}
