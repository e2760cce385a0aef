// Invocations that wait for their time. Always holds: what was accepted is in the store until it was run, and in memory only
// as an id and a time; it is run by the one node that can take it, in the order of the times; of nodes that are gone
// others adopt what waits.
//
// It leaves the store together with the state that came of it, so a crash cannot make an actor's change happen twice. A run
// that a crash interrupts before is run again: by the next life of its node, or by another one once its budget is over.
import { DueQueue } from '../core/due-queue.js';
import { ProxyError } from '../core/errors.js';
import type { Clock } from '../ports/clock.js';
import type { Log } from '../ports/log.js';
import type { ScheduleRecord, ScheduleStore, WaitingSchedule } from '../ports/schedule-store.js';
import { adoptSchedules, type AdoptionSystem } from './adopt-schedules.js';
import { Alarm } from './alarm.js';
import { failureFields } from './failure-fields.js';

/** Runs one. Resolves when nothing is left to do, whether it succeeded or not; false: not now, it must be tried again. */
type RunSchedule = (id: string, request: Uint8Array) => Promise<boolean>;

interface SchedulePorts {
  readonly store: ScheduleStore;
  readonly clock: Clock;
  readonly log: Log;
}

interface ScheduleSystem extends AdoptionSystem {
  /** Whether nothing can be run, since the user function was not seen yet. */
  readonly isWaitingForFunction: () => boolean;
  readonly schedulesMax: number;
  /** How many may run at once; the others wait. */
  readonly runsMax: number;
}

/** How many are read from the store at once: each can be as large as a request. */
const takenAtOnce = 32;
const againAfterMs = 1_000;
const longestPauseMs = 8_000;
/** Of a node that shuts down. */
const lastTriesMax = 60;
/** A user function that does not come back holds the others up no longer. */
const waitForFunctionMs = 60_000;
const lookForFunctionEveryMs = 250;

export class Schedules {
  readonly #ports: SchedulePorts;
  readonly #system: ScheduleSystem;
  readonly #queue = new DueQueue<string>();
  /** All that are in the queue, or run. */
  readonly #known = new Set<string>();
  /** How long those wait that could not be run, the next time. */
  readonly #pauses = new Map<string, number>();
  readonly #alarm: Alarm;
  #run: RunSchedule | undefined;
  #waitUntilMs = 0;
  #arriving = 0;
  #running = 0;
  #isTaking = false;
  #isFailing = false;

  constructor(ports: SchedulePorts, system: ScheduleSystem) {
    this.#ports = ports;
    this.#system = system;
    this.#alarm = new Alarm(ports.clock, () => void this.#ring());
  }

  /** How many wait or run. */
  get size(): number {
    return this.#known.size;
  }

