// One invocation of a client: it adds a piece to an actor's text, or looks at it. Always holds: what it keeps is an
// operation of the history, with an answer only where the text came back.
import { InvocationRequest, InvocationResponse } from '@spawn-conformance/proto';
import { anyType } from '../any-type.js';
import { textOf, type AnyJson } from '../any-value.js';
import type { Operation } from '../linearizability/history.js';
import type { Node } from '../nodes.js';
import { observeAnswer, type AnswerObservation } from '../observe.js';
import { encodeJson, invocationBody } from '../requests.js';
import type { World } from '../world.js';
import { prefixOf } from './path-form.js';
import { exchange } from './request.js';

export interface Append extends Operation<string, string> {
  /** Nothing came back by the deadline. */
  readonly isSilent: boolean;
  /** What came instead of the text, for people. */
  readonly problem?: string;
}

interface Wish {
  readonly client: string;
  readonly actor: string;
  /** Empty: it looks. */
  readonly piece: string;
}

/** Asks the first of the proxies that takes the connection; undefined: none did. */
export async function appendAt(
  nodes: readonly Node[],
  wish: Wish,
  world: World,
): Promise<Append | undefined> {
  for (const node of nodes) {
    const sentAtMs = performance.now();
    const { outcome, body, status, message } = await invokeAt(node, wish, world);
    if (outcome === 'unreachable') continue;
    const output = textOf(body?.['value'] as AnyJson | undefined);
    const isAnswered = outcome === 'ok' && output !== undefined;
    return {
      client: wish.client,
      input: wish.piece,
      sentAtMs,
      isSilent: outcome === 'silent',
      ...(isAnswered
        ? { answer: { atMs: performance.now(), output } }
        : {
            problem: `${outcome} at ${node.name} (${status ?? 'no status'}${message ? `, "${message}"` : ''})`,
          }),
    };
  }
  return undefined;
}

function invokeAt(node: Node, { actor, piece }: Wish, world: World): Promise<AnswerObservation> {
  const action = piece === '' ? 'look' : 'add';
  const names = [world.system, actor].map(encodeURIComponent);
  const spec = { actor, action, ...(piece === '' ? {} : { value: piece }) };
  const outgoing = {
    what: `${action} ${actor}`,
    node,
    path: `${prefixOf(node, undefined)}/system/${names[0]}/actors/${names[1]}/invoke`,
    body: encodeJson(InvocationRequest, invocationBody(world.system, spec)),
    requestType: anyType(InvocationRequest),
  };
  const answerType = anyType(InvocationResponse);
  return exchange({}, outgoing, world, (answer, tookMs) => observeAnswer(answer, answerType, tookMs));
}
