// The messages in the exchange of a run: which body is of which type, and which way it went.
import {
  ActorInvocation,
  ActorInvocationResponse,
  InvocationRequest,
  InvocationResponse,
  RegistrationRequest,
  RegistrationResponse,
  SpawnRequest,
  SpawnResponse,
} from '@spawn-conformance/proto';
import { anyType, type AnyMessageType } from '../any-type.js';
import { endpointOf } from '../observe-sdk-request.js';
import type { WireEvent, WireRequest } from '../peers/exchange-log.js';
import type { CaseOutcome } from '../run-case.js';
import { bodyTypes, type BodyEndpoint } from './wire-fields.js';

export type BodyType = (typeof bodyTypes)[BodyEndpoint][number];

interface BodyMessage {
  readonly type: BodyType;
  readonly message: Readonly<Record<string, unknown>>;
  /** By the kit; otherwise by the subject. */
  readonly isSent: boolean;
}

const codecs: Readonly<Record<BodyType, AnyMessageType>> = {
  'spawn.RegistrationRequest': anyType(RegistrationRequest),
  'spawn.RegistrationResponse': anyType(RegistrationResponse),
  'spawn.SpawnRequest': anyType(SpawnRequest),
  'spawn.SpawnResponse': anyType(SpawnResponse),
  'spawn.InvocationRequest': anyType(InvocationRequest),
  'spawn.InvocationResponse': anyType(InvocationResponse),
  'spawn.ActorInvocation': anyType(ActorInvocation),
  'spawn.ActorInvocationResponse': anyType(ActorInvocationResponse),
};

export function* bodyMessages(
  outcomes: readonly Pick<CaseOutcome, 'case' | 'events'>[],
): Generator<BodyMessage> {
  for (const { case: one, events } of outcomes) {
    const asked = new Map<number, BodyEndpoint | undefined>();
    for (const event of events) {
      const endpoint = event.request ? bodyEndpoint(event.request) : asked.get(event.answers ?? 0);
      asked.set(event.number, endpoint);
      const isSent = !event.from.startsWith(one.role);
      const message = endpoint && decoded(event, endpoint);
      if (message) yield { ...message, isSent };
    }
  }
}

function bodyEndpoint(request: WireRequest): BodyEndpoint | undefined {
  if (request.target.includes('/actors/actions')) return 'callback';
  const endpoint = endpointOf(request);
  return endpoint === 'health' || endpoint === 'other' ? undefined : endpoint;
}

function decoded(
  { request, answer }: WireEvent,
  endpoint: BodyEndpoint,
): Omit<BodyMessage, 'isSent'> | undefined {
  const type = bodyTypes[endpoint][request ? 0 : 1];
  const body = request?.body ?? answer?.body;
  // A message of which everything is left out has no bytes; but a refusal without a body is no message.
  if (!body || (body.length === 0 && answer && answer.status !== 200)) return undefined;
  try {
    return { type, message: codecs[type].decode(body) as Readonly<Record<string, unknown>> };
  } catch {
    return undefined; // a refusal in words, or what a case sends to be refused
  }
}
