// Defining actors, as it runs: what is given is checked, and kept. Always holds: a definition is immutable, each
// `action()`, `timers()` and `channels()` gives a new one.
import { ActorState, type Any } from '@spawn-conformance/proto';
import { checkName, type ActionCodecs, type ActorRef } from './actor-ref.js';
import type { Actor, ActorKind, ActorOptions, HostedAction, PoolOptions, StatefulOptions } from './actor.js';
import { checkLongTimeOrNever } from './check-time.js';
import { CodecError } from './codec.js';
import { SpawnError, messageOf } from './errors.js';
import { channelsWith, timersWith } from './triggers.js';

type AnyOptions = ActorOptions &
  PoolOptions &
  Partial<StatefulOptions<unknown, unknown>> & { initialState?: unknown };

/** The function that defines actors of a kind. It throws SpawnError invalid-argument. */
export function defineAs(kind: ActorKind): (name: string, options?: AnyOptions) => unknown {
  return (name, options = {}) => {
    checkName('actor', name);
    checkTags(name, options.tags);
    const { passivateAfterMs, snapshotEveryMs } = options;
    if (passivateAfterMs !== undefined) checkLongTimeOrNever('passivateAfterMs', passivateAfterMs);
    if (snapshotEveryMs !== undefined) checkLongTimeOrNever('snapshotEveryMs', snapshotEveryMs);
    if (kind === 'pooled') checkPool(name, options);
    return built({
      kind,
      name,
      state: options.state,
      stateful: options.state !== undefined && (options.stateful ?? true),
      initialState: encodedInitialState(name, options),
      options,
      actions: new Map(),
      triggers: { timers: new Map(), channels: [] },
    });
  };
}

/** A definition, and the ways to more of it. */
function built(definition: Actor): unknown {
  const { kind, name, actions, triggers, state } = definition;
  const more = (part: Partial<Actor>): unknown => built({ ...definition, ...part });
  const reference = { parent: undefined, system: undefined, isPooled: kind === 'pooled' };
  const instance = (instanceName: string): ActorRef => {
    return { name: checkName('actor', instanceName), parent: name, system: undefined, state, actions };
  };
  return Object.freeze({
    ...definition,
    ...(kind === 'unnamed' ? { instance } : reference),
    action: (...added: Added) => more({ actions: actionsWith(name, actions, added) }),
    timers: (added: Record<string, number>) =>
      more({ triggers: { ...triggers, timers: timersWith(name, actions, triggers.timers, added) } }),
    channels: (added: Record<string, string>) =>
      more({ triggers: { ...triggers, channels: channelsWith(name, actions, triggers.channels, added) } }),
  });
}

type Added = [name: string, codecs: ActionCodecs | HostedAction['handle'], handle?: HostedAction['handle']];

function actionsWith(
  actor: string,
  actions: Actor['actions'],
  [name, codecs, handle]: Added,
): Actor['actions'] {
  if (actions.has(checkName('action', name))) {
    throw new SpawnError('invalid-argument', `the actor ${actor} has the action ${name} already`);
  }
  const action = typeof codecs === 'function' ? { handle: codecs } : { ...codecs, handle: handle! };
  return new Map(actions).set(name, action);
}

const sizeMax = 2 ** 31 - 1; // what the wire carries

function checkPool(name: string, { state, min = 0, max }: AnyOptions): void {
  if (state !== undefined) {
    throw new SpawnError(
      'invalid-argument',
      `the pool ${name} has a state codec, but its members share none`,
    );
  }
  const isSize = (size: number) => Number.isSafeInteger(size) && size <= sizeMax;
  if (isSize(min) && min >= 0 && (max === undefined || (isSize(max) && max >= Math.max(min, 1)))) return;
  throw new SpawnError(
    'invalid-argument',
    `the pool ${name}: min must be a whole number from 0 to ${sizeMax}, max one from 1 on that is not below min; got min ${min}, max ${max}`,
  );
}

function encodedInitialState(name: string, { state, initialState }: AnyOptions): Any | undefined {
  if (initialState === undefined) return undefined;
  if (state === undefined) {
    throw new SpawnError('invalid-argument', `the actor ${name} has an initialState, but no state codec`);
  }
  try {
    return state.encode(initialState);
  } catch (cause) {
    if (!(cause instanceof CodecError)) throw cause;
    throw new SpawnError('invalid-argument', `the initialState of the actor ${name}: ${cause.message}`, {
      cause,
    });
  }
}

function checkTags(name: string, tags: ActorOptions['tags'] = {}): void {
  try {
    ActorState.encode({ tags });
  } catch (cause) {
    throw new SpawnError('invalid-argument', `the tags of the actor ${name}: ${messageOf(cause)}`, { cause });
  }
}
