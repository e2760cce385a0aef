// The state store without a disk: for stateless use, trials and tests. Always holds: it answers as every other store
// does (one contract suite), and shares no bytes or maps with its callers.
import { Actor } from '@spawn-conformance/proto';
import { randomUUID } from 'node:crypto';
import { keyText } from '../../core/actor-id.js';
import type { ActorKey, ActorRecord, Loaded, Snapshot, StateStore } from '../../ports/state-store.js';
import { MemorySchedules, scheduleStoreOf } from './memory-schedules.js';
import {
  checkedRevisionsKept,
  parentConflict,
  revisionConflict,
  staleRevision,
  StateStoreClosed,
} from './state-store-errors.js';

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
  const definitions = new Map<string, ActorRecord>();
  const instances = new Map<string, ActorRecord>();
  const schedules = new MemorySchedules();
  const identity = randomUUID();
  let closed = false;
  /** What `work` gives or throws, as a promise; it has happened when this returns. */
  const whenOpen = <T>(work: () => T): Promise<T> =>
    new Promise((resolve) => {
      if (closed) throw new StateStoreClosed();
      resolve(work());
    });

  const save = (key: ActorKey, snapshot: Snapshot, ends?: string): void => {
    const id = idOf(key);
    const history = histories.get(id) ?? { newestRevision: 0, snapshots: new Map<number, Snapshot>() };
    if (snapshot.revision !== history.newestRevision + 1)
      throw revisionConflict(key, snapshot.revision, history.newestRevision);
    history.snapshots.set(snapshot.revision, copyOf(snapshot));
    history.newestRevision = snapshot.revision;
    history.snapshots.delete(snapshot.revision - revisionsKept);
    histories.set(id, history);
    if (ends !== undefined) schedules.end(ends);
  };

  const saveActors = (records: readonly ActorRecord[]): void => {
    const copies = records.map(copyOfRecord); // all of them, before any is stored: a bad one refuses all
    const conflict = parentConflict(copies, (key) => instances.get(idOf(key))?.parent);
    if (conflict) throw conflict;
    for (const copy of copies)
      if (copy.kind === 'instance') instances.set(idOf(copy.key), copy);
      else definitions.set(keyText(copy.node ?? '', idOf(copy.key)), copy);
  };

  const confirm = (key: ActorKey, revision: number): void => {
    const newest = histories.get(idOf(key))?.newestRevision ?? 0;
    if (newest !== revision) throw staleRevision(key, revision, newest);
  };

  return {
    identity: () => whenOpen(() => identity),
    load: (key, revision) => whenOpen(() => loadedFrom(histories.get(idOf(key)), revision)),
    save: (key, snapshot, ends) => whenOpen(() => save(key, snapshot, ends)),
    confirm: (key, revision) => whenOpen(() => confirm(key, revision)),
    saveActors: (records) => whenOpen(() => saveActors(records)),
    loadActors: () => whenOpen(() => [...definitions.values(), ...instances.values()].map(copyOfRecord)),
    findActors: (keys) =>
      whenOpen(() => {
        const found = new Set(keys.map((key) => instances.get(idOf(key))));
        return [...found].filter((record) => record !== undefined).map(copyOfRecord);
      }),
    instancesOf: (parents) => whenOpen(() => childrenOf(instances.values(), parents).map(copyOfRecord)),
    ...scheduleStoreOf(schedules, whenOpen),
    close() {
      closed = true;
      histories.clear();
      definitions.clear();
      instances.clear();
      schedules.clear();
      return Promise.resolve();
    },
  };
}

function loadedFrom(history: History | undefined, revision?: number): Loaded | undefined {
  const snapshot = history?.snapshots.get(revision ?? history.newestRevision);
  return history && snapshot && { snapshot: copyOf(snapshot), newestRevision: history.newestRevision };
}

function childrenOf(instances: Iterable<ActorRecord>, parents: readonly ActorKey[]): ActorRecord[] {
  const wanted = new Set(parents.map(idOf));
  return [...instances].filter(({ key, parent = '' }) => wanted.has(keyText(key.system, parent)));
}

function idOf({ system, name }: ActorKey): string {
  return keyText(system, name);
}

function copyOf({ revision, state, tags }: Snapshot): Snapshot {
  const copy = { revision, tags: { ...tags } };
  if (!state) return copy;
  return { ...copy, state: { type_url: state.type_url ?? '', value: new Uint8Array(state.value ?? []) } };
}

function copyOfRecord({
  key: { system, name },
  kind,
  definition,
  parent = '',
  node = '',
}: ActorRecord): ActorRecord {
  const key = { system, name };
  if (kind === 'instance') return { key, kind, parent };
  return { key, kind, node, ...(definition && { definition: Actor.decode(Actor.encode(definition)) }) };
}
