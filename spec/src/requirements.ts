// The law as data: every requirement of every chapter, read from the text that people read.
// Works from the sources and from an installed package alike; the chapters lie in the package's own folder.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseChapter } from './chapter.js';
import type { Requirement } from './requirement.js';
import { checkIds, parseRetiredIds } from './retired-ids.js';

const retiredFile = 'retired-ids.txt';

/** Every requirement, in the order of the chapters. Throws SpecError with `file:line` when a chapter is malformed. */
export function readRequirements(): Requirement[] {
  const folder = packageFolder(dirname(fileURLToPath(import.meta.url)));
  const chapters = readdirSync(folder)
    .filter((name) => /^[0-9]{2}-.*\.md$/.test(name))
    .sort();
  const read = (name: string) => readFileSync(join(folder, name), 'utf8');
  const requirements = chapters.flatMap((name) => parseChapter(read(name), name));
  checkIds(requirements, parseRetiredIds(read(retiredFile), retiredFile));
  return requirements;
}

function packageFolder(from: string): string {
  if (existsSync(join(from, 'package.json'))) return from;
  const parent = dirname(from);
  if (parent === from)
    throw new Error('the specification lies outside its package; install the package again');
  return packageFolder(parent);
}
