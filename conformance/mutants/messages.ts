// What wrong proxies read of what passes by, and what they make up. Reading never throws: what is not the message
// reads as an empty one.
import {
  ActorInvocation,
  ActorInvocationResponse,
  InvocationRequest,
  InvocationResponse,
  RegistrationRequest,
  RegistrationResponse,
  SpawnRequest,
  SpawnResponse,
  Status,
  type Actor,
  type MessageType,
} from '@spawn-conformance/proto';
import type { HttpAnswer, HttpRequest } from './go-between.js';

function read<P extends object, M extends P>(type: MessageType<P, M>, body: Uint8Array): M {
  try {
    return type.decode(body);
  } catch {
    return type.decode(new Uint8Array());
  }
}

export const invocationIn = ({ body }: HttpRequest): InvocationRequest => read(InvocationRequest, body);
export const callbackIn = ({ body }: HttpRequest): ActorInvocation => read(ActorInvocation, body);
export const hostAnswerIn = ({ body }: HttpAnswer): ActorInvocationResponse =>
  read(ActorInvocationResponse, body);
export const statusIn = ({ body }: HttpAnswer): Status | null | undefined =>
  read(InvocationResponse, body).status?.status;
export const spawnIn = ({ body }: HttpRequest): SpawnRequest => read(SpawnRequest, body);

export function registeredIn({ body }: HttpRequest): Actor[] {
  return Object.values(read(RegistrationRequest, body).actorSystem?.registry?.actors ?? {});
}

/** The name of the actor that is invoked. */
export const invokedActor = (request: HttpRequest) => invocationIn(request).actor?.id?.name ?? '';
/** The name of the actor that a callback is for. */
export const calledActor = (request: HttpRequest) => callbackIn(request).actor?.name ?? '';

export const isInit = (action: string | null | undefined) => /^(init|setup)$/i.test(action ?? '');

/** Whether a proxy can use an answer of the host: it is whole and has a context. */
export function isUsable(answer: HttpAnswer): boolean {
  return answer.body.length > 0 && Boolean(hostAnswerIn(answer).updatedContext);
}

/** Whether a callback is the init call of an activation, and not an invocation of that action. */
export function isInitCall(request: HttpRequest): boolean {
  const { actor, actionName, caller } = callbackIn(request);
  return isInit(actionName) && caller?.name === actor?.name;
}

const octets = { 'content-type': 'application/octet-stream' };

/** An answer without a body. */
export function bare(status: number): HttpAnswer {
  return { status, headers: { ...octets, 'content-length': '0' }, body: new Uint8Array() };
}

/** OK, without a payload. */
export function acknowledged(): HttpAnswer {
  return { status: 200, headers: octets, body: InvocationResponse.encode({ status: { status: Status.OK } }) };
}

/** Accepted. */
export function registered(): HttpAnswer {
  const status = { status: Status.OK, message: 'Accepted' };
  return { status: 200, headers: octets, body: RegistrationResponse.encode({ status }) };
}

export function spawned(): HttpAnswer {
  return { status: 200, headers: octets, body: SpawnResponse.encode({ status: { status: Status.OK } }) };
}

/** What a host answers that has done nothing. */
export function nothingDone(): HttpAnswer {
  return { status: 200, headers: octets, body: ActorInvocationResponse.encode({ updatedContext: {} }) };
}
