// The database that all nodes share, some time away. Always holds: what is applied is applied at one moment, in the
// real memory store; every state that was ever stored is written down here in that order, whatever the answers were.
//
// While faults are on, a request can fail before it is applied, or after; or be applied after its sender was told that
// it failed, as happens when a connection to a database breaks in the middle.
import { createMemoryStateStore } from '../../src/adapters/statestores/memory-state-store.js';
import type { ActorKey, Snapshot, StateStore } from '../../src/ports/state-store.js';
import { anyText } from '../doubles/definition.js';
import type { Chance } from './chance.js';
import type { Life } from './life.js';
import type { VirtualTime } from './virtual-time.js';

/** Probabilities, for each request. */
export interface StoreFaults {
  readonly usualMs: number;
  readonly slow: number;
  readonly slowMs: number;
  readonly failed: number;
  readonly answerLost: number;
  readonly appliedLate: number;
}

export interface StoreCounts {
  requests: number;
  failed: number;
  answersLost: number;
  appliedLate: number;
}

/** One state that was stored. */
interface Stored {
  readonly revision: number;
  readonly text: string;
}

/** What the database answers when it does not. */
export class StoreFailure extends Error {
  override readonly name = 'StoreFailure';
}

/** What is stored within this time was stored at once. */
const promptMs = 200;

interface StorePorts {
  readonly time: VirtualTime;
  readonly chance: Chance;
  readonly counts: StoreCounts;
}

export class SimulatedStore {
  #faults: StoreFaults;
  readonly #ports: StorePorts;
  #outUntilMs = 0;
  readonly #late = new Set<string>();
  readonly #truth = createMemoryStateStore();
  readonly #states = new Map<string, Stored[]>();

  constructor(ports: StorePorts, faults: StoreFaults) {
    this.#ports = ports;
    this.#faults = faults;
  }

  /** Every state of the actor that was ever stored, in the order of storing. */
  statesOf(name: string): readonly Stored[] {
    return this.#states.get(name) ?? [];
  }

  /** A state of that actor was stored when its sender, or another node, may have looked for it in vain. */
  wasStoredLate(name: string): boolean {
    return this.#late.has(name);
  }

  /** It does not answer for so long. */
  outage(ms: number): void {
    this.#outUntilMs = this.#ports.time.nowMs + ms;
  }

  calmDown(faults: StoreFaults): void {
    this.#faults = faults;
    this.#outUntilMs = 0;
  }

  /** The store as that life of a node sees it. */
  connect(life: Life): StateStore {
    const truth = this.#truth;
    const ask = <T>(apply: () => Promise<T>): Promise<T> => this.#ask(life, apply);
    return {
      identity: () => ask(() => truth.identity()),
      load: (key, revision) => ask(() => truth.load(key, revision)),
      save: (key, snapshot, ends) => {
        const askedMs = this.#ports.time.nowMs;
        return ask(() => this.#save(life.isAlive ? askedMs : -Infinity, key, snapshot, ends));
      },
      confirm: (key, revision) => ask(() => truth.confirm(key, revision)),
      saveActors: (records) => ask(() => truth.saveActors(records)),
      loadActors: () => ask(() => truth.loadActors()),
      findActors: (keys) => ask(() => truth.findActors(keys)),
      instancesOf: (parents) => ask(() => truth.instancesOf(parents)),
      saveSchedule: (record) => ask(() => truth.saveSchedule(record)),
      loadSchedules: (node) => ask(() => truth.loadSchedules(node)),
      takeSchedules: (...how) => ask(() => truth.takeSchedules(...how)),
      endSchedule: (id) => ask(() => truth.endSchedule(id)),
      adoptSchedules: (...how) => ask(() => truth.adoptSchedules(...how)),
      close: () => Promise.resolve(),
    };
  }

  async #save(askedMs: number, key: ActorKey, snapshot: Snapshot, ends?: string): Promise<void> {
    await this.#truth.save(key, snapshot, ends);
    if (this.#ports.time.nowMs > askedMs + promptMs) this.#late.add(key.name);
    const states = this.#states.get(key.name) ?? [];
    this.#states.set(key.name, states);
    states.push({ revision: snapshot.revision, text: anyText(snapshot.state) ?? '' });
  }

  #ask<T>(life: Life, apply: () => Promise<T>): Promise<T> {
    const { time, chance, counts } = this.#ports;
    const { failed, answerLost, appliedLate } = this.#faults;
    counts.requests += 1;
    return life.hear(
      new Promise((resolve, reject) => {
        if (!life.isAlive) return;
        const after = (then: () => void): void => void time.after(this.#delay(), then);
        const fail = (): void => after(() => reject(new StoreFailure('the database does not answer')));
        if (time.nowMs < this.#outUntilMs || chance.happens(failed)) {
          counts.failed += 1;
          return fail();
        }
        if (chance.happens(appliedLate)) {
          counts.appliedLate += 1;
          fail();
          time.after(this.#delay() + this.#faults.slowMs, () => void apply().catch(() => {}));
          return;
        }
        const isLost = chance.happens(answerLost);
        if (isLost) counts.answersLost += 1;
        after(() => {
          const applied = apply();
          const answer = (how: () => void): void => (isLost ? fail() : after(how));
          applied.then(
            (value) => answer(() => resolve(value)),
            (error: Error) => answer(() => reject(error)),
          );
        });
      }),
    );
  }

  #delay(): number {
    const { chance } = this.#ports;
    const { usualMs, slow, slowMs } = this.#faults;
    return chance.happens(slow) ? chance.between(usualMs, slowMs) : chance.between(0, usualMs);
  }
}
