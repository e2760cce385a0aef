// The state store without a disk: for stateless use, trials and tests. Always holds: it answers as every other store
// does (one contract suite), and shares no bytes or maps with its callers.
import { Actor } from '@spawn-conformance/proto';
import type { ActorKey, ActorRecord, Loaded, Snapshot, StateStore } from '../../ports/state-store.js';
import { checkedRevisionsKept, revisionConflict, StateStoreClosed } from './state-store-errors.js';

export interface MemoryStateStoreOptions {
  /** How many revisions of an actor can be loaded (default 1,000). */
  readonly revisionsKept?: number;
}

interface History {
  newestRevision: number;
  readonly snapshots: Map<number, Snapshot>;
}

/** Keeps everything in this process: nothing of it outlives the process, or `close()`. */
export function createMemoryStateStore(options: MemoryStateStoreOptions = {}): StateStore {
  const revisionsKept = checkedRevisionsKept(options.revisionsKept);
  const histories = new Map<string, History>();
  const actors = new Map<string, ActorRecord>();
  let closed = false;
  const refuseWhenClosed = (): void => {
    if (closed) throw new StateStoreClosed();
  };

  return {
    async load(key, revision): Promise<Loaded | undefined> {
      refuseWhenClosed();
      const history = histories.get(idOf(key));
      const snapshot = history?.snapshots.get(revision ?? history.newestRevision);
      if (!history || !snapshot) return undefined;
      return { snapshot: copyOf(snapshot), newestRevision: history.newestRevision };
    },
    async save(key, snapshot) {
      refuseWhenClosed();
      const id = idOf(key);
      const history = histories.get(id) ?? { newestRevision: 0, snapshots: new Map() };
      if (snapshot.revision !== history.newestRevision + 1)
        throw revisionConflict(key, snapshot.revision, history.newestRevision);
      history.snapshots.set(snapshot.revision, copyOf(snapshot));
      history.newestRevision = snapshot.revision;
      history.snapshots.delete(snapshot.revision - revisionsKept);
      histories.set(id, history);
    },
    async saveActors(records) {
      refuseWhenClosed();
      const copies = records.map(copyOfRecord);
      for (const copy of copies) actors.set(`${copy.kind} ${idOf(copy.key)}`, copy);
    },
    async loadActors() {
      refuseWhenClosed();
      return [...actors.values()].map(copyOfRecord);
    },
    async close() {
      closed = true;
      histories.clear();
      actors.clear();
    },
  };
}

/** The length keeps apart what would read the same: system `a/b` with actor `c`, system `a` with actor `b/c`. */
function idOf(key: ActorKey): string {
  return `${key.system.length} ${key.system}/${key.name}`;
}

function copyOf({ revision, state, tags }: Snapshot): Snapshot {
  const copy = { revision, tags: { ...tags } };
  if (!state) return copy;
  return { ...copy, state: { type_url: state.type_url ?? '', value: new Uint8Array(state.value ?? []) } };
}

function copyOfRecord(record: ActorRecord): ActorRecord {
  const { definition, ...rest } = { ...record, key: { ...record.key } };
  return definition ? { ...rest, definition: Actor.decode(Actor.encode(definition)) } : rest;
}
