// Requests that wait at the same time go to the database together: one way there and back, one commit. Always holds:
// one batch is under way at a time, in the order of asking; a batch never has two requests about the same thing; a
// request that spoils its batch fails alone.
import { DatabaseFailed } from './database-failed.js';

export interface Request {
  /** Requests about the same things do not go together; undefined when it does not matter. */
  readonly key?: string;
  /** About how much it adds to the batch. */
  readonly bytes: number;
}

/**
 * Carries a batch out, and resolves to why each request was refused, or undefined; to `apart` when nothing was carried
 * out, because its requests do not go together.
 * @throws DatabaseFailed when the batch failed as a whole
 */
export type CarryOut<One> = (batch: readonly One[]) => Promise<readonly (Error | undefined)[] | 'apart'>;

interface Waiting<One> {
  readonly request: One;
  resolve(): void;
  reject(error: unknown): void;
}

const batchRequestsMax = 512;
const batchBytesMax = 8 * 1024 * 1024;

export class Batches<One extends Request> {
  readonly #carryOut: CarryOut<One>;
  readonly #waiting: Waiting<One>[] = [];
  #isRunning = false;
  /** So many of the next requests go alone, because one of them spoiled the batch that they shared. */
  #alone = 0;
  #count = 0;

  constructor(carryOut: CarryOut<One>) {
    this.#carryOut = carryOut;
  }

  /** How many batches there were. */
  get count(): number {
    return this.#count;
  }

  /** Resolves when it was carried out; rejects with why it was refused, or failed. */
  add(request: One): Promise<void> {
    return new Promise((resolve, reject) => {
      this.#waiting.push({ request, resolve, reject });
      if (!this.#isRunning) void this.#run();
    });
  }

  /** Begins after all that came from the sockets in this turn. */
  async #run(): Promise<void> {
    this.#isRunning = true;
    await new Promise(setImmediate);
    while (this.#waiting.length > 0) await this.#carry(this.#nextBatch());
    this.#isRunning = false;
  }

  async #carry(batch: readonly Waiting<One>[]): Promise<void> {
    this.#count += 1;
    try {
      const refusals = await this.#carryOut(batch.map((one) => one.request));
      if (refusals === 'apart') return this.#apart(batch);
      batch.forEach((one, at) => (refusals[at] === undefined ? one.resolve() : one.reject(refusals[at])));
    } catch (error) {
      this.#failed(batch, error);
    }
  }

  #failed(batch: readonly Waiting<One>[], error: unknown): void {
    const outcome = error instanceof DatabaseFailed ? error.outcome : 'unknown';
    if (outcome === 'refused' && batch.length > 1) return this.#apart(batch);
    // Whoever waits has waited for a connection as long as this batch did, or nearly: there is none.
    const failed = outcome === 'notSent' ? [...batch, ...this.#waiting.splice(0)] : batch;
    for (const one of failed) one.reject(error);
  }

  #apart(batch: readonly Waiting<One>[]): void {
    this.#waiting.unshift(...batch);
    this.#alone = batch.length;
  }

  #nextBatch(): Waiting<One>[] {
    if (this.#alone > 0) {
      this.#alone -= 1;
      return this.#waiting.splice(0, 1);
    }
    const keys = new Set<string>();
    let bytes = 0;
    const end = this.#waiting.findIndex(({ request }, at) => {
      const isFull = at === batchRequestsMax || (bytes += request.bytes) > batchBytesMax;
      const isRepeated = request.key !== undefined && keys.size === keys.add(request.key).size;
      return isFull || isRepeated;
    });
    return this.#waiting.splice(0, end === -1 ? this.#waiting.length : Math.max(end, 1));
  }
}
