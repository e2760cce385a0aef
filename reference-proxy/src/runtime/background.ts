// Work that nobody waits for: effects, broadcasts. Always holds: it begins in the order given, the first part at once;
// between the parts everybody else gets a turn; all of it counts as work in hand until it waits for its actors; and what
// fails shows in the log, many failures as one line.
import type { ActorId } from '../core/actor-id.js';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { asProxyError } from '../core/errors.js';
import type { Clock } from '../ports/clock.js';
import type { Log } from '../ports/log.js';
import { failureFields } from './failure-fields.js';
import { RationedLog } from './rationed-log.js';
import type { Work } from './work.js';

/** One piece of it. */
export interface Task {
  /** The name of the actor that it is for, if it names one. */
  readonly to: string | null | undefined;
  /** About what it holds until it ends. */
  readonly bytes: number;
  run(): Promise<void>;
}

/** Pieces that one actor asked for. */
export interface Batch {
  /** What the log calls a piece. */
  readonly what: string;
  readonly from: ActorId;
  /** About what is held until all of them have begun. */
  readonly bytes: number;
  /** Read as they begin. */
  readonly tasks: Iterable<Task>;
}

interface BackgroundPorts {
  readonly work: Pick<Work, 'beginBackground' | 'endBackground'>;
  readonly log: Log;
  readonly clock: Clock;
}

/** After so many everybody else gets a turn: a few milliseconds. */
const tasksPerTurn = 100;

export class Background {
  readonly #work: BackgroundPorts['work'];
  readonly #log: RationedLog;

  constructor({ work, log, clock }: BackgroundPorts) {
    this.#work = work;
    this.#log = new RationedLog(log, clock);
  }

  /** Never throws. */
  start(batch: Batch): void {
    const { what, from, bytes } = batch;
    this.#begin({ to: undefined, bytes, run: () => this.#startAll(batch) }, what, from);
  }

  async #startAll({ what, from, tasks }: Batch): Promise<void> {
    let begun = 0;
    for (const task of tasks) {
      if (begun > 0 && begun % tasksPerTurn === 0) await nextTurn();
      begun += 1;
      this.#begin(task, what, from);
    }
  }

  #begin({ to, bytes, run }: Task, what: string, from: ActorId): void {
    const failed = (thrown: unknown): void => {
      const fields = { system: from.system, actor: from.name, to, ...failureFields(thrown) };
      this.#log.warn(`${what} failed`, asProxyError(thrown).code, fields);
    };
    try {
      this.#work.beginBackground(bytes);
    } catch (error) {
      return failed(error);
    }
    run()
      .catch(failed)
      .finally(() => this.#work.endBackground(bytes));
  }
}
