// Who of many has the least to do. Always holds: asking, and telling that somebody's load changed, cost the same however
// many there are; among equals the one whose load changed last comes first, so that the others can rest.

interface Place {
  load: number;
  at: number;
}

export class LeastLoaded<Member> {
  readonly #levels: Member[][] = [];
  readonly #places = new Map<Member, Place>();
  /** No level below this one has members. */
  #lowest = 0;

  get size(): number {
    return this.#places.size;
  }

  has(member: Member): boolean {
    return this.#places.has(member);
  }

  /** Adds the member, or says what its load is now: a whole number from 0. */
  put(member: Member, load: number): void {
    if (this.#places.get(member)?.load === load) return;
    this.remove(member);
    const level = (this.#levels[load] ??= []);
    this.#places.set(member, { load, at: level.push(member) - 1 });
    this.#lowest = Math.min(this.#lowest, load);
  }

  remove(member: Member): void {
    const place = this.#places.get(member);
    if (!place) return;
    this.#places.delete(member);
    const level = this.#levels[place.load] ?? [];
    const last = level.pop();
    if (last === undefined || last === member) return;
    level[place.at] = last;
    this.#places.set(last, place);
  }

  least(): { readonly member: Member; readonly load: number } | undefined {
    if (this.size === 0) return undefined;
    while (!this.#levels[this.#lowest]?.length) this.#lowest += 1;
    const member = this.#levels[this.#lowest]?.at(-1);
    return member === undefined ? undefined : { member, load: this.#lowest };
  }
}
