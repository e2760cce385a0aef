// Invocations that wait for their time. Always holds: what was accepted is in the store until it was run, and in memory only
// as an id and a time; it is run by the one node that can take it; those of an actor one after the other, in the order of
// their times (of a pool as many at once as it has instances), so that a slow one holds no other actor up; of nodes that are
// gone others adopt what waits.
//
// It leaves the store together with the state that came of it, so a crash cannot make an actor's change happen twice. A run
// that a crash interrupts before is run again: by the next life of the node that took it, or, by that node or another one,
// when its budget is over. Proxies that are no cluster are to each other as nodes that are gone.
import type { ActorKey } from '../core/actor-id.js';
import { DueLines, type Due } from '../core/due-lines.js';
import { ProxyError } from '../core/errors.js';
import { actorOfLine, lineOf } from '../core/schedule-id.js';
import type { Clock } from '../ports/clock.js';
import type { Log } from '../ports/log.js';
import type { ScheduleRecord, ScheduleStore, WaitingSchedule } from '../ports/schedule-store.js';
import { adoptSchedules, type AdoptionSystem } from './adopt-schedules.js';
import { Alarm } from './alarm.js';
import { failureFields } from './failure-fields.js';

/**
 * How a run went. 'done': nothing is left to do, whether it succeeded or not. 'not begun': it is the actor's turn to be
 * there, and what else waits for that waits behind. A number: it is to be tried again after so many milliseconds.
 */
export type Outcome = 'done' | 'not begun' | number;

type RunSchedule = (id: string, request: Uint8Array) => Promise<Outcome>;

interface SchedulePorts {
  readonly store: ScheduleStore;
  readonly clock: Clock;
  readonly log: Log;
}

interface ScheduleSystem extends AdoptionSystem {
  /** It is no part of a cluster. */
  readonly isAlone: boolean;
  /** Whether nothing can be run, since the user function was not seen yet. */
  readonly isWaitingForFunction: () => boolean;
  readonly schedulesMax: number;
  /** How many may run at once; the others wait. */
  readonly runsMax: number;
  /** How many of one actor. */
  readonly runsMaxOf: (actor: ActorKey) => number;
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
  readonly #lines: DueLines;
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
    this.#lines = new DueLines((line) => {
      const actor = actorOfLine(line);
      return actor ? system.runsMaxOf(actor) : 1;
    });
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
    const { self, work, isAlone } = this.#system;
    this.#run = run;
    this.#waitUntilMs = clock.nowMs() + waitForFunctionMs;
    work.onDrain(() => this.#alarm.cancel());
    this.#wait(await store.loadSchedules(self));
    // Nobody is linked with it, so nobody comes back.
    if (isAlone) this.#wait(await store.adoptSchedules([self], self, clock.nowMs()));
    adoptSchedules(this.#ports, this.#system, (adopted) => this.#wait(adopted));
  }

  #wait(all: readonly WaitingSchedule[]): void {
    for (const { id, dueMs } of all) {
      if (this.#known.has(id)) continue;
      this.#known.add(id);
      this.#lines.add(lineOf(id), dueMs, id);
    }
    this.#alarm.ringAt(this.#lines.nextMs);
  }

  async #ring(): Promise<void> {
    if (this.#isTaking) return;
    this.#isTaking = true;
    while (this.#mayRun()) {
      const all = this.#takeDue();
      if (all.length === 0) break;
      await this.#take(all);
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
    const { nextMs } = this.#lines;
    const { work, runsMax } = this.#system;
    if (!this.#run || work.draining || this.#running >= runsMax || nextMs === undefined) return;
    const notBeforeMs = this.#isHeld() ? this.#ports.clock.nowMs() + lookForFunctionEveryMs : 0;
    this.#alarm.ringAt(Math.max(nextMs, notBeforeMs));
  }

  #takeDue(): Due[] {
    const nowMs = this.#ports.clock.nowMs();
    const all: Due[] = [];
    const most = Math.min(takenAtOnce, this.#system.runsMax - this.#running);
    while (all.length < most) {
      const due = this.#lines.takeDue(nowMs);
      if (due === undefined) break;
      all.push(due);
    }
    return all;
  }

  /** Starts those that are still this node's, in their order. */
  async #take(all: readonly Due[]): Promise<void> {
    const { store, clock, log } = this.#ports;
    const ids = all.map(({ id }) => id);
    try {
      const taken = await store.takeSchedules(ids, this.#system.self, clock.nowMs());
      this.#isFailing = false;
      for (const due of all) {
        const request = taken.get(due.id);
        if (request) void this.#runOne(due, request);
        else this.#forget(due);
      }
    } catch (error) {
      if (!this.#isFailing)
        log.warn('the store fails: scheduled invocations wait for it', failureFields(error));
      this.#isFailing = true;
      for (const due of all) this.#again(due);
    }
  }

  #again(due: Due): void {
    const pauseMs = this.#pauses.get(due.id) ?? againAfterMs;
    this.#pauses.set(due.id, Math.min(pauseMs * 2, longestPauseMs));
    this.#lines.putBack(due, this.#ports.clock.nowMs() + pauseMs);
  }

  #forget(due: Due): void {
    this.#known.delete(due.id);
    this.#pauses.delete(due.id);
    this.#lines.end(due);
  }

  /** Work in hand until it is removed from the store. */
  async #runOne(due: Due, request: Uint8Array): Promise<void> {
    const { work } = this.#system;
    const bytes = request.byteLength;
    if (!this.#begin(bytes)) return this.#again(due);
    this.#running += 1;
    await this.#settle(due, await this.#runIt(due.id, request));
    this.#running -= 1;
    work.endBackground(bytes);
    if (!this.#isTaking) void this.#ring();
  }

  async #runIt(id: string, request: Uint8Array): Promise<Outcome> {
    try {
      return (await this.#run?.(id, request)) ?? 'not begun';
    } catch (error) {
      this.#ports.log.error('a scheduled invocation cannot be run', { error });
      return 'done';
    }
  }

  async #settle(due: Due, outcome: Outcome): Promise<void> {
    if (outcome === 'not begun') return this.#again(due);
    if (outcome !== 'done') return this.#lines.putBehind(due, this.#ports.clock.nowMs() + outcome);
    await this.end(due.id);
    this.#forget(due);
  }

  #begin(bytes: number): boolean {
    try {
      this.#system.work.beginBackground(bytes);
      return true;
    } catch {
      return false; // too much is held
    }
  }

  /** It was run, and must not be again: so this is not given up, or not soon by a node that shuts down. */
  async end(id: string): Promise<void> {
    const { store, clock, log } = this.#ports;
    for (let tries = 1; ; tries += 1) {
      try {
        return await store.endSchedule(id);
      } catch (error) {
        if (tries === 1)
          log.warn('a scheduled invocation was run, and cannot be removed yet', failureFields(error));
        if (tries >= lastTriesMax && this.#system.work.draining) return;
      }
      await new Promise<void>((resolve) => void clock.after(againAfterMs, resolve));
    }
  }
}
