// The state store without a disk: for stateless use, trials and tests. Always holds: it answers as every other store
// does (one contract suite), and shares no bytes or maps with its callers.
import { Actor } from '@spawn-conformance/proto';
import type { ActorKey, ActorRecord, Loaded, Snapshot, StateStore } from '../../ports/state-store.js';
import { checkedRevisionsKept, revisionConflict, StateStoreClosed } from './state-store-errors.js';

interface MemoryStateStoreOptions {
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
  /** What `work` gives or throws, as a promise; it has happened when this returns. */
  const whenOpen = <T>(work: () => T): Promise<T> =>
    new Promise((resolve) => {
      if (closed) throw new StateStoreClosed();
      resolve(work());
    });

  const save = (key: ActorKey, snapshot: Snapshot): void => {
    const id = idOf(key);
    const history = histories.get(id) ?? { newestRevision: 0, snapshots: new Map<number, Snapshot>() };
    if (snapshot.revision !== history.newestRevision + 1)
      throw revisionConflict(key, snapshot.revision, history.newestRevision);
    history.snapshots.set(snapshot.revision, copyOf(snapshot));
    history.newestRevision = snapshot.revision;
    history.snapshots.delete(snapshot.revision - revisionsKept);
    histories.set(id, history);
  };

  const saveActors = (records: readonly ActorRecord[]): void => {
    const copies = records.map(copyOfRecord); // all of them, before any is stored: a bad one refuses all
    for (const copy of copies) actors.set(`${copy.kind} ${idOf(copy.key)}`, copy);
  };

  return {
    load: (key, revision) => whenOpen(() => loadedFrom(histories.get(idOf(key)), revision)),
    save: (key, snapshot) => whenOpen(() => save(key, snapshot)),
    saveActors: (records) => whenOpen(() => saveActors(records)),
    loadActors: () => whenOpen(() => [...actors.values()].map(copyOfRecord)),
    close() {
      closed = true;
      histories.clear();
      actors.clear();
      return Promise.resolve();
    },
  };
}

function loadedFrom(history: History | undefined, revision?: number): Loaded | undefined {
  const snapshot = history?.snapshots.get(revision ?? history.newestRevision);
  return history && snapshot && { snapshot: copyOf(snapshot), newestRevision: history.newestRevision };
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
