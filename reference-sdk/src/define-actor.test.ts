// Definitions: what is refused, what types follow, that a definition never changes.
import { describe, expect, expectTypeOf, test } from 'vitest';
import { noop } from './noop.js';
import type { ActorClient } from './actor-client.js';
import { actorRef } from './actor-ref.js';
import { namedActor, unnamedActor } from './define-actor.js';
import { optional } from './codec.js';
import { json } from './json-codec.js';

interface Counter {
  readonly total: number;
}
const counter = json<Counter>();

describe('a definition is refused', () => {
  test.each([
    ['', 'the actor name "" is not a non-empty text of at most 255 UTF-8 bytes'],
    ['ü'.repeat(128), 'at most 255 UTF-8 bytes'],
    ['\ud800', 'is not a non-empty text'],
  ])('for the name %j', (name, message) => {
    expect(() => namedActor(name)).toThrow(message);
  });

  test.each([0, -1, 1.5, Number.NaN, 2 ** 53, -Infinity])('for the time %s', (ms) => {
    const must = 'must be a whole number of milliseconds from 1 to 9007199254740991, got';
    expect(() => namedActor('a', { passivateAfterMs: ms })).toThrow(`passivateAfterMs ${must}`);
    expect(() => namedActor('a', { snapshotEveryMs: ms })).toThrow(`snapshotEveryMs ${must}`);
  });

  test('for an action named twice', () => {
    const actor = namedActor('a').action('run', () => undefined);
    expect(() => actor.action('run', () => undefined)).toThrow('the actor a has the action run already');
  });

  test('for an initial state that cannot be written', () => {
    const options = { state: json<unknown>(), initialState: 1n };
    expect(() => namedActor('a', options)).toThrow('the initialState of the actor a: not a JSON value');
  });

  test('for tags that are no texts', () => {
    expect(() => namedActor('a', { tags: { size: 5 as never } })).toThrow('the tags of the actor a: ');
  });

  test('with the code invalid-argument', () => {
    expect(() => namedActor('')).toThrow(
      expect.objectContaining({ name: 'SpawnError', code: 'invalid-argument' }),
    );
  });
});

test('a name of 255 bytes with any characters in it is fine', () => {
  expect(namedActor(`a/b?%20 ${'x'.repeat(247)}`).name).toHaveLength(255);
});

test('adding an action gives a new definition and leaves the old one', () => {
  const none = namedActor('a');
  const one = none.action('run', () => undefined);
  expect([...none.actions.keys()]).toEqual([]);
  expect([...one.actions.keys()]).toEqual(['run']);
});

test('an instance knows its parent', () => {
  expect(unnamedActor('session').instance('ann')).toMatchObject({ name: 'ann', parent: 'session' });
});

describe('types', () => {
  test('of the state follow from the options', () => {
    namedActor('a', { state: counter, initialState: { total: 0 } }).action('x', ({ state }) => {
      expectTypeOf(state).toEqualTypeOf<Counter>();
    });
    namedActor('a', { state: counter }).action('x', ({ state }) => {
      expectTypeOf(state).toEqualTypeOf<Counter | undefined>();
      return { state: { total: 1 } };
    });
    namedActor('a').action('x', ({ state }) => {
      expectTypeOf(state).toEqualTypeOf<undefined>();
    });
    // @ts-expect-error -- the initial state is no Counter
    namedActor('a', { state: counter, initialState: { total: 'none' } });
    // @ts-expect-error -- no state without a codec
    namedActor('a').action('x', () => ({ state: 1 }));
    // @ts-expect-error -- the new state is no Counter
    namedActor('a', { state: counter }).action('x', () => ({ state: { total: 'none' } }));
  });

  test('of the reply: required unless it is optional', () => {
    const actor = namedActor('a');
    actor.action('x', { reply: json<number>() }, () => ({ reply: 1 }));
    // @ts-expect-error -- a reply is declared
    actor.action('x', { reply: json<number>() }, () => ({}));
    // @ts-expect-error -- and it is a number
    actor.action('x', { reply: json<number>() }, () => ({ reply: 'one' }));
    actor.action('x', { reply: optional(json<number>()) }, () => ({ reply: noop }));
    actor.action('x', { reply: optional(json<number>()) }, () => undefined);
    // @ts-expect-error -- no reply is declared
    actor.action('x', () => ({ reply: 1 }));
    actor.action('x', () => ({ reply: noop }));
  });

  test('of calls follow from the definition', () => {
    const bank = namedActor('bank', { state: counter, initialState: { total: 0 } })
      .action('add', { payload: json<{ by: number }>(), reply: json<Counter>() }, ({ payload, state }) => {
        expectTypeOf(payload).toEqualTypeOf<{ by: number }>();
        return { reply: { total: state.total + payload.by } };
      })
      .action('reset', () => undefined);
    const calls = (client: ActorClient) => {
      expectTypeOf(client.invoke(bank, 'add', { by: 1 })).resolves.toEqualTypeOf<Counter>();
      expectTypeOf(client.invoke(bank, 'reset')).resolves.toEqualTypeOf<undefined>();
      expectTypeOf(client.getState(bank)).resolves.toEqualTypeOf<Counter | undefined>();
      // @ts-expect-error -- no such action
      void client.invoke(bank, 'remove');
      // @ts-expect-error -- the payload is missing
      void client.invoke(bank, 'add');
      // @ts-expect-error -- the payload is wrong
      void client.invokeAsync(bank, 'add', { by: '1' });
      // @ts-expect-error -- a schedule has no reply to wait for
      void client.invoke(bank, 'reset', undefined, { delayMs: 5 });
    };
    expect(calls).toBeTypeOf('function');
  });

  test('of actors elsewhere are said at the reference', () => {
    const mailer = actorRef('mailer', { system: 'post' }).action('send', { payload: json<string>() });
    const calls = (client: ActorClient) => {
      expectTypeOf(client.invoke(mailer, 'send', 'hello')).resolves.toEqualTypeOf<undefined>();
      // @ts-expect-error -- not a text
      void client.invoke(mailer, 'send', 5);
    };
    expect(calls).toBeTypeOf('function');
    expect(mailer).toMatchObject({ name: 'mailer', system: 'post', parent: undefined });
  });
});
