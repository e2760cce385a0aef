// Waiting invocations in memory. Always holds: as in memory-state-store.
import type { ScheduleRecord, ScheduleStore, WaitingSchedule } from '../../ports/schedule-store.js';

interface Kept extends ScheduleRecord {
  readonly takenUntilMs: number;
}

export class MemorySchedules {
  /** In the order of being saved. */
  readonly #all = new Map<string, Kept>();

  save(record: ScheduleRecord): void {
    if (this.#all.has(record.id)) throw new Error(`schedule ${record.id} is stored already`);
    this.#all.set(record.id, { ...record, request: Uint8Array.from(record.request), takenUntilMs: 0 });
  }

  of(node: string): WaitingSchedule[] {
    return inOrder([...this.#all.values()].filter((one) => one.node === node));
  }

  take(ids: readonly string[], node: string, nowMs: number): Map<string, Uint8Array> {
    const taken = new Map<string, Uint8Array>();
    for (const id of ids) {
      const one = this.#all.get(id);
      if (one?.node !== node) continue;
      this.#all.set(id, { ...one, takenUntilMs: nowMs + one.budgetMs });
      taken.set(id, Uint8Array.from(one.request));
    }
    return taken;
  }

  end(id: string): void {
    this.#all.delete(id);
  }

  adopt(present: readonly string[], to: string, nowMs: number): WaitingSchedule[] {
    const free = [...this.#all.values()].filter(
      ({ node, takenUntilMs }) => !present.includes(node) && takenUntilMs < nowMs,
    );
    for (const one of free) this.#all.set(one.id, { ...one, node: to });
    return inOrder(free);
  }

  clear(): void {
    this.#all.clear();
  }
}

/** As the port's words. @param whenOpen what the work gives or throws, while the store is open */
export function scheduleStoreOf(
  schedules: MemorySchedules,
  whenOpen: <T>(work: () => T) => Promise<T>,
): ScheduleStore {
  return {
    saveSchedule: (record) => whenOpen(() => schedules.save(record)),
    loadSchedules: (node) => whenOpen(() => schedules.of(node)),
    takeSchedules: (ids, node, nowMs) => whenOpen(() => schedules.take(ids, node, nowMs)),
    endSchedule: (id) => whenOpen(() => schedules.end(id)),
    adoptSchedules: (present, to, nowMs) => whenOpen(() => schedules.adopt(present, to, nowMs)),
  };
}

function inOrder(all: readonly Kept[]): WaitingSchedule[] {
  return all.map(({ id, dueMs }) => ({ id, dueMs })).sort((one, other) => one.dueMs - other.dueMs);
}
