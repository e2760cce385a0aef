// Turns one chapter's text into requirements. Pure: the same text gives the same data or the same error.
// Always holds: what it returns is complete, and each requirement has exactly one level and one role.
import { type Block, cutBlocks } from './blocks.js';
import { chapterPrefixes } from './chapter-prefixes.js';
import { claims, type Level, profiles, type Requirement, roles } from './requirement.js';
import { SpecError } from './spec-error.js';

const headingPattern = /^([A-Z]{3})-([1-9][0-9]*) (\S.*)$/;
const anyLevel = /\b(?:MUST|SHOULD|MAY)\b/g;
const boldLevel = /\*\*(MUST|SHOULD|MAY)( NOT)?\*\*/g;
const subjects = { proxy: 'The proxy ', sdk: 'The SDK ' } as const;
const required = ['Role', 'Profile', 'Source', 'Why'];
const optional = ['Claim', 'Not judged'];

/** The requirements that a chapter states, in its order. Throws SpecError with `file:line` and what to do. */
export function parseChapter(text: string, file: string): Requirement[] {
  const chapter = file.replace(/^.*\//, '').replace(/\.md$/, '');
  const seen = new Map<string, number>();
  return cutBlocks(text, file).map((block) => {
    const requirement = readBlock(block, chapter, file);
    const before = seen.get(requirement.id);
    if (before)
      fail(file, block.line, `${requirement.id} stands already in line ${before}; take the next free number`);
    seen.set(requirement.id, block.line);
    return requirement;
  });
}

function readBlock(block: Block, chapter: string, file: string): Requirement {
  const { id, title } = readHeading(block, chapter, file);
  const fields = readFields(block, id, file);
  const role = oneOf(roles, fields, 'Role', block, file);
  const { level, negated } = readLevel(block, id, file);
  if (!block.sentence.startsWith(subjects[role])) {
    fail(file, block.line, `${id} has the role ${role}, so its sentence begins with "${subjects[role]}…"`);
  }
  if (!/[^.]\.$/.test(block.sentence))
    fail(file, block.line, `the sentence of ${id} does not end with a full stop`);
  const notJudged = fields.get('Not judged');
  return {
    id,
    title,
    level,
    negated,
    role,
    profile: oneOf(profiles, fields, 'Profile', block, file),
    ...(fields.has('Claim') ? { claim: oneOf(claims, fields, 'Claim', block, file) } : {}),
    text: block.sentence.replaceAll('**', ''),
    source: fields.get('Source') ?? '',
    why: fields.get('Why') ?? '',
    ...(notJudged === undefined ? {} : { notJudged }),
    chapter,
    file,
    line: block.line,
  };
}

function readHeading(block: Block, chapter: string, file: string): { id: string; title: string } {
  const match = headingPattern.exec(block.heading);
  if (!match)
    fail(file, block.line, `"${block.heading}" is not "PREFIX-number Title", as in "REG-3 Short title"`);
  const prefix = chapterPrefixes[chapter];
  if (!prefix)
    fail(file, block.line, `the chapter ${chapter} has no prefix; give it one in chapter-prefixes.ts`);
  if (match[1] !== prefix)
    fail(file, block.line, `ids in ${chapter} begin with ${prefix}-, not with ${match[1]}-`);
  return { id: `${match[1]}-${match[2]}`, title: match[3] ?? '' };
}

function readFields(block: Block, id: string, file: string): Map<string, string> {
  const fields = new Map<string, string>();
  for (const { key, value, line } of block.fields) {
    const known = [...required, ...optional];
    if (!known.includes(key))
      fail(file, line, `${id} has an unknown field "${key}"; known are ${known.join(', ')}`);
    if (fields.has(key)) fail(file, line, `${id} has the field "${key}" twice; keep one`);
    if (value === '') fail(file, line, `the field "${key}" of ${id} is empty; fill it or take it out`);
    fields.set(key, value);
  }
  const missing = required.find((key) => !fields.has(key));
  if (missing) fail(file, block.line, `${id} has no field "${missing}"; add a line "- ${missing}: …"`);
  return fields;
}

function readLevel(block: Block, id: string, file: string): { level: Level; negated: boolean } {
  const bold = [...block.sentence.matchAll(boldLevel)];
  const [only] = bold;
  if (!only || bold.length > 1 || [...block.sentence.matchAll(anyLevel)].length > 1) {
    const rule =
      'it needs exactly one bold MUST, MUST NOT, SHOULD, SHOULD NOT or MAY, and no other level word';
    fail(file, block.line, `${id} has ${bold.length} bold level words in its sentence; ${rule}`);
  }
  const level = only[1] as Level;
  const negated = only[2] !== undefined;
  if (level === 'MAY' && negated)
    fail(file, block.line, `${id} says MAY NOT, which has no clear meaning; say MUST NOT`);
  return { level, negated };
}

function oneOf<T extends string>(
  known: readonly T[],
  fields: ReadonlyMap<string, string>,
  key: string,
  block: Block,
  file: string,
): T {
  const value = fields.get(key);
  const found = known.find((word) => word === value);
  if (found) return found;
  const line = block.fields.find((field) => field.key === key)?.line ?? block.line;
  return fail(file, line, `"${value}" is not a ${key.toLowerCase()}; known are ${known.join(', ')}`);
}

function fail(file: string, line: number, problem: string): never {
  throw new SpecError(file, line, problem);
}
