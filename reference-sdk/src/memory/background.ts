// What nobody waits for: side effects, broadcasts, ticks, queued and scheduled invocations. Always holds: what fails is
// remembered with its reason, since no caller hears of it; tests can wait until all of it has ended.
import { setImmediate } from 'node:timers';
import { messageOf } from '../errors.js';

/** Something that failed with nobody to tell. */
export interface Unheard {
  readonly what: 'side effect' | 'broadcast' | 'timer' | 'async invocation' | 'scheduled invocation';
  readonly actor: string;
  readonly action: string;
  readonly reason: string;
}

const breathEvery = 100;

/** The work in the background of one proxy in memory. */
export class Background {
  readonly unheard: Unheard[] = [];
  readonly #running = new Set<Promise<void>>();
  #callbacks = 0;

  /** Begins at once. */
  run(of: Omit<Unheard, 'reason'>, task: () => Promise<unknown>): void {
    const run = task().then(
      () => undefined,
      (error: unknown) => void this.unheard.push({ ...of, reason: messageOf(error) }),
    );
    this.#running.add(run);
    void run.then(() => this.#running.delete(run));
  }

  /** Resolves when nothing runs, and nothing has followed on it. */
  async settled(): Promise<void> {
    while (this.#running.size > 0) await Promise.all(this.#running);
  }

  /** Awaited before each callback: actors that ask each other for ever must not keep a test's own timers from firing. */
  async breath(): Promise<void> {
    this.#callbacks += 1;
    if (this.#callbacks % breathEvery === 0) await new Promise<void>((resolve) => void setImmediate(resolve));
  }
}
