// The user function of the replay: it answers callbacks with what an SDK once answered, byte for byte. Always holds:
// what was not handed to it is answered with 500, so a callback that nobody expected fails its invocation.
import { ActorInvocation, ActorInvocationResponse, isUnset, type Any } from '@spawn-conformance/proto';
import { EventEmitter, once } from 'node:events';
import { createHttpPeer } from '../../src/peers/http-peer.js';
import type { Capture, CapturedResponse } from '../captures.js';

export interface CapturedHost {
  readonly port: number;
  /** From now on this callback's action is answered as it was then. */
  answerAs(action: Capture): void;
  answer(actor: string, action: string, response: CapturedResponse): void;
  nextCallback(actor: string, action: string): Promise<ActorInvocation>;
  /** The last state that it gave back in an answer that counts. */
  stateOf(actor: string): Any | undefined;
  stop(): Promise<void>;
}

export async function startCapturedHost(): Promise<CapturedHost> {
  const answers = new Map<string, CapturedResponse>();
  const states = new Map<string, Any>();
  const callbacks = new EventEmitter();
  const peer = await createHttpPeer(0, async ({ body }) => {
    const call = ActorInvocation.decode(body);
    const key = keyOf(call.actor?.name ?? '', call.actionName ?? '');
    const { status, headers, body: answer } = answers.get(key) ?? unexpected;
    const state = stateKept(status, answer);
    if (state) states.set(call.actor?.name ?? '', state);
    callbacks.emit(key, call);
    return { kind: 'answer', status, headers: contentOf(headers), body: answer };
  });
  const answer = (actor: string, action: string, response: CapturedResponse) =>
    void answers.set(keyOf(actor, action), response);
  return {
    port: peer.port,
    answer,
    answerAs(action) {
      const call = ActorInvocation.decode(action.body);
      answer(call.actor?.name ?? '', call.actionName ?? '', action.response ?? unexpected);
    },
    async nextCallback(actor, action) {
      const [call] = (await once(callbacks, keyOf(actor, action))) as [ActorInvocation];
      return call;
    },
    stateOf: (actor) => states.get(actor),
    stop: () => peer.stop(),
  };
}

const unexpected: CapturedResponse = { status: 500, headers: {}, body: Buffer.of() };

const keyOf = (actor: string, action: string): string => JSON.stringify([actor, action]);

/** The captured headers that say what the body is; those that frame it are the sender's business. */
function contentOf(headers: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).filter(([name]) => /^content-(type|disp)/i.test(name)));
}

/** A failed answer keeps nothing. */
function stateKept(status: number, body: Uint8Array): Any | undefined {
  if (status !== 200) return undefined;
  const state = ActorInvocationResponse.decode(body).updatedContext?.state;
  return state && !isUnset(state) ? state : undefined;
}
