// repeat: invokes (or spawns) again and again until something is seen that only asking can show, such as an actor that has been
// passivated meanwhile. The pauses grow, so that they become longer than any time the case has set; what has not come
// by the deadline is for a check to judge.
import type { Expectations } from '../case.js';
import { match } from '../match.js';
import { observed, type World } from '../world.js';
import { callQuery, fits, type CallQuery } from './await.js';
import { invoke, type InvokeStep } from './invoke.js';
import { closed } from './schemas.js';
import { spawn } from './spawn.js';
import type { Verb } from './verb.js';

interface RepeatStep {
  readonly invoke?: InvokeStep;
  readonly spawn?: object;
  readonly until?: Expectations;
  readonly untilCall?: CallQuery;
  readonly nth?: number;
  readonly everyMs?: number;
  readonly forMs?: number;
}

const firstPauseMs = 100;

export const repeat: Verb = {
  name: 'repeat',
  roles: ['proxy'],
  summary:
    'Invokes, or spawns, with growing pauses (or `everyMs`) until the observations are as expected, or the nth call of a kind has come.',
  example: `repeat:
  invoke: { as: look, actor: $alice, action: look }
  until: { look: { body: { value: { $any: first } } } }`,
  schema: {
    ...closed({
      invoke: invoke.schema,
      spawn: spawn.schema,
      until: { type: 'object', minProperties: 1 },
      untilCall: callQuery,
      nth: { type: 'integer', minimum: 1 },
      everyMs: { type: 'integer', minimum: 1 },
      forMs: { type: 'integer', minimum: 1 },
    }),
    oneOf: ['invoke', 'spawn'].map((verb) => ({ properties: { [verb]: true }, required: [verb] })),
  },
  async run(step, world) {
    const spec = step['repeat'] as RepeatStep;
    const { scale, answerMs } = world.deadlines;
    const endsAtMs = performance.now() + (spec.forMs === undefined ? answerMs : spec.forMs * scale);
    let pauseMs = (spec.everyMs ?? firstPauseMs) * scale;
    for (;;) {
      const isLast = performance.now() >= endsAtMs;
      if (spec.spawn) await spawn.run({ spawn: spec.spawn }, world);
      else await invoke.run({ invoke: spec.invoke }, world);
      if (await isSeen(spec, world)) return;
      if (world.blockedBy !== undefined || isLast) return;
      // The last attempt is sent when the time is over: it is for what was known only at its end.
      const leftMs = Math.max(Math.ceil(endsAtMs - performance.now()), 0);
      await new Promise((resolve) => setTimeout(resolve, Math.min(pauseMs, leftMs)));
      if (spec.everyMs === undefined) pauseMs *= 2;
    }
  },
};

async function isSeen(spec: RepeatStep, world: World): Promise<boolean> {
  const fitting = spec.untilCall && (await fits(spec.untilCall, world));
  if (fitting && world.calls.all.filter(fitting).length < (spec.nth ?? 1)) return false;
  for (const [name, expected] of Object.entries(spec.until ?? {})) {
    if (match(expected, await observed(world, name), name).length > 0) return false;
  }
  return spec.until !== undefined || spec.untilCall !== undefined;
}
