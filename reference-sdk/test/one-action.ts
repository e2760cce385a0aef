// An actor with one action, on the SDK's own port: what it answers to a callback, byte by byte.
import { ActorInvocation, ActorInvocationResponse } from '@spawn-conformance/proto';
import { createActorSystem } from '../src/actor-system.js';
import { actorRef, json, namedActor, optional, type ActionHandler } from '../src/index.js';
import { listening, path } from './listening.js';
import { jsonAny } from './shop.js';

export const stock = namedActor('stock')
  .action('take', { payload: json<number>(), reply: json<string>() }, () => ({ reply: 'taken' }))
  .action('look', { payload: optional(json<number>()) }, () => undefined);
export const elsewhere = actorRef('bank', { system: 'money' }).action('pay', { payload: json<number>() });

export type OneAction = ActionHandler<never, undefined, number, string, { payload: number; reply: string }>;

/** What an actor answers to a callback over HTTP whose only action runs `handle`. */
export async function answerOf(
  handle: OneAction,
): Promise<{ status: number; bytes: Uint8Array; answer: ActorInvocationResponse }> {
  const actor = namedActor('a').action('x', { payload: json<number>(), reply: json<string>() }, handle);
  const system = createActorSystem({ name: 's', actors: [actor], host: false, now: () => 1_000_000 });
  const { port } = await listening((body, signal) => system.answerCallback(body, signal));
  const body = ActorInvocation.encode({
    actor: { name: 'a', system: 's' },
    actionName: 'x',
    value: jsonAny(7),
  });
  const response = await fetch(`http://127.0.0.1:${port}${path}`, {
    method: 'POST',
    body: Buffer.from(body),
  });
  const bytes = new Uint8Array(await response.arrayBuffer());
  return { status: response.status, bytes, answer: ActorInvocationResponse.decode(bytes) };
}
