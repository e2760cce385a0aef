// What is due when: a binary heap in which every entry knows its place. Always holds: the earliest comes first, and of
// equal times the one that was added first; adding, moving and removing cost the logarithm of how many wait.

export interface DueEntry<Item> {
  readonly item: Item;
  readonly dueMs: number;
}

interface Entry<Item> extends DueEntry<Item> {
  readonly number: number;
  /** Where it is in the heap; -1 when it was removed. */
  at: number;
}

export class DueQueue<Item> {
  readonly #heap: Entry<Item>[] = [];
  #added = 0;

  get size(): number {
    return this.#heap.length;
  }

  /** The time of the earliest; undefined when nothing waits. */
  get nextMs(): number | undefined {
    return this.#heap[0]?.dueMs;
  }

  /** The earliest; undefined when nothing waits. */
  get first(): DueEntry<Item> | undefined {
    return this.#heap[0];
  }

  add(dueMs: number, item: Item): DueEntry<Item> {
    const entry = { item, dueMs, number: (this.#added += 1), at: -1 };
    this.putBack(entry);
    return entry;
  }

  /** One that was removed has the place again that it had. */
  putBack(given: DueEntry<Item>): void {
    const entry = given as Entry<Item>;
    entry.at = this.#heap.length;
    this.#heap.push(entry);
    this.#up(entry);
  }

  /** Of an entry that was taken or removed already: nothing. */
  remove(given: DueEntry<Item>): void {
    const entry = given as Entry<Item>;
    if (entry.at < 0) return;
    const last = this.#heap.pop();
    if (last && last !== entry) {
      this.#put(last, entry.at);
      this.#up(last);
      this.#down(last);
    }
    entry.at = -1;
  }

  /** Takes the earliest out if its time has come. */
  takeDue(nowMs: number): Item | undefined {
    const first = this.#heap[0];
    if (!first || first.dueMs > nowMs) return undefined;
    this.remove(first);
    return first.item;
  }

  #up(entry: Entry<Item>): void {
    for (let above = this.#heap[(entry.at - 1) >> 1]; above; above = this.#heap[(entry.at - 1) >> 1]) {
      if (!isBefore(entry, above)) return;
      this.#swap(above, entry);
    }
  }

  #down(entry: Entry<Item>): void {
    for (;;) {
      const left = this.#heap[entry.at * 2 + 1];
      const right = this.#heap[entry.at * 2 + 2];
      const below = left && right && isBefore(right, left) ? right : left;
      if (!below || !isBefore(below, entry)) return;
      this.#swap(entry, below);
    }
  }

  #swap(above: Entry<Item>, below: Entry<Item>): void {
    const at = above.at;
    this.#put(above, below.at);
    this.#put(below, at);
  }

  #put(entry: Entry<Item>, at: number): void {
    this.#heap[at] = entry;
    entry.at = at;
  }
}

function isBefore<Item>(one: Entry<Item>, other: Entry<Item>): boolean {
  return one.dueMs < other.dueMs || (one.dueMs === other.dueMs && one.number < other.number);
}
