// Spawn and invoke are served under one of two path forms; the kit uses the one that the subject serves.
import type { Node } from '../nodes.js';

export const apiPrefix = '/api/v1';

export function prefixOf(node: Node, form: 'api' | 'documented' | undefined): string {
  if (form === undefined) return node.prefix;
  return form === 'api' ? apiPrefix : '';
}
