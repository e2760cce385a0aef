// The invocations that wait for one actor. Always holds: they leave in the order they came, except those whose time
// is up; and never more than `max` wait (OPS-5).
import type { Invocation } from './inputs.js';

export interface Mailbox {
  readonly size: number;
  /** False when it is full; then nothing changed. */
  add(invocation: Invocation): boolean;
  /** The oldest one, which leaves; undefined when nothing waits. */
  take(): Invocation | undefined;
  /** True when it waited here. */
  remove(id: number): boolean;
}

/** A Map keeps the order of insertion, and forgets from the middle as cheaply as from the front. */
export function createMailbox(max: number): Mailbox {
  const waiting = new Map<number, Invocation>();
  return {
    get size() {
      return waiting.size;
    },
    add(invocation) {
      if (waiting.size >= max) return false;
      waiting.set(invocation.id, invocation);
      return true;
    },
    take() {
      for (const invocation of waiting.values()) {
        waiting.delete(invocation.id);
        return invocation;
      }
      return undefined;
    },
    remove: (id) => waiting.delete(id),
  };
}
