// Wrong SDKs of chapters 7, 8 and 11 to 13: triggers, pools and settings in the registration; and what they publish.
import { Kind, toSafeNumber, type Actor, type Int64 } from '@spawn-conformance/proto';
import { callbackAnswers, invokeRequests, registrationRequests } from '../alter.js';
import type { Meddler } from '../go-between.js';
import type { SdkMutant } from '../mutant.js';
import { callbackOf, refuseCallbacks } from '../sdk-alterations.js';

/** Alters every actor of a registration. */
function actors(change: (actor: Actor) => void): Meddler {
  return registrationRequests((message) => {
    for (const actor of Object.values(message.actorSystem?.registry?.actors ?? {})) change(actor);
  });
}

const isNamed = ({ id }: Actor) => id?.name === 'tck-named';

const timing: readonly SdkMutant[] = [
  {
    id: 'registers-no-timers',
    breaks: 'TIM-40',
    intent: 'registers timer actions as ordinary ones',
    observed: 'tck-timer.timerActions: expected containing .*, got (nothing|\\[\\])',
    back: () => actors((actor) => (actor.timerActions = [])),
  },
  {
    id: 'sends-seconds',
    breaks: 'TIM-41',
    intent: 'sends the interval of a timer in seconds, as the field is called',
    observed: 'timerActions: expected containing .*1500.*, got .*"seconds":1,',
    back: () =>
      actors(({ timerActions }) =>
        timerActions?.forEach((timer) => (timer.seconds = Math.floor((timer.seconds ?? 0) / 1_000))),
      ),
  },
  {
    id: 'registers-timers-with-everybody',
    breaks: 'TIM-42',
    intent: 'registers a timer with every actor',
    observed: 'tck-named.timerActions: expected .*, got \\[\\{.*Run',
    back: () =>
      actors((actor) => {
        if (!actor.timerActions?.length) actor.timerActions = [{ seconds: 60_000, action: { name: 'Run' } }];
      }),
  },
  {
    id: 'knows-no-ticks',
    breaks: 'TIM-43',
    intent: 'refuses a callback whose caller is the actor itself',
    observed: 'tick.outcome: expected ok, got "refused"',
    front: () =>
      refuseCallbacks((request) => {
        const { actor, caller } = callbackOf(request);
        return actor?.name !== undefined && actor.name === caller?.name;
      }),
  },
];

const channels: readonly SdkMutant[] = [
  {
    id: 'loses-the-channel',
    breaks: 'CHN-40',
    intent: 'sends a broadcast without its channel',
    observed: 'broadcast.channelGroup: expected news-.*, got nothing',
    front: () =>
      callbackAnswers(({ workflow }) => workflow?.broadcast && (workflow.broadcast.channelGroup = '')),
  },
  {
    id: 'publishes-nothing',
    breaks: 'CHN-41',
    intent: 'sends a broadcast without its value',
    observed: 'broadcast.script.operations: expected .*, got nothing',
    front: () => callbackAnswers(({ workflow }) => workflow?.broadcast && delete workflow.broadcast.value),
  },
  {
    id: 'publishes-every-answer',
    breaks: 'CHN-43',
    intent: 'publishes the reply of every action',
    observed: 'other.workflow.broadcast: expected nothing, got \\{.*everything',
    front: () =>
      callbackAnswers((message) => {
        message.workflow ??= { broadcast: { channelGroup: 'everything', noop: {} } };
      }),
  },
  {
    id: 'registers-one-channel',
    breaks: 'CHN-44',
    intent: 'registers the first channel of an actor alone',
    observed: 'channelGroup: expected containing .*tck-(news|alerts).*, got \\[\\{"topic":"tck-scripts"',
    back: () => actors(({ metadata }) => metadata?.channelGroup?.splice(1)),
  },
  {
    id: 'names-no-action-of-channels',
    breaks: 'CHN-45',
    intent: 'registers channels without their action',
    observed: 'channelGroup: expected containing .*Run.*, got \\[\\{"topic":"tck-scripts"\\}',
    back: () => actors(({ metadata }) => metadata?.channelGroup?.forEach((one) => (one.action = ''))),
  },
  {
    id: 'subscribes-everybody',
    breaks: 'CHN-46',
    intent: 'registers a channel with every actor',
    observed: 'tck-named.metadata.channelGroup: expected .*, got \\[\\{.*everything',
    back: () =>
      actors((actor) => {
        actor.metadata ??= {};
        if (!actor.metadata.channelGroup?.length)
          actor.metadata.channelGroup = [{ topic: 'everything', action: 'Run' }];
      }),
  },
];

