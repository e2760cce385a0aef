// The scripted proxy of one case: answers what its SDK sends as the case says, and records it. An actor that the case
// does not script is one that this proxy does not know.
import { setTimeout as wait } from 'node:timers/promises';
import { endpointOf, observeSdkRequest, type SdkEndpoint } from '../observe-sdk-request.js';
import type { World } from '../world.js';
import type { CaseResponder } from './case-peer.js';
import type { WireRequest } from './exchange-log.js';
import type { PeerAnswer } from './http-peer.js';
import { actorNotFound, answerTypeOf, proxyAnswer, type ProxyAnswerSpec } from './proxy-answer.js';

type Json = Record<string, unknown>;

/** Which answer a request gets; undefined: there is no such actor. */
type NextAnswer = (endpoint: SdkEndpoint, actor: string) => ProxyAnswerSpec | undefined;

/** `next` says how to answer; by default what the case's `answers` say of the actor. */
export function proxyResponder(world: World, next: NextAnswer = scriptedAnswers(world)): CaseResponder {
  return async (request, gone) => {
    const endpoint = endpointOf(request);
    const observation = observeSdkRequest(request, new Date());
    const body = (observation['body'] ?? {}) as Json;
    const actor = actorOf(endpoint, body, observation['segments'] as string[]);
    const spec = next(endpoint, actor);
    const event = recordRequest(world, endpoint, request, observation, gone);
    await held(world, spec, gone);
    const answer = spec === undefined ? actorNotFound(endpoint, actor) : proxyAnswer(endpoint, spec, body);
    recordAnswer(world, endpoint, event, answer);
    return answer;
  };
}

/** The nth request of an actor at an endpoint gets the nth answer; the last one stays. */
export function scriptedAnswers(world: World): NextAnswer {
  const counts = new Map<string, number>();
  return (endpoint, actor) => {
    const scripted = world.answers.get(actor)?.[endpoint];
    if (!Array.isArray(scripted)) return scripted as ProxyAnswerSpec | undefined;
    const key = `${endpoint} ${actor}`;
    const count = counts.get(key) ?? 0;
    counts.set(key, count + 1);
    return (scripted as ProxyAnswerSpec[])[Math.min(count, scripted.length - 1)];
  };
}

/** The actor that a request is about, from its message, else from its path; of a spawn the first one. */
function actorOf(endpoint: SdkEndpoint, body: Json, segments: readonly string[]): string {
  const { actor, actors } = body as { actor?: { id?: { name?: string } }; actors?: { name?: string }[] };
  if (endpoint === 'spawn') return actors?.[0]?.name ?? '';
  return actor?.id?.name || (segments[segments.lastIndexOf('actors') + 1] ?? '');
}

async function held(world: World, spec: ProxyAnswerSpec | undefined, gone: AbortSignal): Promise<void> {
  if (spec?.hold !== undefined) await world.gates.wait(spec.hold, gone);
  // A slow proxy is what the case is about; whoever hung up is not waited for.
  if (spec?.afterMs !== undefined) await wait(spec.afterMs, undefined, { signal: gone }).catch(() => {});
}

function recordRequest(
  world: World,
  endpoint: SdkEndpoint,
  request: WireRequest,
  observation: Json,
  gone: AbortSignal,
): number {
  const decoded = observation['body'];
  const event = world.log.add({ from: 'sdk', to: 'proxy', request, ...(decoded ? { decoded } : {}) });
  const observed = { ...observation, event: event.number };
  world.calls.add({ endpoint, event: event.number, answered: 0, gone, observation: observed });
  return event.number;
}

function recordAnswer(world: World, endpoint: SdkEndpoint, answers: number, answer: PeerAnswer): void {
  const wire =
    answer.kind === 'drop'
      ? ({ end: 'dropped', headers: {}, body: new Uint8Array() } as const)
      : ({ end: 'complete', status: answer.status, headers: answer.headers, body: answer.body } as const);
  let decoded: unknown;
  try {
    const type = answerTypeOf(endpoint);
    decoded = type?.toJson(type.decode(wire.body));
  } catch {
    // The case answers with what cannot be decoded; the bytes are in the log.
    decoded = undefined;
  }
  world.log.add({ from: 'proxy', to: 'sdk', answer: wire, answers, decoded });
}