  /** Resolves when it is durable. @throws ProxyError overloaded */
  async add(what: Omit<ScheduleRecord, 'node'>): Promise<void> {
    const { schedulesMax, self } = this.#system;
    if (this.size + this.#arriving >= schedulesMax)
      throw new ProxyError('overloaded', `${schedulesMax} scheduled invocations wait, the most allowed`);
    this.#arriving += 1;
    try {
      await this.#ports.store.saveSchedule({ ...what, node: self });
    } finally {
      this.#arriving -= 1;
    }
    this.#wait([what]);
  }

  /** From now on runs what is due, beginning with what waits in the store. */
  async start(run: RunSchedule): Promise<void> {
    const { store, clock } = this.#ports;
    const { self, work } = this.#system;
    this.#run = run;
    this.#waitUntilMs = clock.nowMs() + waitForFunctionMs;
    work.onDrain(() => this.#alarm.cancel());
    this.#wait(await store.loadSchedules(self));
    // A proxy alone has the store for itself: what another name left behind is its own.
    if (self === '') return this.#wait(await store.adoptSchedules([self], self, Number.MAX_SAFE_INTEGER));
    adoptSchedules(this.#ports, this.#system, (adopted) => this.#wait(adopted));
  }

  #wait(all: readonly WaitingSchedule[]): void {
    for (const { id, dueMs } of all) {
      if (this.#known.has(id)) continue;
      this.#known.add(id);
      this.#queue.add(dueMs, id);
    }
    this.#alarm.ringAt(this.#queue.nextMs);
  }

  async #ring(): Promise<void> {
    if (this.#isTaking) return;
    this.#isTaking = true;
    while (this.#mayRun()) {
      const ids = this.#takeDue();
      if (ids.length === 0) break;
      await this.#take(ids);
    }
    this.#isTaking = false;
    this.#ringLater();
  }

  #mayRun(): boolean {
    const { work, runsMax } = this.#system;
    return this.#run !== undefined && !work.draining && this.#running < runsMax && !this.#isHeld();
  }

  #isHeld(): boolean {
    return this.#system.isWaitingForFunction() && this.#ports.clock.nowMs() < this.#waitUntilMs;
  }

  #ringLater(): void {
    const { nextMs } = this.#queue;
    const { work, runsMax } = this.#system;
    if (!this.#run || work.draining || this.#running >= runsMax || nextMs === undefined) return;
    const notBeforeMs = this.#isHeld() ? this.#ports.clock.nowMs() + lookForFunctionEveryMs : 0;
    this.#alarm.ringAt(Math.max(nextMs, notBeforeMs));
  }

  #takeDue(): string[] {
    const nowMs = this.#ports.clock.nowMs();
    const ids: string[] = [];
    const most = Math.min(takenAtOnce, this.#system.runsMax - this.#running);
    while (ids.length < most) {
      const id = this.#queue.takeDue(nowMs);
      if (id === undefined) break;
      ids.push(id);
    }
    return ids;
  }

  /** Starts those that are still this node's, in their order. */
  async #take(ids: readonly string[]): Promise<void> {
    const { store, clock, log } = this.#ports;
    try {
      const taken = await store.takeSchedules(ids, this.#system.self, clock.nowMs());
      this.#isFailing = false;
      for (const id of ids) {
        const request = taken.get(id);
        if (request) void this.#runOne(id, request);
        else this.#forget(id);
      }
    } catch (error) {
      if (!this.#isFailing)
        log.warn('the store fails: scheduled invocations wait for it', failureFields(error));
      this.#isFailing = true;
      for (const id of ids) this.#again(id);
    }
  }

  #again(id: string): void {
    const pauseMs = this.#pauses.get(id) ?? againAfterMs;
    this.#pauses.set(id, Math.min(pauseMs * 2, longestPauseMs));
    this.#queue.add(this.#ports.clock.nowMs() + pauseMs, id);
  }

  #forget(id: string): void {
    this.#known.delete(id);
    this.#pauses.delete(id);
  }

  /** Work in hand until it is removed from the store. */
  async #runOne(id: string, request: Uint8Array): Promise<void> {
    const { work } = this.#system;
    const bytes = request.byteLength;
    if (!this.#begin(bytes)) return this.#again(id);
    this.#running += 1;
    const isDone = await this.#runIt(id, request);
    if (isDone) await this.#end(id);
    else this.#again(id);
    this.#running -= 1;
    work.endBackground(bytes);
    if (!this.#isTaking) void this.#ring();
  }

  async #runIt(id: string, request: Uint8Array): Promise<boolean> {
    try {
      return (await this.#run?.(id, request)) === true;
    } catch (error) {
      this.#ports.log.error('a scheduled invocation cannot be run', { error });
      return true;
    }
  }

  #begin(bytes: number): boolean {
    try {
      this.#system.work.beginBackground(bytes);
      return true;
    } catch {
      return false; // too much is held
    }
  }

  /** It must not be run again, so this is not given up, or not soon by a node that shuts down. */
  async #end(id: string): Promise<void> {
    const { store, clock, log } = this.#ports;
    for (let tries = 1; ; tries += 1) {
      try {
        await store.endSchedule(id);
        return this.#forget(id);
      } catch (error) {
        if (tries === 1)
          log.warn('a scheduled invocation was run, and cannot be removed yet', failureFields(error));
        if (tries >= lastTriesMax && this.#system.work.draining) return;
      }
      await new Promise<void>((resolve) => void clock.after(againAfterMs, resolve));
    }
  }
}
