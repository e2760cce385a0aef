// Which captured callback belongs to which captured invocation: same program, actor, action, payload and
// metadata. Always holds: a callback is given away once, so of equal invocations the first gets the first.
import { ActorInvocation, InvocationRequest, toBigInt } from '@spawn-conformance/proto';
import { programOf, type Capture } from '../captures.js';

/** The callback by the id of its invocation. Invocations that made no callback are not in it. */
export function pairCaptures(captures: readonly Capture[]): ReadonlyMap<string, Capture> {
  const callbacks = captures.filter(({ kind }) => kind === 'action');
  const free = new Set(callbacks);
  const pairs = new Map<string, Capture>();
  for (const capture of captures.filter(({ kind }) => kind === 'invoke')) {
    const subject = subjectOfRequest(capture);
    const callback = [...free].find((one) => subjectOfCallback(one) === subject);
    if (!callback) continue;
    free.delete(callback);
    pairs.set(capture.id, callback);
  }
  return pairs;
}

export function isScheduled({ scheduledTo }: InvocationRequest): boolean {
  return toBigInt(scheduledTo) !== 0n;
}

function subjectOfRequest(capture: Capture): string {
  const request = InvocationRequest.decode(capture.body);
  const { actor, actionName, value, noop, metadata } = InvocationRequest.toJson(request) as Json;
  const cause = isScheduled(request) ? 'invoke-scheduled' : 'invoke';
  return JSON.stringify([programOf(capture), cause, actor?.id?.name, actionName, value, noop, metadata]);
}

function subjectOfCallback(capture: Capture): string {
  const call = ActorInvocation.toJson(ActorInvocation.decode(capture.body)) as Json;
  const { actor, actionName, value, noop, currentContext } = call;
  return JSON.stringify([
    programOf(capture),
    capture.cause,
    actor?.name,
    actionName,
    value,
    noop,
    currentContext?.metadata,
  ]);
}

interface Json {
  readonly actor?: { readonly name?: string; readonly id?: { readonly name?: string } };
  readonly actionName?: string;
  readonly value?: unknown;
  readonly noop?: unknown;
  readonly metadata?: unknown;
  readonly currentContext?: { readonly metadata?: unknown };
}
