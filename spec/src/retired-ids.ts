// Keeps the promise that an id always means one rule: an id that went is never used again, and none goes silently.
import type { Requirement } from './requirement.js';
import { SpecError } from './spec-error.js';

/** The retired ids, from lines `REG-9 why it went`; lines with `#` are comments. Throws SpecError on anything else. */
export function parseRetiredIds(text: string, file: string): ReadonlySet<string> {
  const retired = new Set<string>();
  for (const [index, content] of text.split(/\r?\n/).entries()) {
    if (content.trim() === '' || content.startsWith('#')) continue;
    const id = /^([A-Z]{3}-[1-9][0-9]*) +\S/.exec(content)?.[1];
    if (!id)
      throw new SpecError(
        file,
        index + 1,
        `"${content}" is not "ID why it went", as in "REG-9 now part of REG-3"`,
      );
    if (retired.has(id)) throw new SpecError(file, index + 1, `${id} is retired twice; take one line out`);
    retired.add(id);
  }
  return retired;
}

/** Throws SpecError when an id is used twice, used after it was retired, or missing without having been retired. */
export function checkIds(requirements: readonly Requirement[], retired: ReadonlySet<string>): void {
  const used = new Map<string, Requirement>();
  for (const requirement of requirements) {
    const { id, file, line } = requirement;
    const before = used.get(id);
    if (before)
      throw new SpecError(
        file,
        line,
        `${id} stands already in ${before.file}:${before.line}; take a free number`,
      );
    if (retired.has(id))
      throw new SpecError(file, line, `${id} is retired and never used again; take the next free number`);
    used.set(id, requirement);
  }
  for (const requirement of requirements) {
    const previous = idBefore(requirement);
    if (!previous || used.has(previous) || retired.has(previous)) continue;
    const { id, file, line } = requirement;
    throw new SpecError(
      file,
      line,
      `${id} follows ${previous}, which is gone; write ${previous} into retired-ids.txt`,
    );
  }
}

/** Proxy ids count from 1, SDK ids from 40. */
function idBefore({ id, role }: Requirement): string | undefined {
  const [prefix, number] = id.split('-');
  const first = role === 'sdk' ? 40 : 1;
  return Number(number) === first ? undefined : `${prefix}-${Number(number) - 1}`;
}
