// What runs an action of an actor without a call: timers and channels. Always holds: only actions that the actor has
// are named, a timer's action needs no payload, and nothing is named twice; so a proxy never meets a wrong one.
import type { ActionCodecs } from './actor-ref.js';
import { checkName } from './actor-ref.js';
import { checkTime } from './check-time.js';
import { SpawnError } from './errors.js';

/** Which action takes what a channel brings. */
interface Subscription {
  readonly channel: string;
  readonly action: string;
}

/** What triggers an actor so far. */
export interface Triggers {
  /** Action → every so many milliseconds. */
  readonly timers: ReadonlyMap<string, number>;
  readonly channels: readonly Subscription[];
}

type Known = ReadonlyMap<string, ActionCodecs>;

/** @throws SpawnError invalid-argument */
export function timersWith(
  actor: string,
  actions: Known,
  timers: Triggers['timers'],
  added: Readonly<Record<string, number | undefined>>,
): Triggers['timers'] {
  const all = new Map(timers);
  for (const [action, everyMs] of Object.entries(added)) {
    if (everyMs === undefined) continue;
    const what = `the timer of ${action} of the actor ${actor}`;
    const { payload } = knownAction(actor, actions, action, what);
    if (payload !== undefined && !payload.isOptional) throw wrong(what, 'the action needs a payload');
    if (all.has(action)) throw wrong(what, 'it has one already');
    all.set(action, checkTime(what, everyMs));
  }
  return all;
}

/** @throws SpawnError invalid-argument */
export function channelsWith(
  actor: string,
  actions: Known,
  channels: Triggers['channels'],
  added: Readonly<Record<string, string | readonly string[] | undefined>>,
): Triggers['channels'] {
  const all = [...channels];
  for (const [channel, names = []] of Object.entries(added)) {
    checkName('channel', channel);
    for (const action of typeof names === 'string' ? [names] : names) {
      const what = `the channel ${channel} of the actor ${actor}`;
      knownAction(actor, actions, action, what);
      if (all.some((one) => one.channel === channel && one.action === action)) {
        throw wrong(what, `${action} subscribes to it already`);
      }
      all.push({ channel, action });
    }
  }
  return all;
}

function knownAction(actor: string, actions: Known, action: string, what: string): ActionCodecs {
  const codecs = actions.get(action);
  if (codecs !== undefined) return codecs;
  throw wrong(what, `${actor} has no action ${action}; define it first`);
}

function wrong(what: string, problem: string): SpawnError {
  return new SpawnError('invalid-argument', `${what}: ${problem}`);
}
