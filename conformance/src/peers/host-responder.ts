// The scripted hosts: answer the callbacks of their proxies as the case says, and record them. An action that the case
// does not script (an init, say) is answered with an unchanged context and no payload. Always holds: what is counted of
// an actor is counted over all hosts.
import { ActorInvocation, ActorInvocationResponse } from '@spawn-conformance/proto';
import { observeRequest } from '../observe.js';
import { anyType } from '../any-type.js';
import type { Node } from '../nodes.js';
import type { World } from '../world.js';
import type { CaseResponder } from './case-peer.js';
import type { PeerAnswer } from './http-peer.js';
import { hostAnswer, type AnswerSpec } from './host-answer.js';

export function hostResponder(world: World): (host: Node) => CaseResponder {
  const callCounts = new Map<string, number>();
  const openCalls = new Map<string, number>();
  return (host) => async (request, gone) => {
    const observation = observeRequest(request, anyType(ActorInvocation));
    const invocation = (observation['body'] ?? {}) as Record<string, unknown>;
    const asked = world.log.add({ from: 'proxy', to: host.hostLabel, request, decoded: invocation });
    const { name = '' } = (invocation['actor'] ?? {}) as { name?: string };
    const openBeside = openCalls.get(name) ?? 0;
    openCalls.set(name, openBeside + 1);
    const call = {
      endpoint: 'callback',
      event: asked.number,
      answered: 0,
      gone,
      observation: { ...observation, event: asked.number, openBeside, host: host.name },
    };
    const spec = nextSpec(world, invocation, callCounts);
    world.calls.add(call);
    if (spec.hold !== undefined) await world.gates.wait(spec.hold, gone);
    openCalls.set(name, (openCalls.get(name) ?? 1) - 1);
    if (gone.aborted) return givenUp(world, host, asked.number);
    const answer = observation['path'] === '/api/v1/actors/actions' ? hostAnswer(spec, invocation) : notFound;
    call.answered = recordAnswer(world, host, asked.number, answer);
    return answer;
  };
}

/** The proxy closed the connection while the answer was held back. */
function givenUp(world: World, host: Node, asked: number): PeerAnswer {
  const wire = {
    end: 'dropped',
    headers: {},
    body: new Uint8Array(),
    error: 'the proxy had closed the connection',
  } as const;
  world.log.add({ from: host.hostLabel, to: 'proxy', answer: wire, answers: asked });
  return { kind: 'drop' };
}

const notFound: PeerAnswer = { kind: 'answer', status: 404, headers: {}, body: new Uint8Array() };

function nextSpec(
  world: World,
  invocation: Record<string, unknown>,
  counts: Map<string, number>,
): AnswerSpec {
  const actor = (invocation['actor'] ?? {}) as { name?: string; parent?: string };
  const action = typeof invocation['actionName'] === 'string' ? invocation['actionName'] : '';
  const scripted = (world.answers.get(actor.name ?? '') ?? world.answers.get(actor.parent ?? ''))?.[action];
  if (!Array.isArray(scripted)) return scripted ?? {};
  const key = `${actor.name ?? ''} ${action}`;
  const count = counts.get(key) ?? 0;
  counts.set(key, count + 1);
  return nth(scripted as AnswerSpec[], count);
}

/** The answer to the nth call, from 0; the last one stays. */
function nth(scripted: readonly AnswerSpec[], count: number): AnswerSpec {
  let end = 0;
  return scripted.find(({ times = 1 }) => (end += times) > count) ?? scripted.at(-1) ?? {};
}

function recordAnswer(world: World, host: Node, asked: number, answer: PeerAnswer): number {
  const empty = { headers: {}, body: new Uint8Array() };
  const wire =
    answer.kind === 'drop'
      ? ({ end: 'dropped', ...empty } as const)
      : ({ end: 'complete', status: answer.status, headers: answer.headers, body: answer.body } as const);
  let decoded: unknown;
  try {
    decoded = ActorInvocationResponse.toJson(ActorInvocationResponse.decode(wire.body));
  } catch {
    // The case answers with what cannot be decoded; the bytes are in the log.
    decoded = undefined;
  }
  return world.log.add({ from: host.hostLabel, to: 'proxy', answer: wire, answers: asked, decoded }).number;
}
