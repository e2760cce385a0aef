// Work that nobody waits for: effects, broadcasts. Always holds: what one actor asks for begins in the order given, each
// piece only when the one before waits for its actor or is on its way to that one's node; the actors take turns, and
// between the turns everybody else gets one; all of it counts as work in hand until it waits for its actors; one actor
// cannot pile it up without bound; and what fails shows in the log, many failures as one line.
import { keyText, type ActorId } from '../core/actor-id.js';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { asProxyError, ProxyError } from '../core/errors.js';
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
  /** Calls `begun` as soon as the next piece may begin; ending, either way, says so, too. */
  run(begun: () => void): Promise<void>;
}

/** Pieces that one actor asked for. */
export interface Batch {
  /** What the log calls a piece. */
  readonly what: string;
  readonly from: ActorId;
  /** About what is held until all of them have begun. */
  readonly bytes: number;
  /** About how many they are. */
  readonly count: number;
  /** Read as they begin. */
  readonly tasks: Iterable<Task>;
  /** They begin after this, even when it fails. */
  readonly after?: { readonly what: string; readonly done: Promise<void> };
}

interface BackgroundPorts {
  readonly work: Pick<Work, 'beginBackground' | 'endBackground' | 'shareBytesMax'>;
  readonly log: Log;
  readonly clock: Clock;
}

/** A batch that has not begun, or not wholly. */
interface Waiting {
  readonly batch: Batch;
  readonly tasks: Iterator<Task>;
  readonly after: Promise<void> | undefined;
  readonly watchers: (() => void)[];
}

/** What waits of one actor. It is known as long as something does. */
interface Line {
  readonly key: string;
  readonly batches: Waiting[];
  count: number;
  bytes: number;
}

/** After so many, of all actors, everybody else gets a turn: a few milliseconds. */
const tasksPerTurn = 100;
/** When so many of one actor wait to begin, more are refused: seconds of work. */
const waitingMax = 200_000;

export class Background {
  readonly #work: BackgroundPorts['work'];
  readonly #log: RationedLog;
  readonly #lines = new Map<string, Line>();
  /** Those whose next task can begin. Whoever had a turn comes last. */
  readonly #able = new Set<Line>();
  #left = tasksPerTurn;
  #isRunning = false;
  #awaitsTurn = false;

  constructor({ work, log, clock }: BackgroundPorts) {
    this.#work = work;
    this.#log = new RationedLog(log, clock);
  }

  /** Never throws. */
  start(batch: Batch): void {
    const { from, bytes, count, after } = batch;
    const key = keyText(from.system, from.name);
    const line = this.#lines.get(key) ?? { key, batches: [], count: 0, bytes: 0 };
    const done = after?.done.catch((thrown: unknown) => this.#failed(after.what, from, undefined, thrown));
    try {
      this.#requireRoom(line, batch);
      this.#work.beginBackground(bytes);
    } catch (error) {
      return this.#failed(batch.what, from, undefined, error);
    }
    this.#lines.set(key, line);
    line.batches.push({ batch, tasks: batch.tasks[Symbol.iterator](), after: done, watchers: [] });
    line.count += count;
    line.bytes += bytes;
    if (line.batches.length === 1) this.#open(line);
    this.#run();
  }

  /** Resolves when all that the actor has asked for until now has begun; undefined when it has. */
  begun({ system, name }: ActorId): Promise<void> | undefined {
    const last = this.#lines.get(keyText(system, name))?.batches.at(-1);
    return last && new Promise((resolve) => last.watchers.push(resolve));
  }

  /** @throws ProxyError overloaded */
  #requireRoom({ batches, count, bytes }: Line, more: Batch): void {
    const isFull = count >= waitingMax || bytes + more.bytes > this.#work.shareBytesMax;
    if (batches.length === 0 || !isFull) return;
    const what = `${count} effects and deliveries of broadcasts of actor ${more.from.name}`;
    throw new ProxyError('overloaded', `${what} wait to begin, with ${bytes} bytes; more is not allowed`);
  }

  /** The first batch of the line can begin, or will. */
  #open(line: Line): void {
    const after = line.batches[0]?.after;
    if (after) void after.then(() => this.#goOn(line));
    else this.#able.add(line);
  }

  #goOn(line: Line): void {
    this.#able.add(line);
    this.#run();
  }

  #run(): void {
    if (this.#isRunning) return; // a task that begins may ask for more
    this.#isRunning = true;
    try {
      for (const line of this.#able) {
        if (this.#left === 0) break;
        this.#able.delete(line);
        this.#beginNext(line);
      }
    } finally {
      this.#isRunning = false;
    }
    if (this.#left < tasksPerTurn && !this.#awaitsTurn) void this.#awaitTurn();
  }

  async #awaitTurn(): Promise<void> {
    this.#awaitsTurn = true;
    await nextTurn();
    this.#awaitsTurn = false;
    this.#left = tasksPerTurn;
    this.#run();
  }

  #beginNext(line: Line): void {
    const [first] = line.batches;
    const next = first?.tasks.next();
    if (!first || next?.done !== false) return this.#end(line);
    this.#left -= 1;
    const begun = this.#begin(next.value, first.batch);
    if (begun) void begun.then(() => this.#goOn(line));
    else this.#able.add(line);
  }

  /** All tasks of its first batch have begun. */
  #end(line: Line): void {
    const first = line.batches.shift();
    if (!first) return;
    line.count -= first.batch.count;
    line.bytes -= first.batch.bytes;
    if (line.batches.length > 0) this.#open(line);
    else this.#lines.delete(line.key);
    for (const tell of first.watchers) tell();
    this.#work.endBackground(first.batch.bytes);
  }

  /** Undefined when the next one may begin at once. */
  #begin({ to, bytes, run }: Task, { what, from }: Batch): Promise<void> | undefined {
    try {
      this.#work.beginBackground(bytes);
    } catch (error) {
      this.#failed(what, from, to, error);
      return undefined;
    }
    let isBegun = false;
    let tell = (): void => {};
    const begun = (): void => {
      isBegun = true;
      tell();
    };
    run(begun)
      .catch((thrown: unknown) => this.#failed(what, from, to, thrown))
      .finally(() => {
        begun();
        this.#work.endBackground(bytes);
      });
    return isBegun ? undefined : new Promise((resolve) => (tell = resolve));
  }

  #failed(what: string, from: ActorId, to: Task['to'], thrown: unknown): void {
    const fields = { system: from.system, actor: from.name, to, ...failureFields(thrown) };
    this.#log.warn(`${what} failed`, asProxyError(thrown).code, fields);
  }
}
