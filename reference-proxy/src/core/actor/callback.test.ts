import { expect, test } from 'vitest';
import { callbackFor, initInvocation, problemOfAnswer } from './callback.js';

const actor = { system: 's', name: 'ann', parent: 'people' };
const caller = { system: 's', name: 'bob' };
const invocation = { id: 1, actionName: 'run', payload: undefined, caller, metadata: { trace: '1' } };

test('self is the actor, the caller stands in both places, metadata and tags are in the context', () => {
  expect(callbackFor(actor, invocation, { state: { type_url: 't' }, tags: { a: '1' } })).toEqual({
    actor,
    actionName: 'run',
    caller,
    currentContext: {
      self: actor,
      caller,
      state: { type_url: 't' },
      metadata: { trace: '1' },
      tags: { a: '1' },
    },
  });
});

test.each([{ value: { type_url: 't' } }, { noop: {} }])('the payload keeps its arm: %o', (payload) => {
  const callback = callbackFor(actor, { ...invocation, payload }, { state: undefined, tags: {} });
  expect({ value: callback.value, noop: callback.noop }).toEqual({
    value: undefined,
    noop: undefined,
    ...payload,
  });
});

test('no state is no field', () => {
  const { currentContext } = callbackFor(actor, invocation, { state: undefined, tags: {} });
  expect(currentContext?.state).toBeUndefined();
});

test('init is asked by the actor itself, with a noop and no metadata', () => {
  expect(initInvocation(actor, 'setup')).toEqual({
    id: 0,
    actionName: 'setup',
    payload: { noop: {} },
    caller: actor,
    metadata: {},
  });
});

test.each([
  [{ updatedContext: {} }, undefined],
  [{ updatedContext: {}, workflow: {} }, undefined],
  [{ updatedContext: {}, workflow: { effects: [] } }, undefined],
  [{}, 'hostFailed'],
  [{ workflow: { pipe: {} } }, 'hostFailed'],
  [{ updatedContext: {}, workflow: { effects: [{}] } }, undefined],
  [{ updatedContext: {}, workflow: { broadcast: {} } }, undefined],
  [{ updatedContext: {}, workflow: { pipe: {} } }, 'hostFailed'],
  [{ updatedContext: {}, workflow: { forward: {} } }, 'hostFailed'],
])('an answer %o is %s', (answer, code) => {
  expect(problemOfAnswer(answer, 'all')?.code).toBe(code);
});

test('of an init answer the state only is used: its workflow is no problem, a missing context is', () => {
  expect(problemOfAnswer({ updatedContext: {}, workflow: { pipe: {} } }, 'state only')).toBeUndefined();
  expect(problemOfAnswer({}, 'state only')?.code).toBe('hostFailed');
});
