// What an actor remembers, and its way into the store. Always holds: one save is in flight at most, with a revision
// one above the newest that the store is known to hold (A4); a memory that was asked to be stored is what the next
// callback sees only after it is stored.
import { payloadOf, type Payload } from '@spawn-conformance/proto';
import type { Outbox } from './outbox.js';
import type { Memory } from './snapshots.js';

/** How an actor is kept. */
interface Manner {
  /** False: nothing is ever stored. */
  readonly persists: boolean;
  readonly isDurable: boolean;
  /** Another node may have the actor, too. */
  readonly isFenced?: boolean | undefined;
}

export class Keeper {
  #memory: Memory;
  #stored: Memory;
  #newestRevision = 0;
  #inFlight: Memory | undefined;
  /** The store is asked whether it holds nothing newer. */
  #confirming = false;
  /** The memory that somebody waits for; not yet the memory of the actor. */
  #wanted: Memory | undefined;
  /** The scheduled invocation that ends when it is stored. */
  #ends: string | undefined;
  #timerRuns = false;
  /** The store holds something newer, of somebody else. */
  #isVoid = false;
  /** It went back to an older revision, and nothing was stored since: leaving memory must not undo that. */
  #wentBack = false;
  readonly #persists: boolean;
  readonly #out: Outbox;
  /**
   * A changed state is stored before the answer (STA-7, STA-14). Otherwise a timer stores it, and only an answer with
   * `checkpoint` waits for the store.
   */
  readonly isDurable: boolean;
  /**
   * An answer that changed nothing waits until the store says that nobody else changed anything, either: an actor whose
   * node was cut off must not answer with a state that its successor has replaced.
   */
  readonly confirms: boolean;

  constructor(initial: Memory, { persists, isDurable, isFenced = false }: Manner, out: Outbox) {
    this.#memory = this.#stored = initial;
    this.#persists = persists;
    this.isDurable = isDurable;
    this.confirms = persists && isDurable && isFenced;
    this.#out = out;
  }

  /** What the next callback sees. */
  get memory(): Memory {
    return this.#memory;
  }

  /** What a reserved action answers. */
  get shown(): Payload | undefined {
    return payloadOf({ value: this.#memory.state });
  }

  /** Whether storing this memory would change what the store holds. */
  differs(memory: Memory): boolean {
    return this.#persists && !this.#isVoid && memory !== this.#stored;
  }

  /** Takes over what the store holds, or what the registration gave. */
  restore(memory: Memory, newestRevision: number, isOlder: boolean): void {
    this.#memory = this.#stored = memory;
    this.#newestRevision = newestRevision;
    this.#wentBack = isOlder;
    this.#isVoid = false;
  }

  /** A timer stores it, some time within `snapshotEveryMs`. */
  keep(memory: Memory, snapshotEveryMs: number): void {
    this.#memory = memory;
    this.#startTimer(snapshotEveryMs);
  }

  /** Stores it now, as what came of the scheduled invocation `ends`; `saved` or `failed` will tell. */
  store(memory: Memory, ends?: string): void {
    this.#wanted = memory;
    this.#ends = ends;
    if (!this.#inFlight) this.#save(memory);
  }

  /** Asks the store whether what is remembered is the newest; `saved` or `failed` will tell. */
  confirm(): void {
    this.#confirming = true;
    this.#out.push({ type: 'confirmState', revision: this.#newestRevision });
  }

  /** The timer fired. */
  snapshot(snapshotEveryMs: number): void {
    this.#timerRuns = false;
    if (this.#inFlight) this.#startTimer(snapshotEveryMs);
    else if (this.differs(this.#memory)) this.#save(this.#memory);
  }

  /** Stores what is not stored yet. True when there is nothing to wait for. */
  flush(): boolean {
    if (this.#inFlight) return false;
    if (!this.differs(this.#memory) && !this.#wentBack) return true;
    this.#save(this.#memory);
    return false;
  }

  /** The save in flight is durable. True when it is the one that was waited for. */
  saved(): boolean {
    if (this.#endConfirming()) return true;
    this.#newestRevision += 1;
    this.#stored = this.#land();
    if (!this.#wanted) return false;
    if (this.#wanted !== this.#stored) {
      this.#save(this.#wanted);
      return false;
    }
    this.#memory = this.#wanted;
    this.#wanted = undefined;
    return true;
  }

  /** Nothing of the save in flight was written. True when it is the one that was waited for. */
  failed(snapshotEveryMs: number): boolean {
    if (this.#endConfirming()) return true;
    const lost = this.#land();
    const isWanted = lost === this.#wanted;
    if (isWanted) this.#wanted = undefined;
    if (this.#wanted) this.#save(this.#wanted);
    else this.#startTimer(snapshotEveryMs);
    return isWanted;
  }

  /** The save in flight met a newer revision of somebody else: what is remembered here is void. */
  overtaken(): void {
    if (!this.#endConfirming()) this.#land();
    this.#wanted = undefined;
    this.#isVoid = true;
  }

  #endConfirming(): boolean {
    const was = this.#confirming;
    this.#confirming = false;
    return was;
  }

  #save(memory: Memory): void {
    this.#inFlight = memory;
    this.#wentBack = false;
    const snapshot = { revision: this.#newestRevision + 1, state: memory.state, tags: memory.tags };
    const ends = memory === this.#wanted ? this.#ends : undefined;
    this.#out.push({ type: 'saveState', snapshot, ends });
  }

  #land(): Memory {
    if (!this.#inFlight) throw new Error('no save is in flight');
    const memory = this.#inFlight;
    this.#inFlight = undefined;
    return memory;
  }

  #startTimer(snapshotEveryMs: number): void {
    if (this.#timerRuns || !this.differs(this.#memory)) return;
    this.#timerRuns = true;
    this.#out.push({ type: 'startTimer', timer: 'snapshot', afterMs: snapshotEveryMs });
  }
}
