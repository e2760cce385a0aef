// The system "shop" that callback tests call: an actor with an action for each kind of result, and an unnamed one.
import {
  ActorInvocation,
  ActorInvocationResponse,
  JSONType,
  RequestStatus,
  unpack,
  type Any,
} from '@spawn-conformance/proto';
import { createActorSystem } from '../src/actor-system.js';
import { json, namedActor, noop, optional, unnamedActor, type SystemEvent } from '../src/index.js';

export const jsonAny = (content: unknown, type = 'spawn.JSONType'): Any => ({
  type_url: `type.googleapis.com/${type}`,
  value: JSONType.encode({ content: JSON.stringify(content) }),
});

const counter = namedActor('counter', { state: json<{ total: number }>(), initialState: { total: 100 } })
  .action('add', { payload: json<number>(), reply: json<number>() }, ({ state, payload }) => ({
    state: { total: state.total + payload },
    reply: state.total + payload,
  }))
  .action('look', { reply: json<number>() }, ({ state }) => ({ reply: state.total }))
  .action('maybe', { payload: optional(json<number>()), reply: optional(json<number>()) }, ({ payload }) => ({
    ...(payload === undefined ? {} : { reply: payload }),
  }))
  .action('noop', () => ({ reply: noop }))
  .action('silent', () => undefined)
  .action('tag', ({ tags }) => ({ tags: { ...tags, colour: 'red' } }))
  .action('save', () => ({ checkpoint: true }))
  .action('boom', () => {
    throw new Error('no more paper');
  })
  .action('unwritable', { reply: json<unknown>() }, () => ({ reply: 1n }))
  .action('see', { reply: json<unknown>() }, ({ self, caller, metadata, tags }) => ({
    reply: { self, caller, metadata, tags },
  }));
const session = unnamedActor('session').action('who', { reply: json<string>() }, ({ self }) => ({
  reply: `${self.name} of ${self.parent}`,
}));

/** What the shop told its program. */
export const events: SystemEvent[] = [];
export const shop = createActorSystem({
  name: 'shop',
  actors: [counter, session],
  host: false,
  onEvent: (event) => events.push(event),
});

/** Has the shop answer a callback; the actor is the counter unless another is named. */
export async function call(
  invocation: ActorInvocation,
): Promise<{ status: number; answer: ActorInvocationResponse }> {
  const actor = { name: 'counter', system: 'shop' };
  const { status, body } = await shop.answerCallback(
    ActorInvocation.encode({ actor, currentContext: { self: actor }, ...invocation }),
  );
  return { status, answer: ActorInvocationResponse.decode(body) };
}

export function replyIn({ value }: ActorInvocationResponse): unknown {
  return JSON.parse(unpack(value ?? {}, JSONType).content);
}

export function refusalIn({ value }: ActorInvocationResponse): string {
  return unpack(value ?? {}, RequestStatus).message;
}
