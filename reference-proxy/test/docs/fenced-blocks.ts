// The samples of a document: its fenced blocks, by language and by the mark above them.
import { readFileSync } from 'node:fs';

interface FencedBlock {
  readonly language: string;
  /** What stands in the comment above, such as `runs: gossip`. */
  readonly mark: string | undefined;
  readonly text: string;
}

/** @param path from the package's folder */
export function fencedBlocks(path: string): readonly FencedBlock[] {
  const document = readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
  const fence = /(?:^<!-- ([^\n]*) -->\n\n)?^```(\w+)\n([^]*?)^```$/gm;
  return [...document.matchAll(fence)].map(([, mark, language = '', text = '']) => ({
    language,
    mark,
    text,
  }));
}
