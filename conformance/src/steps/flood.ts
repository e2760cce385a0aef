// flood: async invocations of one actor, many at a time, until the first that is not accepted. Only that one and the
// number before it are kept; the log has one line for all of them.
import http from 'node:http';
import { InvocationRequest, InvocationResponse } from '@spawn-conformance/proto';
import { observeAnswer, type AnswerObservation } from '../observe.js';
import { sendRequest } from '../peers/http-client.js';
import type { WireRequest } from '../peers/exchange-log.js';
import { encodeJson, invocationBody } from '../requests.js';
import type { World } from '../world.js';
import { nodeAt } from '../nodes.js';
import { prefixOf } from './path-form.js';
import { anyType } from '../any-type.js';
import { closed, text } from './schemas.js';
import type { Verb } from './verb.js';

interface FloodStep {
  readonly as: string;
  readonly actor: string;
  readonly action: string;
  readonly atMost: number;
}

/** Connections in use at the same time. */
const connections = 16;

export const flood: Verb = {
  name: 'flood',
  roles: ['proxy'],
  summary:
    'Sends async invocations until one is not accepted, or `atMost` were; keeps `accepted` and `refusal`.',
  example: `flood: { as: flood, actor: $alice, action: wait, atMost: 20000 }`,
  schema: closed({ as: text, actor: text, action: text, atMost: { type: 'integer', minimum: 1 } }, [
    'as',
    'actor',
    'action',
    'atMost',
  ]),
  async run(step, world) {
    const spec = step['flood'] as FloodStep;
    // Without the set-up nothing fills up: the flood would only cost time.
    if (world.blockedBy !== undefined) return;
    const request = requestOf(spec, world);
    const sent = world.log.add({ from: 'kit', to: 'proxy', request });
    const { accepted, refusal } = await fill(spec, request, world);
    const ending = refusal ? `then ${refusal.outcome}` : 'none refused';
    world.log.add({
      from: 'proxy',
      to: 'kit',
      answers: sent.number,
      decoded: `${accepted} accepted, ${ending}`,
    });
    world.seen.set(spec.as, { accepted, ...(refusal ? { refusal } : {}) });
  },
};

async function fill(
  spec: FloodStep,
  request: WireRequest,
  world: World,
): Promise<{ accepted: number; refusal: AnswerObservation | undefined }> {
  const agent = new http.Agent({ keepAlive: true, maxSockets: connections });
  const { answerMs, graceMs } = world.deadlines;
  let [sent, accepted] = [0, 0];
  let refusal: AnswerObservation | undefined;
  const worker = async () => {
    while (sent < spec.atMost && !refusal) {
      sent += 1;
      const startedAtMs = performance.now();
      const answer = await sendRequest(nodeAt(world.nodes).subject.baseUrl, request, {
        deadlineMs: answerMs,
        graceMs,
        agent,
      });
      const seen = observeAnswer(answer, anyType(InvocationResponse), performance.now() - startedAtMs);
      if (seen.outcome === 'ok') accepted += 1;
      else refusal ??= seen;
    }
  };
  await Promise.all(Array.from({ length: connections }, worker));
  agent.destroy();
  return { accepted, refusal };
}

function requestOf(spec: FloodStep, world: World): WireRequest {
  const names = [world.system, spec.actor].map(encodeURIComponent);
  return {
    method: 'POST',
    target: `${prefixOf(nodeAt(world.nodes), undefined)}/system/${names[0]}/actors/${names[1]}/invoke`,
    headers: { 'content-type': 'application/octet-stream', accept: 'application/octet-stream' },
    body: encodeJson(InvocationRequest, invocationBody(world.system, { ...spec, async: true })),
  };
}
