// How many actors one request may name. Always holds: it is asked before anything is done for any of them.
import { ProxyError } from './errors.js';

/** @throws ProxyError tooLarge */
export function checkActorCount(count: number, max: number): void {
  if (count <= max) return;
  throw new ProxyError(
    'tooLarge',
    `the request names ${count} actors, and ${max} are allowed; send it in parts, or raise --actors-per-request-max`,
  );
}
