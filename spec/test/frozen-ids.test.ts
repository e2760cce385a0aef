// The promise that ids are frozen, kept against ids.txt: none goes silently, and no sentence changes unnoticed.
// With "npm run -w @spawn-conformance/spec ids" this test writes the list anew, but never one that has lost an id.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { readRequirements } from '../src/index.js';
import { parseRetiredIds } from '../src/retired-ids.js';
import { listIds, vanishedIds } from './frozen-ids.js';

const pathOf = (name: string) => fileURLToPath(new URL(`../${name}`, import.meta.url));
const requirements = readRequirements();
const retired = parseRetiredIds(readFileSync(pathOf('retired-ids.txt'), 'utf8'), 'retired-ids.txt');

describe('ids.txt', () => {
  it('lists every id and sentence as it stands, and no id that went without being retired', async () => {
    const committed = readFileSync(pathOf('ids.txt'), 'utf8');
    const gone = vanishedIds(committed, requirements, retired);
    expect(
      gone,
      'ids that are gone; bring them back, or write them with a reason into retired-ids.txt',
    ).toEqual([]);
    await expect(
      listIds(requirements, retired),
      'ids.txt differs from the chapters; if each changed sentence keeps its meaning, run "npm run -w @spawn-conformance/spec ids"',
    ).toMatchFileSnapshot(pathOf('ids.txt'));
  });
});

describe('a list of ids', () => {
  const last = { id: 'REG-54', text: 'The SDK MAY register again.' };
  const first = { id: 'REG-1', text: 'The proxy MUST answer.' };
  const list = listIds([first, last], new Set(['INV-9']));

  it('has one line for every id, retired ones too', () => {
    const lines = list.split('\n').filter((line) => !line.startsWith('#'));
    expect(lines).toEqual(['REG-1 af82d677c603', 'REG-54 c886de573305', 'INV-9 retired', '']);
  });

  it('misses the last id of a chapter when it is gone', () => {
    expect(vanishedIds(list, [first], new Set(['INV-9']))).toEqual(['REG-54']);
  });

  it('misses an id that is no longer called retired', () => {
    expect(vanishedIds(list, [first, last], new Set())).toEqual(['INV-9']);
  });

  it('misses nothing when the id was retired', () => {
    expect(vanishedIds(list, [first], new Set(['REG-54', 'INV-9']))).toEqual([]);
  });

  it('changes with a sentence', () => {
    const changed = { ...last, text: 'The SDK MUST register again.' };
    expect(listIds([first, changed], new Set(['INV-9']))).not.toBe(list);
  });
});
