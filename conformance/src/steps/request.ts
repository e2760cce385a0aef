// Sends one request of a case, records both halves and keeps the answer as an observation. An unnamed request is
// set-up: when it does not succeed, the checks after it are blocked, since they would judge something else.
import type { AnyMessageType } from '../any-type.js';
import { observeAnswer, type AnswerObservation } from '../observe.js';
import { sendRequest } from '../peers/http-client.js';
import type { WireAnswer, WireRequest } from '../peers/exchange-log.js';
import { nodeAt, type Node } from '../nodes.js';
import type { World } from '../world.js';

export interface RequestKeys {
  readonly as?: string;
  readonly background?: boolean;
  readonly method?: string;
  readonly path?: string;
  readonly query?: string;
  readonly headers?: Readonly<Record<string, string | null>>;
  readonly bytes?: string;
  readonly text?: string;
  /** Bytes (hex) added to the end of the body. */
  readonly append?: string;
  readonly pieces?: readonly number[];
  readonly form?: 'api' | 'documented';
  readonly withinMs?: number;
}

export interface Outgoing {
  readonly what: string;
  /** Path without query, as the form of the subject has it. */
  readonly path: string;
  readonly body: Uint8Array;
  readonly requestType?: AnyMessageType;
  readonly answerType?: AnyMessageType;
  /** The proxy that it goes to; absent: the only subject. */
  readonly node?: Node;
  /** Where it goes instead. */
  readonly baseUrl?: string;
}

/** What an answer is observed as; by default as a proxy's. */
type Observe<Observation> = (answer: WireAnswer, tookMs: number) => Observation;

export async function sendStep(keys: RequestKeys, outgoing: Outgoing, world: World): Promise<void> {
  const observe = (answer: WireAnswer, tookMs: number) => observeAnswer(answer, outgoing.answerType, tookMs);
  const answer = exchange(keys, outgoing, world, observe);
  if (keys.as !== undefined) world.seen.set(keys.as, answer);
  if (keys.background) return;
  const { outcome, status, message } = await answer;
  if (keys.as === undefined && outcome !== 'ok') {
    world.blockedBy ??= `set-up: ${outgoing.what} came out ${outcome} (status ${status ?? 'none'}${message ? `, "${message}"` : ''})`;
  }
}

export async function exchange<Observation extends AnswerObservation>(
  keys: RequestKeys,
  outgoing: Outgoing,
  world: World,
  observe: Observe<Observation>,
): Promise<Observation & { readonly request: number; readonly event: number }> {
  const request = wireRequest(keys, outgoing);
  const { log, deadlines } = world;
  const { subject, label: them } = outgoing.node ?? nodeAt(world.nodes);
  const decoded = decode(outgoing.requestType, request.body);
  const sent = log.add({ from: 'kit', to: them, request, ...(decoded ? { decoded } : {}) });
  const deadlineMs = keys.withinMs === undefined ? deadlines.answerMs : keys.withinMs * deadlines.scale;
  const options = { deadlineMs, graceMs: deadlines.graceMs, ...(keys.pieces ? { pieces: keys.pieces } : {}) };
  const sentAtMs = performance.now();
  const answer = await sendRequest(outgoing.baseUrl ?? subject.baseUrl, request, options);
  const observation = observe(answer, performance.now() - sentAtMs);
  const event = log.add({
    from: them,
    to: 'kit',
    answer,
    answers: sent.number,
    ...(observation.body === undefined ? {} : { decoded: observation.body }),
  });
  return { ...observation, request: sent.number, event: event.number };
}

function wireRequest(keys: RequestKeys, outgoing: Outgoing): WireRequest {
  const path = keys.path ?? outgoing.path;
  return {
    method: keys.method ?? 'POST',
    target: keys.query === undefined ? path : `${path}?${keys.query}`,
    headers: headers(keys.headers ?? {}),
    body: bodyBytes(keys, outgoing),
  };
}

function bodyBytes(keys: RequestKeys, outgoing: Outgoing): Uint8Array {
  const body = keys.bytes === undefined ? outgoing.body : Buffer.from(keys.bytes, 'hex');
  const whole = keys.text === undefined ? body : Buffer.from(keys.text);
  return keys.append === undefined ? whole : Buffer.concat([whole, Buffer.from(keys.append, 'hex')]);
}

/** What the documents show, with the case's own over it; null leaves one out. */
function headers(own: Readonly<Record<string, string | null>>): Record<string, string> {
  const all: Record<string, string | null> = {
    'user-agent': 'spawn-conformance',
    accept: 'application/octet-stream',
    'content-type': 'application/octet-stream',
    ...own,
  };
  return Object.fromEntries(
    Object.entries(all).filter((entry): entry is [string, string] => entry[1] !== null),
  );
}

function decode(type: AnyMessageType | undefined, body: Uint8Array): object | undefined {
  try {
    return type?.toJson(type.decode(body));
  } catch {
    // The case meant to send what cannot be decoded; the log keeps the bytes.
    return undefined;
  }
}
