// A log for what may fail a hundred thousand times. Always holds: the first failure of a kind is told at once, the others
// of the next second as one line that says how many they were.
import type { Clock } from '../ports/clock.js';
import type { Log, LogFields } from '../ports/log.js';

const windowMs = 1_000;

export class RationedLog {
  readonly #log: Log;
  readonly #clock: Clock;
  /** By kind: how many were not told. */
  readonly #untold = new Map<string, { count: number; last: LogFields }>();

  constructor(log: Log, clock: Clock) {
    this.#log = log;
    this.#clock = clock;
  }

  /** @param kind what makes two failures the same, beside the message; one of a few words */
  warn(message: string, kind: string, fields: LogFields): void {
    const key = `${kind} ${message}`;
    const untold = this.#untold.get(key);
    if (untold) {
      untold.count += 1;
      untold.last = fields;
      return;
    }
    this.#log.warn(message, fields);
    this.#untold.set(key, { count: 0, last: fields });
    this.#clock.after(windowMs, () => this.#tell(key, message));
  }

  #tell(key: string, message: string): void {
    const { count = 0, last = {} } = this.#untold.get(key) ?? {};
    this.#untold.delete(key);
    if (count > 0) this.#log.warn(message, { ...last, count });
  }
}
