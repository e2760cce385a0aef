// One actor of the proxy in memory: its state, and its mailbox. Always holds: one task at a time, in order of arrival;
// a task that fails does not stop the next.
import { copyAny, isUnset, type Actor, type Any, type Context } from '@spawn-conformance/proto';

/** Who the actor is on the wire. */
export interface MemoryActorId {
  readonly name: string;
  readonly system: string;
  readonly parent?: string;
}

/** An actor that is registered under its own name, or spawned. */
export class MemoryActor {
  readonly id: MemoryActorId;
  /** Its own registration, or that of its parent; the newest one. */
  definition: Actor;
  state: Any | undefined;
  tags: Readonly<Record<string, string>>;
  isInitialized = false;
  #last: Promise<unknown> = Promise.resolve();

  constructor(id: MemoryActorId, definition: Actor) {
    this.id = id;
    this.definition = definition;
    const { state, tags } = definition.state ?? {};
    this.state = state && !isUnset(state) ? copyAny(state) : undefined;
    this.tags = { ...(tags as Record<string, string>) };
  }

  /** What a callback leaves: a state when there is one, the tags when there are any (CBK-22, CBK-23). */
  update({ state, tags }: Context): void {
    if (state && !isUnset(state)) this.state = copyAny(state);
    if (Object.keys(tags ?? {}).length > 0) this.tags = { ...(tags as Record<string, string>) };
  }

  /** Runs the task when those before it are done. */
  enqueue<T>(task: (member: MemoryActor) => Promise<T>): Promise<T> {
    const run = this.#last.then(() => task(this));
    this.#last = run.catch(() => undefined);
    return run;
  }

  /** The first of the names that is one of its actions. */
  actionAmong(names: readonly string[]): string | undefined {
    const known = new Set(this.definition.actions?.map((action) => action.name));
    return names.find((name) => known.has(name));
  }
}
