// What a batch of each kind asks of the database, and which of its requests were refused. Always holds: a refusal names
// what was found instead.
import type { ActorKey } from '../../../ports/state-store.js';
import { parentConflict, revisionConflict, staleRevision } from '../state-store-errors.js';
import { saveRows, type ActorRow } from './actor-statements.js';
import type { CarryOut, Request } from './batches.js';
import type { Connections } from './connections.js';
import { newestRevisions, saveSnapshots, type SaveRow } from './snapshot-statements.js';

export interface Save extends Request {
  readonly row: SaveRow;
}

export function carrySaves(connections: Connections, revisionsKept: number): CarryOut<Save> {
  return async (batch) => {
    const rows = batch.map(({ row }) => row);
    const stored = await connections.write((client) => saveSnapshots(client, rows, revisionsKept));
    if (stored.size === rows.length) return [];
    const keys = rows.map(({ key }) => key);
    // What was stored is stored, even when the reasons for the rest cannot be found out.
    const newest = await connections.read((client) => newestRevisions(client, keys)).catch(() => []);
    return rows.map(({ key, revision }, at) =>
      stored.has(at) ? undefined : revisionConflict(key, revision, newest[at]),
    );
  };
}

export interface SaveActors extends Request {
  readonly rows: readonly ActorRow[];
}

export function carryActors(connections: Connections): CarryOut<SaveActors> {
  return async (batch) => {
    const rows = batch.flatMap((request) => request.rows);
    const conflict =
      parentConflict(rows, () => undefined) ?? (await connections.write((client) => saveRows(client, rows)));
    if (!conflict) return [];
    return batch.length === 1 ? [conflict] : 'apart';
  };
}

interface Confirm extends Request {
  readonly actor: ActorKey;
  readonly revision: number;
}

export function carryConfirms(connections: Connections): CarryOut<Confirm> {
  return async (batch) => {
    const keys = batch.map(({ actor }) => actor);
    const newest = await connections.read((client) => newestRevisions(client, keys));
    return batch.map(({ actor, revision }, at) =>
      newest[at] === revision ? undefined : staleRevision(actor, revision, newest[at] ?? 0),
    );
  };
}
