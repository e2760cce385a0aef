// Spawn and invoke are served under one of two path forms; the kit uses the one that the subject serves.
import type { World } from '../world.js';

export const apiPrefix = '/api/v1';

export function prefixOf(world: World, form: 'api' | 'documented' | undefined): string {
  if (form === undefined) return world.prefix;
  return form === 'api' ? apiPrefix : '';
}
