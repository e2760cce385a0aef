import { expect, test } from 'vitest';
import { remember, type Memory } from './snapshots.js';

const any = (text: string) => ({ type_url: 'test/text', value: new TextEncoder().encode(text) });
const before: Memory = { state: any('old'), tags: { a: '1' } };

test.each([
  ['nothing', {}],
  ['the same state', { state: any('old') }],
  ['an Any that says nothing', { state: { type_url: '', value: new Uint8Array() } }],
  ['no tags', { tags: {} }],
  ['the same tags', { tags: { a: '1' } }],
])('%s changes nothing: the very same memory', (_what, updated) => {
  expect(remember(before, updated)).toBe(before);
});

test('a type without bytes is a state', () => {
  const empty = { type_url: 'test/empty', value: new Uint8Array() };
  expect(remember(before, { state: empty }).state).toEqual(empty);
  expect(remember({ state: empty, tags: {} }, { state: { type_url: 'test/other' } }).state).toEqual({
    type_url: 'test/other',
  });
});

test.each([{ a: '2' }, { b: '1' }, { a: '1', b: '2' }])('non-empty tags replace all: %o', (tags) => {
  const after = remember(before, { tags });
  expect(after.tags).toEqual(tags);
  expect(after.state).toBe(before.state);
});

test('a small state does not keep the large message that it came in', () => {
  const message = new Uint8Array(1_000_000);
  const after = remember(before, { state: { type_url: 't', value: message.subarray(10, 20) } });
  expect(after.state?.value?.buffer.byteLength).toBe(10);
});
