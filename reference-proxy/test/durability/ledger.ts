// What was asked of the proxy, and what it acknowledged. Always holds: what is acknowledged must be found for ever
// after, exactly once; what was asked and not acknowledged may be found once or not at all.

/** How many callers there are; an id modulo this tells whose it is. */
export const callers = 8;

export interface Entry {
  /** Empty for a registered actor. */
  readonly parent: string;
  /** Of a registered actor: the newest acknowledged version; it has the actions v1 to v<version>. */
  version: number;
  readonly asked: Set<number>;
  readonly acknowledged: Set<number>;
}

export class Ledger {
  /** The actors whose registration or spawn is acknowledged. */
  readonly actors = new Map<string, Entry>();
  readonly #versionsAsked = new Map<string, number>();
  #acknowledgements = 0;
  #numbers = 0;
  #watch: { readonly count: number; readonly then: () => void } | undefined;

  get acknowledgements(): number {
    return this.#acknowledgements;
  }

  /** Does `then` at once when so many more things are acknowledged. */
  afterMore(acknowledgements: number, then: () => void): void {
    this.#watch = { count: this.#acknowledgements + acknowledgements, then };
  }

  /** A number that nobody else has. */
  takeNumber(): number {
    return (this.#numbers += 1);
  }

  takeVersion(name: string): number {
    const version = (this.#versionsAsked.get(name) ?? 0) + 1;
    this.#versionsAsked.set(name, version);
    return version;
  }

  registeredNames(): string[] {
    return [...this.actors].filter(([, { parent }]) => parent === '').map(([name]) => name);
  }

  registered(name: string, version: number): void {
    this.#entry(name, '').version = version;
    this.#acknowledged();
  }

  spawned(name: string, parent: string): void {
    this.#entry(name, parent);
    this.#acknowledged();
  }

  /** Notes that `caller` is about to append; gives the id to append. */
  asked(name: string, caller: number): number {
    const id = this.takeNumber() * callers + caller;
    this.actors.get(name)?.asked.add(id);
    return id;
  }

  appended(name: string, id: number): void {
    this.actors.get(name)?.acknowledged.add(id);
    this.#acknowledged();
  }

  #entry(name: string, parent: string): Entry {
    const entry = this.actors.get(name) ?? { parent, version: 0, asked: new Set(), acknowledged: new Set() };
    this.actors.set(name, entry);
    return entry;
  }

  #acknowledged(): void {
    this.#acknowledgements += 1;
    if (this.#acknowledgements === this.#watch?.count) this.#watch.then();
  }
}
