// answers: how the kit, as proxy, answers the spawns and invocations of the SDK, by the actor that they are about.
import { closed, flag, hex, json, text, texts, value } from './schemas.js';
import type { Verb } from './verb.js';

export const proxyAnswerSpec = closed({
  payload: {
    oneOf: [
      { enum: ['nothing', 'noop'] },
      closed({ value }, ['value']),
      closed({ report: json }, ['report']),
    ],
  },
  message: json,
  status: { type: 'integer' },
  headers: texts,
  bytes: hex,
  text,
  hold: text,
  afterMs: { type: 'integer', minimum: 1 },
  drop: flag,
});

/** One answer, or a list: the nth request gets the nth, the last one stays. */
const proxyAnswerSpecs = {
  oneOf: [proxyAnswerSpec, { type: 'array', items: proxyAnswerSpec, minItems: 1 }],
};

export const answers: Verb = {
  name: 'answers',
  roles: ['sdk'],
  summary:
    'Scripts how the proxy answers invocations and spawns of actors; others it does not know (404, ACTOR_NOT_FOUND).',
  example: `answers: { actors: { $bob: { invoke: { payload: { report: { value: hello $nonce } } } } } }`,
  schema: closed(
    {
      actors: {
        type: 'object',
        additionalProperties: closed({ invoke: proxyAnswerSpecs, spawn: proxyAnswerSpecs }),
      },
    },
    ['actors'],
  ),
  run(step, world) {
    const { actors } = step['answers'] as { actors: Record<string, Record<string, unknown>> };
    for (const [actor, scripted] of Object.entries(actors)) world.answers.set(actor, scripted);
    return Promise.resolve();
  },
};
