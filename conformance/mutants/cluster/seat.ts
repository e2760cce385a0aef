// One proxy of a cluster, as the kit has started it: who it is, and the reference's settings for it. The kit tells every
// proxy the same; what the reference calls it is known here alone.
import { join } from 'node:path';
import type { ClusterSeat } from '../mutant.js';
import { createNotes } from './notes.js';

export function seatOf(env: NodeJS.ProcessEnv): ClusterSeat {
  const name = 'ABC'.charAt(Number(env['SPAWN_TCK_NODE'] ?? '1') - 1);
  return { name, notes: createNotes(env['SPAWN_TCK_DIR'] ?? '.', name) };
}

/** What makes a reference proxy a member. */
export function clusterSettings(env: NodeJS.ProcessEnv): Record<string, string> {
  return {
    PROXY_CLUSTER_STRATEGY: 'list',
    PROXY_CLUSTER_NODES: env['SPAWN_TCK_NODE_NAMES'] ?? '',
    PROXY_CLUSTER_POLLING: '500',
    RELEASE_NODE: env['SPAWN_TCK_NODE_NAME'] ?? '',
    RELEASE_COOKIE: env['SPAWN_TCK_COOKIE'] ?? '',
    ERL_EPMD_PORT: env['SPAWN_TCK_CLUSTER_PORT'] ?? '',
    PROXY_DATABASE_PATH: join(env['SPAWN_TCK_DIR'] ?? '.', 'spawn.db'),
  };
}

/** Each proxy with a file of its own. */
export function ownStore({ name }: ClusterSeat): Record<string, string> {
  return { PROXY_DATABASE_PATH: join(process.env['SPAWN_TCK_DIR'] ?? '.', `${name}.db`) };
}
