// What ids.txt says and what it should say. The list is the memory that the chapters do not have: without it,
// the last requirement of a chapter could go, or a rule get another meaning, and nobody would notice.
import { createHash } from 'node:crypto';
import type { Requirement } from '../src/index.js';

type Stated = Pick<Requirement, 'id' | 'text'>;

const head = `# Every id that was ever given, with a short hash of its sentence, or the word "retired".
# Written by "npm run -w @spawn-conformance/spec ids"; a test compares it with the chapters.
`;

/** The list as it should be: the requirements in their order, then the retired ids. Ends with a line break. */
export function listIds(requirements: readonly Stated[], retired: ReadonlySet<string>): string {
  const lines = [
    ...requirements.map(({ id, text }) => `${id} ${hashOf(text)}`),
    ...[...retired].map((id) => `${id} retired`),
  ];
  return `${head}${lines.join('\n')}\n`;
}

/** The ids of a list that are neither a requirement's nor retired now. */
export function vanishedIds(
  list: string,
  requirements: readonly Stated[],
  retired: ReadonlySet<string>,
): string[] {
  const known = new Set([...requirements.map(({ id }) => id), ...retired]);
  return readIds(list).filter((id) => !known.has(id));
}

function readIds(list: string): string[] {
  const lines = list.split(/\r?\n/).filter((line) => line !== '' && !line.startsWith('#'));
  return lines.map((line) => line.split(' ')[0] ?? '');
}

/** Twelve hex digits are enough to tell the versions of one sentence from each other. */
function hashOf(sentence: string): string {
  return createHash('sha256').update(sentence).digest('hex').slice(0, 12);
}
