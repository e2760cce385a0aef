// What a discovery tells, for tests to wait for.
import { EventEmitter, once } from 'node:events';

interface FoundNodes {
  readonly found: (nodes: readonly string[]) => void;
  /** All that was told so far. */
  readonly told: readonly (readonly string[])[];
  /** Resolves when what was told last is this. */
  until(nodes: readonly string[]): Promise<void>;
}

export function createFoundNodes(): FoundNodes {
  const told: (readonly string[])[] = [];
  const events = new EventEmitter();
  return {
    told,
    found(nodes) {
      told.push(nodes);
      events.emit('told');
    },
    async until(nodes) {
      while (told.at(-1)?.join() !== nodes.join()) await once(events, 'told');
    },
  };
}
