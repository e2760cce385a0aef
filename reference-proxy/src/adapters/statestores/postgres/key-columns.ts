// Keys of many actors as the columns that statements unnest. Always holds: names are bytes, for the reasons in schema.
import type { ActorKey } from '../../../ports/state-store.js';

export function keyColumns(keys: readonly ActorKey[]): [systems: Buffer[], names: Buffer[]] {
  return [keys.map(({ system }) => Buffer.from(system)), keys.map(({ name }) => Buffer.from(name))];
}
