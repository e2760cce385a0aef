import { expect, test } from 'vitest';
import {
  ActorInvocation,
  ActorInvocationResponse,
  InvalidMessage,
  InvocationRequest,
  InvocationResponse,
  payloadOf,
  withPayload,
} from './index.js';

const value = { type_url: 'x/y', value: Uint8Array.of(1) };

test.each([[{ value }], [{ noop: {} }], [undefined]])(
  'a payload keeps its arm from message to message: %j',
  (payload) => {
    const request = InvocationRequest.decode(
      InvocationRequest.encode(withPayload({ actionName: 'a' }, payload)),
    );
    const callback = ActorInvocation.decode(ActorInvocation.encode(withPayload({}, payloadOf(request))));
    const answer = ActorInvocationResponse.decode(ActorInvocationResponse.encode({ ...payloadOf(callback) }));
    const response = InvocationResponse.decode(InvocationResponse.encode(withPayload({}, payloadOf(answer))));
    expect(InvocationResponse.toJson(response)).toEqual(
      payload === undefined
        ? {}
        : 'noop' in payload
          ? { noop: {} }
          : { value: { type_url: 'x/y', value: 'AQ==' } },
    );
  },
);

test('an Any without type and bytes counts as no payload', () => {
  expect(payloadOf({ value: { type_url: '' } })).toBeUndefined();
  expect(payloadOf(ActorInvocationResponse.decode(Uint8Array.of(0x22, 0)))).toBeUndefined();
  expect(payloadOf({ value: { type_url: 'x/y' } })).toEqual({ value: { type_url: 'x/y' } });
});

test('two arms are refused', () => {
  expect(() => payloadOf({ value, noop: {} })).toThrow(InvalidMessage);
});

test('another payload takes the place of the old one, and the rest stays, also what a newer schema adds', () => {
  const decoded = InvocationRequest.decode(Buffer.from('1a0161' + '2200' + 'f2060161', 'hex'));
  expect(Buffer.from(InvocationRequest.encode(withPayload(decoded, { noop: {} }))).toString('hex')).toBe(
    '1a01613a00f2060161',
  );
  expect(Buffer.from(InvocationRequest.encode(withPayload(decoded, undefined))).toString('hex')).toBe(
    '1a0161f2060161',
  );
  expect(payloadOf(decoded)).toBeUndefined();
  expect(decoded.value).toBeDefined();
});
