// callback: the kit, as proxy, has the testee run an action. Always holds: one callback of an actor at a time, and a
// port that is not open yet is tried again for some seconds, both as proxies do it.
import { ActorInvocation } from '@spawn-conformance/proto';
import { setTimeout as wait } from 'node:timers/promises';
import { callbackBody, type CallbackSpec } from '../callback-body.js';
import { observeCallbackAnswer, type CallbackObservation } from '../observe-callback.js';
import { claimOf, profileOf, scriptSchema } from '../script.js';
import type { CallbackTarget } from '../subjects/sdk-side.js';
import { nodeAt } from '../nodes.js';
import type { World } from '../world.js';
import { anyType } from '../any-type.js';
import { exchange, type RequestKeys } from './request.js';
import { closed, flag, json, requestKeys, text, texts, value } from './schemas.js';
import type { Verb } from './verb.js';

interface CallbackStep extends RequestKeys, CallbackSpec {
  /** A process that `launch` started; absent: the SDK under test. */
  readonly at?: string;
}

export const callback: Verb = {
  name: 'callback',
  roles: ['sdk'],
  summary:
    'Has the testee run an action: Run on tck-named unless said otherwise. `report` is what its handler saw, `state` the new state.',
  example: `callback: { as: answer, state: before, script: [{ appendState: ' after' }, { returnValue: hello $nonce }] }`,
  schema: closed({
    ...requestKeys,
    at: text,
    actor: text,
    parent: text,
    action: text,
    script: scriptSchema(),
    scriptType: text,
    value,
    noop: flag,
    state: value,
    tags: texts,
    metadata: texts,
    caller: json,
    message: json,
    unknownFields: flag,
  }),
  async run(step, world) {
    const spec = step['callback'] as CallbackStep;
    const target = targetOf(spec, world);
    if (!target) return;
    const answer = callBack(spec, target, world);
    if (spec.as !== undefined) world.seen.set(spec.as, answer);
    if (spec.background) return;
    const observation = await answer;
    if (spec.as === undefined) blockUnlessAlive(spec, observation, world);
  },
};

function targetOf(spec: CallbackStep, world: World): CallbackTarget | undefined {
  if (spec.at !== undefined) return world.launched.get(spec.at);
  const { sdk } = world;
  const { subject } = nodeAt(world.nodes);
  return sdk && { baseUrl: subject.baseUrl, turns: sdk.turns, hasEnded: () => subject.crashed };
}

const connectForMs = 5_000;
const connectAgainAfterMs = 50;

async function callBack(
  spec: CallbackStep,
  target: CallbackTarget,
  world: World,
): Promise<CallbackObservation> {
  const outgoing = {
    what: 'callback',
    path: '/api/v1/actors/actions',
    body: callbackBody(world.system, spec),
    requestType: anyType(ActorInvocation),
    baseUrl: target.baseUrl,
  };
  const endsAtMs = performance.now() + connectForMs * world.deadlines.scale;
  for (;;) {
    const send = () => exchange(spec, outgoing, world, observeCallbackAnswer);
    const answer = await target.turns.take(spec.actor ?? 'tck-named', send);
    if (answer.outcome !== 'unreachable' || target.hasEnded() || performance.now() > endsAtMs) {
      noteUnsupported(answer, world);
      return answer;
    }
    await wait(connectAgainAfterMs);
  }
}

/** Parts of operations that an SDK may not have at all, whatever it claims. */
const optionalParts =
  /^(invoke\.(async|timeout_?milliseconds)|(invoke|effect)\.(metadata|delay_?milliseconds)|(invoke|effect|pipe|forward)\.register_?ref|(effect|broadcast)\.script)$/i;

function noteUnsupported({ report }: CallbackObservation, world: World): void {
  const operation = report?.['unsupported'];
  if (typeof operation !== 'string' || operation === '') return;
  const claim = claimOf(operation);
  const isAsked = claim === undefined || world.sdk?.claims.has(claim) === true;
  const status = isAsked && !optionalParts.test(operation) ? 'unsupported' : 'not-claimed';
  const profile = profileOf(operation);
  const ofAll = profile === undefined ? 'an operation that every SDK has' : `profile ${profile}`;
  const because = claim === undefined ? ofAll : `claim ${claim}`;
  world.unsupported ??= { status, reason: `the testee cannot do ${operation} (${because})` };
}

/** An unnamed callback is set-up: the testee is there, and does what it is told. */
function blockUnlessAlive(spec: CallbackStep, answer: CallbackObservation, world: World): void {
  const told = spec.script
    ?.flatMap((one) => (typeof one === 'object' ? (one['returnValue'] ?? []) : []))
    .at(-1);
  if (answer.outcome === 'ok' && (told === undefined || answer.report?.['value'] === told)) return;
  const report = answer.report ? `report.value ${JSON.stringify(answer.report['value'])}` : 'no Report';
  world.blockedBy ??= `set-up: callback came out ${answer.outcome} (status ${answer.status ?? 'none'}, ${report})`;
}
