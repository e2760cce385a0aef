// A state store with a switch: while it is off, writing fails or reading fails, as on a bad disk. What it stores, it
// stores in a real one.
import type { StateStore } from '../../src/ports/state-store.js';

export interface FallibleStore extends StateStore {
  /** What fails from now on. */
  broken: 'nothing' | 'reading' | 'writing';
}

export function createFallibleStore(real: StateStore): FallibleStore {
  const unless = <T>(broken: FallibleStore['broken'], work: () => Promise<T>): Promise<T> =>
    store.broken === broken ? Promise.reject(new Error('disk I/O error')) : work();
  const store: FallibleStore = {
    broken: 'nothing',
    identity: () => unless('reading', () => real.identity()),
    load: (key, revision) => unless('reading', () => real.load(key, revision)),
    confirm: (key, revision) => unless('reading', () => real.confirm(key, revision)),
    loadActors: () => unless('reading', () => real.loadActors()),
    findActors: (keys) => unless('reading', () => real.findActors(keys)),
    save: (key, snapshot, ends) => unless('writing', () => real.save(key, snapshot, ends)),
    saveActors: (records) => unless('writing', () => real.saveActors(records)),
    instancesOf: (parents) => unless('reading', () => real.instancesOf(parents)),
    loadSchedules: (node) => unless('reading', () => real.loadSchedules(node)),
    saveSchedule: (record) => unless('writing', () => real.saveSchedule(record)),
    takeSchedules: (...how) => unless('writing', () => real.takeSchedules(...how)),
    endSchedule: (id) => unless('writing', () => real.endSchedule(id)),
    adoptSchedules: (...how) => unless('writing', () => real.adoptSchedules(...how)),
    close: () => real.close(),
  };
  return store;
}
