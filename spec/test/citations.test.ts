// Requirements are cited by id all over the specification. A citation of an id that is not there misleads its reader.
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { chapterPrefixes } from '../src/chapter-prefixes.js';
import { readRequirements } from '../src/index.js';

const folder = new URL('../', import.meta.url);
const ids = new Set(readRequirements().map((requirement) => requirement.id));
const citation = new RegExp(`\\b(?:${Object.values(chapterPrefixes).join('|')})-[0-9]+\\b`, 'g');
const documents = readdirSync(folder).filter((name) => /\.(md|yaml)$/.test(name));

describe('the documents', () => {
  it.each(documents)('%s cites only requirements that exist', (name) => {
    const cited = readFileSync(new URL(name, folder), 'utf8').match(citation) ?? [];
    expect(cited.filter((id) => !ids.has(id))).toEqual([]);
  });

  it('explain the deviations with requirements of every chapter', () => {
    const deviations = readFileSync(new URL('deviations.md', folder), 'utf8');
    const prefixes = new Set([...ids].map((id) => id.slice(0, 3)));
    expect([...prefixes].filter((prefix) => !deviations.includes(`${prefix}-`))).toEqual([]);
  });
});
