import { ActorInvocation } from '@spawn-conformance/proto';
import { describe, expect, test } from 'vitest';
import { callbackBody, type CallbackSpec } from './callback-body.js';

const decoded = (spec: CallbackSpec) =>
  ActorInvocation.toJson(ActorInvocation.decode(callbackBody('s', spec)));

describe('the body of a callback', () => {
  test('is what a proxy sends: the actor, its context with itself in it, and no state where there is none', () => {
    expect(decoded({})).toEqual({
      actor: { name: 'tck-named', system: 's' },
      actionName: 'Run',
      currentContext: { self: { name: 'tck-named', system: 's' } },
    });
  });

  test('names the caller in both places, and the parent of an instance', () => {
    const caller = { name: 'alice', system: 's' };
    expect(decoded({ actor: 'bob', parent: 'tck-unnamed', caller })).toMatchObject({
      actor: { name: 'bob', parent: 'tck-unnamed' },
      currentContext: { self: { name: 'bob', parent: 'tck-unnamed' }, caller },
      caller,
    });
  });

  test('with unknown fields is the same message to who does not know them', () => {
    const spec = { state: 'before', tags: { size: 'large' }, script: ['returnNoop'] };
    expect(decoded({ ...spec, unknownFields: true })).toEqual(decoded(spec));
    const text = Buffer.from(callbackBody('s', { ...spec, unknownFields: true })).toString('latin1');
    expect(text.split('unknown to every version').length - 1).toBe(2);
  });

  test('takes changes, and null for what is to be left out', () => {
    expect(decoded({ message: { currentContext: null, actionName: 'Peek' } })).toEqual({
      actor: { name: 'tck-named', system: 's' },
      actionName: 'Peek',
    });
  });
});
