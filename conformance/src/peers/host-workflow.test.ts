// What a case writes of a workflow, as the message that the proxy gets.
import { ActorInvocationResponse } from '@spawn-conformance/proto';
import { expect, test } from 'vitest';
import { anyOf } from '../any-value.js';
import { hostAnswer, type AnswerSpec } from './host-answer.js';

const invocation = { actor: { name: 'alice', system: 'test' } };

function answered(spec: AnswerSpec): Record<string, unknown> {
  const answer = hostAnswer(spec, invocation);
  if (answer.kind !== 'answer') throw new Error('no answer');
  return ActorInvocationResponse.toJson(ActorInvocationResponse.decode(answer.body));
}

test('effects are invocations, in the system of the actor unless they name another', () => {
  const { workflow } = answered({
    effects: [
      { actor: 'bob', action: 'note', value: 'hello', async: true, metadata: { a: 'b' }, registerRef: 'dog' },
      { system: 'elsewhere', actor: 'bob', action: 'note', noop: true, message: { pooled: true } },
      { actor: 'bob', message: { system: null, actor: { id: { system: null } } } },
    ],
  });
  const value = anyOf('hello');
  expect(workflow).toEqual({
    effects: [
      {
        request: {
          system: { name: 'test' },
          actor: { id: { name: 'bob', system: 'test' } },
          actionName: 'note',
          value,
          async: true,
          metadata: { a: 'b' },
          registerRef: 'dog',
        },
      },
      {
        request: {
          system: { name: 'elsewhere' },
          actor: { id: { name: 'bob', system: 'elsewhere' } },
          actionName: 'note',
          noop: {},
          pooled: true,
        },
      },
      { request: { actor: { id: { name: 'bob' } } } },
    ],
  });
});

test.each([
  [
    { pipe: { actor: 'bob', action: 'take', registerRef: 'dog' } },
    { pipe: { actor: 'bob', actionName: 'take', registerRef: 'dog' } },
  ],
  [{ forward: { action: 'take' } }, { forward: { actionName: 'take' } }],
  [
    { broadcast: { channel: 'news', value: 'hello' } },
    { broadcast: { channelGroup: 'news', value: anyOf('hello') } },
  ],
  [{ broadcast: { channel: 'news', noop: true } }, { broadcast: { channelGroup: 'news', noop: {} } }],
  [{ broadcast: { channel: 'news' } }, { broadcast: { channelGroup: 'news' } }],
])('%j', (spec, workflow) => {
  expect(answered(spec)).toMatchObject({ workflow });
  expect(answered(spec)['workflow']).toEqual(workflow);
});

test('an answer without any of it has no workflow', () => {
  expect(answered({ payload: 'noop' })).not.toHaveProperty('workflow');
});
