// What is due when, in lines. Always holds: of one line only so many are out at once, the others wait in the order of their
// times, and of equal times in that of being added; a line that rests, or is full, holds no other one up.
import { DueQueue, type DueEntry } from './due-queue.js';

interface Line {
  readonly name: string;
  readonly waiting: DueQueue<string>;
  out: number;
  notBeforeMs: number;
  /** Its place among the lines from which somebody may go. */
  turn: DueEntry<Line> | undefined;
}

/** One that is out: exactly one of `end`, `putBack` and `putBehind` is to follow. */
export interface Due {
  readonly id: string;
  readonly line: string;
  readonly entry: DueEntry<string>;
}

export class DueLines {
  readonly #outMaxOf: (line: string) => number;
  readonly #lines = new Map<string, Line>();
  readonly #turns = new DueQueue<Line>();

  /** @param outMaxOf how many of that line may be out at once */
  constructor(outMaxOf: (line: string) => number) {
    this.#outMaxOf = outMaxOf;
  }

  /** When the next one may go; undefined when none may. */
  get nextMs(): number | undefined {
    return this.#turns.nextMs;
  }

  add(line: string, dueMs: number, id: string): void {
    const there = this.#lines.get(line) ?? this.#open(line);
    there.waiting.add(dueMs, id);
    this.#takeTurn(there);
  }

  /** The earliest that may go, if its time has come; it is out then. */
  takeDue(nowMs: number): Due | undefined {
    const line = this.#turns.takeDue(nowMs);
    if (!line) return undefined;
    line.turn = undefined;
    const entry = line.waiting.first;
    if (!entry) return undefined;
    line.waiting.remove(entry);
    line.out += 1;
    this.#takeTurn(line);
    return { id: entry.item, line: line.name, entry };
  }

  /** It is over. */
  end(due: Due): void {
    this.#cameBack(due);
  }

  /** It has its place again; nobody of its line goes before then. */
  putBack(due: Due, notBeforeMs: number): void {
    const line = this.#lines.get(due.line);
    line?.waiting.putBack(due.entry);
    if (line) line.notBeforeMs = notBeforeMs;
    this.#cameBack(due);
  }

  /** It waits for another time; the others of its line go on. */
  putBehind(due: Due, dueMs: number): void {
    this.#lines.get(due.line)?.waiting.add(dueMs, due.id);
    this.#cameBack(due);
  }

  #open(name: string): Line {
    const line = { name, waiting: new DueQueue<string>(), out: 0, notBeforeMs: 0, turn: undefined };
    this.#lines.set(name, line);
    return line;
  }

  #cameBack({ line: name }: Due): void {
    const line = this.#lines.get(name);
    if (!line) return;
    line.out -= 1;
    if (line.out === 0 && line.waiting.size === 0) this.#lines.delete(name);
    else this.#takeTurn(line);
  }

  #takeTurn(line: Line): void {
    const { nextMs } = line.waiting;
    if (line.turn) this.#turns.remove(line.turn);
    line.turn =
      nextMs === undefined || line.out >= this.#outMaxOf(line.name)
        ? undefined
        : this.#turns.add(Math.max(nextMs, line.notBeforeMs), line);
  }
}
