// What encoding refuses: everything that protobuf would write as something else, or not at all.
import { expect, test } from 'vitest';
import { Actor, ActorInvocation, Fact, InvalidMessage, InvocationRequest, SpawnRequest } from './index.js';

type Encoder = { encode(message: never): Uint8Array };

/** Encodes what the types would not let through, as a JavaScript program does. */
function problemOf(type: Encoder, message: unknown): string {
  try {
    type.encode(message as never);
  } catch (error) {
    expect(error).toBeInstanceOf(InvalidMessage);
    return (error as Error).message;
  }
  return 'encoded';
}

test.each([
  [{ actionName: 5 }, 'spawn.ActorInvocation.actionName: a string expected, got number 5'],
  [{ actor: { name: ['a'] } }, 'spawn.ActorInvocation.actor.name: a string expected, got a list'],
  [{ actor: 'ann' }, 'spawn.ActorInvocation.actor: a spawn.actors.ActorId expected, got string "ann"'],
  [{ actor: [] }, 'spawn.ActorInvocation.actor: a spawn.actors.ActorId expected, got a list'],
  [
    { value: { value: 'aGk=' } },
    'spawn.ActorInvocation.value.value: bytes (a Uint8Array) expected, got string "aGk="',
  ],
  [{ value: { value: [1] } }, 'spawn.ActorInvocation.value.value: bytes (a Uint8Array) expected, got a list'],
  [
    { currentContext: { metadata: { retries: 3 } } },
    'spawn.ActorInvocation.currentContext.metadata["retries"]: a string expected, got number 3',
  ],
  [
    { currentContext: { tags: { a: null } } },
    'spawn.ActorInvocation.currentContext.tags["a"]: a string expected, got null',
  ],
  [
    { currentContext: { tags: new Map([['a', 'b']]) } },
    'spawn.ActorInvocation.currentContext.tags: an object expected, got an object (Map)',
  ],
])('a value of the wrong type is refused and named: %j', (message, problem) => {
  expect(problemOf(ActorInvocation, message)).toBe(problem);
});

test('an object whose content would be missed is refused', () => {
  const problem = 'spawn.Fact.timestamp: a google.protobuf.Timestamp expected, got an object (Date)';
  expect(problemOf(Fact, { timestamp: new Date(0) })).toBe(problem);
});

test('a misspelt field is refused instead of left out', () => {
  const problem = problemOf(InvocationRequest, { action_name: 'add' });
  expect(problem).toBe('spawn.InvocationRequest.action_name: spawn.InvocationRequest has no such field');
});

test('the position in a list is named', () => {
  const problem = problemOf(SpawnRequest, { actors: [{ name: 'ann' }, { name: 1 }] });
  expect(problem).toMatch(/^spawn\.SpawnRequest\.actors\[1\]\.name: a string expected/);
  expect(problemOf(SpawnRequest, { actors: { name: 'ann' } })).toMatch(
    /^spawn\.SpawnRequest\.actors: a list expected/,
  );
});

test('two arms of a oneof are refused', () => {
  const problem = 'spawn.InvocationRequest.noop: payload can be value or noop, not both';
  expect(problemOf(InvocationRequest, { value: {}, noop: {} })).toBe(problem);
});

test('saying which arm is set must be true', () => {
  expect(problemOf(InvocationRequest, { payload: 'noop', noop: {} })).toBe('encoded');
  expect(problemOf(InvocationRequest, { payload: 'noop', value: {} })).toMatch(
    /payload: says .*no such arm is set/,
  );
  expect(problemOf(InvocationRequest, { payload: 'actionName', actionName: 'a' })).toMatch(
    /no such arm is set/,
  );
});

test('an int32 that would wrap around is refused, an enum number without a name is kept', () => {
  expect(problemOf(Actor, { settings: { minPoolSize: 2 ** 31 } })).toMatch(
    /minPoolSize: a 32-bit integer expected/,
  );
  expect(problemOf(Actor, { settings: { minPoolSize: 1.5 } })).toMatch(
    /minPoolSize: a 32-bit integer expected/,
  );
  expect(problemOf(Actor, { settings: { kind: 'NAMED' } })).toMatch(
    /kind: a 32-bit integer expected, got string/,
  );
  const kept = Actor.decode(Actor.encode({ settings: { kind: 42 as never } }));
  expect(Actor.toJson(kept)).toEqual({ settings: { kind: 42 } });
});

test('half a surrogate pair, which UTF-8 cannot carry, is refused in texts and keys', () => {
  expect(problemOf(ActorInvocation, { actionName: 'a\ud800' })).toMatch(/actionName: not Unicode text/);
  expect(problemOf(ActorInvocation, { currentContext: { tags: { '\udc00': 'x' } } })).toMatch(
    /: not Unicode text/,
  );
  expect(problemOf(ActorInvocation, { actionName: 'a😀\ufffd' })).toBe('encoded');
});

test('undefined and null are the same as leaving out', () => {
  const message = { actor: undefined, actionName: null, currentContext: { state: undefined, tags: null } };
  expect([...ActorInvocation.encode(message)]).toEqual([0x1a, 0]);
});
