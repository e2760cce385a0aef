// send: any HTTP request to the subject, for what the other verbs cannot say. With `until` it is asked again and
// again, until the answer is as expected or the deadline passes; the last answer is the observation.
import { InvocationResponse, RegistrationResponse, SpawnResponse } from '@spawn-conformance/proto';
import { match } from '../match.js';
import { observed, type World } from '../world.js';
import { nodeAt } from '../nodes.js';
import { atNode, closed, json, requestKeys } from './schemas.js';
import { anyType } from '../any-type.js';
import { sendStep, type Outgoing, type RequestKeys } from './request.js';
import type { Verb } from './verb.js';

const answerTypes = {
  registration: anyType(RegistrationResponse),
  spawn: anyType(SpawnResponse),
  invocation: anyType(InvocationResponse),
};

interface SendStep extends RequestKeys {
  readonly as: string;
  readonly at?: string;
  readonly path: string;
  readonly answers?: keyof typeof answerTypes;
  readonly until?: Readonly<Record<string, unknown>>;
  /** For how long it is asked again. */
  readonly forMs?: number;
}

/** Between two askings. */
const askAgainAfterMs = 50;

export const send: Verb = {
  name: 'send',
  roles: ['proxy', 'sdk'],
  summary: 'Sends any HTTP request to the subject; `answers` says as what its answer is decoded.',
  example: `send: { as: health, method: GET, path: /health/liveness }`,
  schema: closed(
    {
      ...requestKeys,
      at: atNode,
      answers: { enum: Object.keys(answerTypes) },
      until: json,
      forMs: { type: 'integer', minimum: 1 },
    },
    ['path', 'as'],
  ),
  async run(step, world) {
    const spec = step['send'] as SendStep;
    const answerType = spec.answers === undefined ? undefined : answerTypes[spec.answers];
    const outgoing = {
      node: nodeAt(world.nodes, spec.at),
      what: `${spec.method ?? 'POST'} ${spec.path}`,
      path: spec.path,
      body: new Uint8Array(),
    };
    const whole = answerType ? { ...outgoing, answerType } : outgoing;
    if (spec.until === undefined) await sendStep(spec, whole, world);
    else await sendUntil(spec, spec.until, whole, world);
  },
};

async function sendUntil(
  spec: SendStep,
  until: Readonly<Record<string, unknown>>,
  outgoing: Outgoing,
  world: World,
): Promise<void> {
  const { answerMs, scale } = world.deadlines;
  const endsAtMs = performance.now() + (spec.forMs === undefined ? answerMs : spec.forMs * scale);
  while (world.blockedBy === undefined) {
    await sendStep(spec, outgoing, world);
    if (match(until, await observed(world, spec.as), spec.as).length === 0) return;
    if (performance.now() > endsAtMs) return;
    await new Promise((resolve) => setTimeout(resolve, askAgainAfterMs));
  }
}
