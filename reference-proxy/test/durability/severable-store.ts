// A state store that can be cut off, as by the death of its proxy: from then on nothing is answered any more, and
// what was on its way may or may not arrive.
import type { StateStore } from '../../src/ports/state-store.js';

interface SeverableStore extends StateStore {
  sever(): void;
}

export function createSeverableStore(real: StateStore): SeverableStore {
  let severed = false;
  const unlessSevered = async <T>(work: () => Promise<T>): Promise<T> => {
    const done = severed ? undefined : await work();
    return severed ? new Promise<never>(() => {}) : (done as T);
  };
  return {
    sever: () => void (severed = true),
    identity: () => unlessSevered(() => real.identity()),
    load: (key, revision) => unlessSevered(() => real.load(key, revision)),
    confirm: (key, revision) => unlessSevered(() => real.confirm(key, revision)),
    loadActors: () => unlessSevered(() => real.loadActors()),
    findActors: (keys) => unlessSevered(() => real.findActors(keys)),
    save: (key, snapshot, ends) => unlessSevered(() => real.save(key, snapshot, ends)),
    saveActors: (records) => unlessSevered(() => real.saveActors(records)),
    instancesOf: (parents) => unlessSevered(() => real.instancesOf(parents)),
    saveSchedule: (record) => unlessSevered(() => real.saveSchedule(record)),
    loadSchedules: (node) => unlessSevered(() => real.loadSchedules(node)),
    takeSchedules: (...how) => unlessSevered(() => real.takeSchedules(...how)),
    endSchedule: (id) => unlessSevered(() => real.endSchedule(id)),
    adoptSchedules: (...how) => unlessSevered(() => real.adoptSchedules(...how)),
    close: () => (severed ? Promise.resolve() : real.close()),
  };
}
