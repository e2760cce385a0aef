import { expect, test } from 'vitest';
import { effectRequest, publicationOf, routeOf } from './workflow.js';

test('a side effect keeps nothing of the answer that it came in', () => {
  const answer = new Uint8Array(1_000);
  const [value, state] = [answer.subarray(0, 10), answer.subarray(10)];
  const actor = { id: { name: 'bob', system: 'test' }, state: { state: { type_url: 't', value: state } } };
  const request = effectRequest({ request: { actor, value: { type_url: 't', value } } }, { trace: '1' });
  expect(request).toEqual({
    actor: { id: actor.id },
    value: { type_url: 't', value },
    metadata: { trace: '1' },
  });
  expect(request.value?.value?.buffer.byteLength).toBe(10);
});

test('nor does what is published, or piped', () => {
  const value = { type_url: 't', value: new Uint8Array(1_000).subarray(0, 10) };
  const asked = { id: 1, actionName: 'run', payload: undefined, metadata: {} };
  const published = publicationOf(asked, { broadcast: { channelGroup: 'news', value } });
  const workflow = { pipe: { actor: 'bob', actionName: 'run' } };
  const piped = routeOf({ system: 'test', name: 'ann', parent: '' }, asked, { value, workflow });
  for (const payload of [published?.payload, piped?.invocation.payload]) {
    expect(payload).toEqual({ value });
    expect(payload?.value?.value?.buffer.byteLength).toBe(10);
  }
});
