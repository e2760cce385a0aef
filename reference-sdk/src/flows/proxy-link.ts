// What the client flows share: where the proxy is, who asks, and how an answer is judged. Always holds: a request
// either gives a decoded answer with status OK, or exactly one SpawnError that names the request.
import { Status, type RequestStatus } from '@spawn-conformance/proto';
import { SpawnError, type SpawnErrorCode } from '../errors.js';
import type { ProxyAnswer, ProxyClient } from '../proxy-client.js';

/** One system's way to its proxy. */
export interface ProxyLink {
  readonly proxy: ProxyClient;
  /** Name of the actor system. */
  readonly system: string;
  /** What stands before `/system` in the paths of spawn and invoke: `/api/v1`, or nothing (WIR-1). */
  readonly basePath: string;
}

/** A request of a flow, and what it is called in messages. */
interface Exchange<M> {
  readonly what: string;
  readonly path: string;
  readonly body: Uint8Array;
  readonly answerType: { decode(bytes: Uint8Array): M };
  /** What a plain ERROR means here. */
  readonly failure: 'action-failed' | 'refused';
  readonly timeoutMs: number;
  readonly signal?: AbortSignal | undefined;
}

type Answered = { readonly status?: RequestStatus | null | undefined };

/** @throws SpawnError */
export async function exchange<M extends Answered>(link: ProxyLink, request: Exchange<M>): Promise<M> {
  const answer = await link.proxy.post(request);
  const { message, problem } = decodeAnswer(request, answer);
  const status = message?.status?.status ?? Status.UNKNOWN;
  const isSuccess = answer.status >= 200 && answer.status < 300;
  if (isSuccess && message !== undefined && status === Status.OK) return message;
  const code = codeOf(answer.status, status, request.failure);
  throw new SpawnError(code, `${request.what}: ${textOf(code, answer, message, problem)}`, {
    cause: problem,
  });
}

function decodeAnswer<M>(request: Exchange<M>, answer: ProxyAnswer): { message?: M; problem?: unknown } {
  try {
    return { message: request.answerType.decode(answer.body) };
  } catch (problem) {
    return { problem };
  }
}

/** Which error it is; the message's own status says more than the HTTP status, where both are there. */
function codeOf(http: number, status: Status, failure: SpawnErrorCode): SpawnErrorCode {
  if (status === Status.ACTOR_NOT_FOUND) return 'actor-not-found';
  if (http >= 200 && http < 300) return status === Status.ERROR ? failure : 'protocol-violation';
  if (http < 400 || status === Status.OK) return 'protocol-violation';
  if (http === 503) return 'overloaded';
  if (http === 504) return 'timed-out';
  // A 409 and a 501 can come after the action ran: its state was changed elsewhere, its answer asks for what is not built.
  return http >= 500 || http === 409 ? failure : 'refused';
}

function textOf(
  code: SpawnErrorCode,
  answer: ProxyAnswer,
  message: Answered | undefined,
  problem: unknown,
): string {
  const said = message?.status?.message;
  if (said) return `${said} (HTTP ${answer.status})`;
  if (code === 'protocol-violation') {
    const why = problem === undefined ? 'without a matching status' : 'that cannot be decoded';
    return `the proxy sent an answer ${why} (HTTP ${answer.status}, ${answer.body.length} bytes)`;
  }
  const hint = answer.status === 404 ? '; does it serve these paths (option basePath)?' : '';
  return `the proxy answered HTTP ${answer.status} without a message${hint}`;
}
