// What the wrong proxies of one cluster tell each other behind the protocol: small files in the folder of the run. Always
// holds: a note is there whole or not at all, and the first of a name stays where `keep` wrote it.
import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

export interface Notes {
  read(name: string): string | undefined;
  write(name: string, text: string): void;
  /** Writes it unless there is one; what is there then. */
  keep(name: string, text: string): string;
  /** Resolves to the note as soon as there is one. */
  wait(name: string): Promise<string>;
}

const lookEveryMs = 20;

export function createNotes(dir: string, writer: string): Notes {
  const path = (name: string) => join(dir, `note-${encodeURIComponent(name)}`);
  let count = 0;
  const draft = (text: string) => {
    const file = join(dir, `draft-${writer}-${(count += 1)}`);
    writeFileSync(file, text);
    return file;
  };
  const read = (name: string) => {
    try {
      return readFileSync(path(name), 'utf8');
    } catch {
      // Nobody has written it.
      return undefined;
    }
  };
  return {
    read,
    write: (name, text) => renameSync(draft(text), path(name)),
    keep(name, text) {
      const file = draft(text);
      try {
        linkSync(file, path(name));
      } catch {
        // Somebody was first.
      }
      rmSync(file);
      return read(name) ?? text;
    },
    async wait(name) {
      for (;;) {
        const text = read(name);
        if (text !== undefined) return text;
        await wait(lookEveryMs);
      }
    },
  };
}
