// What fromJson refuses: protobufjs would convert or skip it.
import { expect, test } from 'vitest';
import { ActorInvocation, InvalidMessage, InvocationRequest, RequestStatus } from './index.js';

function problemOf(json: Record<string, unknown>): string {
  try {
    InvocationRequest.fromJson(json);
  } catch (error) {
    expect(error).toBeInstanceOf(InvalidMessage);
    return (error as Error).message.replace(/^spawn\.InvocationRequest/, '');
  }
  return 'taken';
}

test.each<[Record<string, unknown>, string]>([
  [
    { action_name: 'a' },
    '.action_name: spawn.InvocationRequest has no such field (it is written actionName here)',
  ],
  [
    { actor: { id: { nam: 'a' } } },
    '.actor.id.nam: spawn.actors.ActorId has no such field (it has name, system, parent)',
  ],
  [{ noop: { a: 1 } }, '.noop.a: spawn.Noop has no such field (it has none)'],
  [{ payload: 'noop', noop: {} }, '.payload: spawn.InvocationRequest has no such field'],
  [{ actionName: 5 }, '.actionName: a string expected, got number 5'],
  [{ async: 'true' }, '.async: a boolean expected, got string "true"'],
  [{ scheduledTo: 'soon' }, '.scheduledTo: an int64 expected'],
  [{ scheduledTo: 2 ** 53 }, '.scheduledTo: an int64 expected'],
  [{ value: { value: 'a' } }, '.value.value: base64 expected, got string "a"'],
  [{ value: { value: 'aGk' } }, '.value.value: base64 expected'],
  [{ value: { value: 'aG-_' } }, '.value.value: base64 expected'],
  [{ value: { value: 'aGl=' } }, '.value.value: base64 expected'],
  [
    { actor: { settings: { kind: 'named' } } },
    '.actor.settings.kind: one of UNKNOW_KIND, NAMED, UNNAMED, POOLED',
  ],
  [
    { actor: { actions: [{}, { name: {} }] } },
    '.actor.actions[1].name: a string expected, got an object (Object)',
  ],
  [{ metadata: { a: 1 } }, '.metadata["a"]: a string expected'],
  [{ value: {}, noop: {} }, '.noop: payload can be value or noop, not both'],
])('%j', (json, problem) => {
  expect(problemOf(json)).toContain(problem);
});

test('what is no object at all is refused', () => {
  for (const json of [null, [], 'x', 5])
    expect(() => InvocationRequest.fromJson(json as never)).toThrow(InvalidMessage);
});

test('what toJson writes, fromJson reads', () => {
  const message = InvocationRequest.decode(
    InvocationRequest.encode({
      actor: { id: { name: 'ann' }, settings: { kind: 2 } },
      value: { type_url: 'x/y', value: Uint8Array.of(0, 255, 62) },
      metadata: { __proto__x: 'a', '': 'b' },
      scheduledTo: 2n ** 60n,
    }),
  );
  const json = InvocationRequest.toJson(message);
  expect(json).toEqual({
    actor: { id: { name: 'ann' }, settings: { kind: 'UNNAMED' } },
    value: { type_url: 'x/y', value: 'AP8+' },
    metadata: { __proto__x: 'a', '': 'b' },
    scheduledTo: '1152921504606846976',
  });
  expect(InvocationRequest.encode(InvocationRequest.fromJson(json))).toEqual(
    InvocationRequest.encode(message),
  );
});

test('null is the same as leaving out, and an enum may be a number', () => {
  expect(ActorInvocation.toJson(ActorInvocation.fromJson({ actor: null, actionName: null }))).toEqual({});
  expect(RequestStatus.toJson(RequestStatus.fromJson({ status: 2 }))).toEqual({ status: 'ACTOR_NOT_FOUND' });
  expect(RequestStatus.toJson(RequestStatus.fromJson({ status: 77 }))).toEqual({ status: 77 });
});
