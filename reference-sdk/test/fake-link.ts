// A link to a proxy that is a function: it always gives one answer, and remembers what it was sent.
import { InvocationRequest, InvocationResponse, JSONType, Status } from '@spawn-conformance/proto';
import { createClient } from '../src/create-client.js';
import type { ProxyLink } from '../src/flows/proxy-link.js';
import { json, namedActor, unnamedActor } from '../src/index.js';
import type { ProxyAnswer, ProxyRequest } from '../src/proxy-client.js';

export const counter = namedActor('counter', { state: json<number>(), initialState: 1, tags: { team: 'a' } })
  .action('add', { payload: json<number>(), reply: json<number>() }, ({ payload }) => ({ reply: payload }))
  .action('reset', () => undefined);
export const session = unnamedActor('session', { passivateAfterMs: 500 }).action('touch', () => undefined);

export const jsonAny = (content: string) => ({
  type_url: 'type.googleapis.com/spawn.JSONType',
  value: JSONType.encode({ content }),
});
export const ok = { status: Status.OK };

export function linkTo(answer: ProxyAnswer): { link: ProxyLink; sent: ProxyRequest[] } {
  const sent: ProxyRequest[] = [];
  const post = (request: ProxyRequest) => {
    sent.push(request);
    return Promise.resolve(answer);
  };
  return { link: { proxy: { post, close: () => undefined }, system: 'shop', basePath: '/api/v1' }, sent };
}

/** A client whose every call is answered so. */
export function clientOf(answer: InvocationResponse, now = () => 1_000_000) {
  const { link, sent } = linkTo({ status: 200, body: InvocationResponse.encode(answer) });
  const invocation = () =>
    InvocationRequest.toJson(InvocationRequest.decode(sent[0]?.body ?? new Uint8Array()));
  return { client: createClient(link, {}, now), sent, invocation };
}
