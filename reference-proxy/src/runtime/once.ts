// Runs a thing that arrives twice only once. Always holds: a repeated id, within the last `remembered` ones, gets what
// the first one got; connections that break in the middle of a message make senders repeat.
import { ProxyError } from '../core/errors.js';

const remembered = 20_000;

interface Once {
  <Result>(id: string, run: () => Promise<Result>): Promise<Result>;
}

/** @param isOpen whether a failure leaves open what becomes of it: then it may run again */
export function createOnce(isOpen: (error: unknown) => boolean = () => false): Once {
  const running = new Map<string, Promise<unknown>>();
  return <Result>(id: string, run: () => Promise<Result>): Promise<Result> => {
    const first = running.get(id);
    if (first) return first as Promise<Result>;
    const result = run();
    running.set(id, result);
    // What it answered is not kept for long: only that it ran.
    const forget = (): void => void (running.has(id) && running.set(id, ranAlready));
    result.then(forget, (error: unknown) => (isOpen(error) ? running.delete(id) : forget()));
    for (const oldest of running.keys()) {
      if (running.size <= remembered) break;
      running.delete(oldest);
    }
    return result;
  };
}

/** Whether it was done is not known to who asks again after the answer has gone out: it was, or it failed. */
const ranAlready = Promise.reject(
  new ProxyError('hostFailed', 'this invocation was answered before, and the answer is not kept'),
);
ranAlready.catch(() => {}); // it is nobody's failure as long as nobody asks
