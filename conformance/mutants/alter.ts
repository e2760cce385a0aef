// Short words for the common alterations: decode a message of one endpoint, change it, encode it again.
import {
  ActorInvocation,
  ActorInvocationResponse,
  InvocationRequest,
  InvocationResponse,
  RegistrationRequest,
  RegistrationResponse,
  SpawnRequest,
  SpawnResponse,
  type MessageType,
} from '@spawn-conformance/proto';
import type { HttpAnswer, HttpRequest, Meddler } from './go-between.js';

/** What decoding a message type gives. */
export type Decoded<T> = T extends { decode(bytes: Uint8Array): infer M } ? M : never;

/** Makes a meddler of a change to one endpoint's messages. */
type Alteration<T> = (change: Change<Decoded<T>>) => Meddler;

type Change<M> = (message: M, http: { request: HttpRequest; answer?: HttpAnswer }) => void;

export const isRegistration = (request: HttpRequest) => path(request) === '/api/v1/system';
export const isSpawn = (request: HttpRequest) => path(request).endsWith('/actors/spawn');
export const isInvoke = (request: HttpRequest) => path(request).endsWith('/invoke');
export const isCallback = (request: HttpRequest) => path(request) === '/api/v1/actors/actions';

export function path(request: HttpRequest): string {
  return request.target.split('?', 1)[0] ?? '';
}

/** Alters the requests of one endpoint that decode. */
function requests<P extends object, M extends P>(
  type: MessageType<P, M>,
  is: (request: HttpRequest) => boolean,
) {
  return (change: Change<M>): Meddler =>
    (request, forward) => {
      const message = is(request) ? decode(type, request.body) : undefined;
      if (!message) return forward(request);
      change(message, { request });
      return forward({ ...request, body: type.encode(message) });
    };
}

/** Alters the answers of one endpoint that decode. */
function answers<P extends object, M extends P>(
  type: MessageType<P, M>,
  is: (request: HttpRequest) => boolean,
) {
  return (change: Change<M>): Meddler =>
    async (request, forward) => {
      const answer = await forward(request);
      const message = is(request) ? decode(type, answer.body) : undefined;
      if (!message) return answer;
      change(message, { request, answer });
      return { ...answer, body: type.encode(message) };
    };
}

/** Alters the whole HTTP answer of the requests that fit. */
export function httpAnswers(
  is: (request: HttpRequest) => boolean,
  change: (answer: HttpAnswer, request: HttpRequest) => HttpAnswer | 'drop' | 'silence',
): Meddler {
  return async (request, forward) => {
    const answer = await forward(request);
    return is(request) ? change(answer, request) : answer;
  };
}

export const registrationRequests: Alteration<typeof RegistrationRequest> = requests(
  RegistrationRequest,
  isRegistration,
);
export const registrationAnswers: Alteration<typeof RegistrationResponse> = answers(
  RegistrationResponse,
  isRegistration,
);
export const spawnRequests: Alteration<typeof SpawnRequest> = requests(SpawnRequest, isSpawn);
export const spawnAnswers: Alteration<typeof SpawnResponse> = answers(SpawnResponse, isSpawn);
export const invokeRequests: Alteration<typeof InvocationRequest> = requests(InvocationRequest, isInvoke);
export const invokeAnswers: Alteration<typeof InvocationResponse> = answers(InvocationResponse, isInvoke);
export const callbackRequests: Alteration<typeof ActorInvocation> = requests(ActorInvocation, isCallback);
export const callbackAnswers: Alteration<typeof ActorInvocationResponse> = answers(
  ActorInvocationResponse,
  isCallback,
);

function decode<P extends object, M extends P>(type: MessageType<P, M>, body: Uint8Array): M | undefined {
  try {
    return type.decode(body);
  } catch {
    // The case sends what cannot be decoded; such bytes go through as they are.
    return undefined;
  }
}
