// The promise that an id means one rule for ever: how it is broken, and what the reader says then.
import { describe, expect, it } from 'vitest';
import { parseChapter } from './chapter.js';
import { checkIds, parseRetiredIds } from './retired-ids.js';

const requirement = (id: string, role = 'proxy') => `### ${id} Title

The ${role === 'sdk' ? 'SDK' : 'proxy'} **MUST** answer.

- Role: ${role}
- Profile: core
- Source: expected by users
- Why: It is asked.
`;

const registration = (...texts: string[]) => parseChapter(texts.join('\n'), '03-registration.md');
const retired = (text: string) => parseRetiredIds(text, 'retired-ids.txt');

describe('the list of retired ids', () => {
  it('is read line by line, without comments and empty lines', () => {
    expect([...retired('# why\n\nREG-2 now part of REG-1\nINV-40 was wrong\n')]).toEqual(['REG-2', 'INV-40']);
  });

  it.each([
    ['an id without a reason', 'REG-2\n', 'retired-ids.txt:1: "REG-2" is not "ID why it went"'],
    ['something that is no id', '# list\nREG2 gone\n', 'retired-ids.txt:2: "REG2 gone" is not'],
    ['an id twice', 'REG-2 gone\nREG-2 gone again\n', 'retired-ids.txt:2: REG-2 is retired twice'],
  ])('is refused with %s', (_name, text, message) => {
    expect(() => retired(text)).toThrow(message);
  });
});

describe('the ids of all chapters', () => {
  it('are accepted when each is used once and none is missing', () => {
    const all = registration(requirement('REG-1'), requirement('REG-2'), requirement('REG-40', 'sdk'));
    expect(() => checkIds(all, new Set())).not.toThrow();
  });

  it('are accepted when a missing one is retired', () => {
    const all = registration(requirement('REG-1'), requirement('REG-3'));
    expect(() => checkIds(all, retired('REG-2 now part of REG-1'))).not.toThrow();
  });

  it('are refused when two chapters use the same one', () => {
    const all = [...registration(requirement('REG-1')), ...registration(requirement('REG-1'))];
    expect(() => checkIds(all, new Set())).toThrow('REG-1 stands already in 03-registration.md:1');
  });

  it('are refused when a retired one is used', () => {
    const all = registration(requirement('REG-1'), requirement('REG-2'));
    expect(() => checkIds(all, retired('REG-2 was wrong'))).toThrow(
      '03-registration.md:10: REG-2 is retired and never used again; take the next free number',
    );
  });

  it('are refused when one is gone without being retired', () => {
    const all = registration(requirement('REG-1'), requirement('REG-3'));
    expect(() => checkIds(all, new Set())).toThrow(
      'REG-3 follows REG-2, which is gone; write REG-2 into retired-ids',
    );
  });

  it('are refused when the first one is gone', () => {
    const all = registration(requirement('REG-41', 'sdk'));
    expect(() => checkIds(all, new Set())).toThrow('REG-41 follows REG-40, which is gone');
  });
});