const pools: readonly SdkMutant[] = [
  {
    id: 'registers-pools-as-named',
    breaks: 'POL-40',
    intent: 'registers a pooled actor as a NAMED one',
    observed: 'tck-pooled.settings.kind: expected POOLED, got "NAMED"',
    back: () => actors(({ settings }) => settings?.kind === Kind.POOLED && (settings.kind = Kind.NAMED)),
  },
  {
    id: 'registers-everybody-as-a-pool',
    breaks: 'POL-40',
    intent: 'registers NAMED actors as pooled ones',
    observed: 'tck-named.settings.kind: expected not "POOLED", got "POOLED"',
    back: () => actors((actor) => isNamed(actor) && actor.settings && (actor.settings.kind = Kind.POOLED)),
  },
  {
    id: 'loses-pool-sizes',
    breaks: 'POL-41',
    intent: 'registers a pool without its sizes',
    observed: 'settings.minPoolSize: expected 2, got nothing',
    back: () =>
      actors(({ settings }) => settings && Object.assign(settings, { minPoolSize: 0, maxPoolSize: 0 })),
  },
  {
    id: 'keeps-state-in-pools',
    breaks: 'POL-42',
    intent: 'registers a pool as stateful',
    observed: 'tck-pooled.settings.stateful: expected not true, got true',
    back: () => actors(({ settings }) => settings?.kind === Kind.POOLED && (settings.stateful = true)),
  },
  {
    id: 'does-not-run-pools',
    breaks: 'POL-43',
    intent: 'refuses callbacks for a pooled actor',
    observed: 'answer.outcome: expected ok, got "refused"',
    front: () => refuseCallbacks((request) => callbackOf(request).actor?.name === 'tck-pooled', 404),
  },
  {
    id: 'does-not-say-pooled',
    breaks: 'POL-44',
    intent: 'does not set pooled where its caller says that the actor is a pool',
    observed: 'pooled.body.pooled: expected true, got nothing',
    back: () => invokeRequests((message) => (message.pooled = false)),
  },
  {
    id: 'always-says-pooled',
    breaks: 'POL-44',
    intent: 'sets pooled on every invocation',
    observed: 'named.body.pooled: expected not true, got true',
    back: () => invokeRequests((message) => (message.pooled = true)),
  },
];

const settings: readonly SdkMutant[] = [
  {
    id: 'sends-idle-seconds',
    breaks: 'LIF-40',
    intent: 'sends the time after which an actor may leave memory in seconds',
    observed: 'deactivationStrategy.timeout.timeout: expected 12345, got "12"',
    back: () => actors(({ settings }) => inSeconds(settings?.deactivationStrategy)),
  },
  {
    id: 'sends-snapshot-seconds',
    breaks: 'LIF-41',
    intent: 'sends the time after which a state is to be stored in seconds',
    observed: 'snapshotStrategy.timeout.timeout: expected 6789, got "6"',
    back: () => actors(({ settings }) => inSeconds(settings?.snapshotStrategy)),
  },
  {
    id: 'registers-no-first-state',
    breaks: 'STA-47',
    intent: 'registers actors without their first state',
    observed: 'tck-settings.state.state: expected .*first.*, got nothing',
    back: () => actors(({ state }) => delete state?.state),
  },
  {
    id: 'registers-tags-as-metadata',
    breaks: 'STA-48',
    intent: 'registers the first tags in metadata.tags alone',
    observed: 'tck-settings.state.tags.colour: expected blue, got nothing',
    back: () => actors(({ state }) => delete state?.tags),
  },
];

interface Strategy {
  timeout?: { timeout?: Int64 | null | undefined } | null | undefined;
}

function inSeconds(strategy: Strategy | null | undefined): void {
  const timeout = strategy?.timeout;
  if (timeout) timeout.timeout = Math.floor(toSafeNumber(timeout.timeout ?? 0) / 1_000);
}

export const triggerMutants: readonly SdkMutant[] = [...timing, ...channels, ...pools, ...settings];
