// Cuts a chapter into its requirements' raw parts, without looking at what they say: heading, sentence, fields.
// Always holds: a requirement ends at the next heading, and nothing but sentence and fields stands inside it.
import { SpecError } from './spec-error.js';

interface Field {
  readonly key: string;
  readonly value: string;
  readonly line: number;
}

export interface Block {
  readonly heading: string;
  readonly line: number;
  readonly sentence: string;
  readonly fields: readonly Field[];
}

const fieldPattern = /^- ([A-Z][A-Za-z ]*):(.*)$/;
const levelWord = /\*\*(MUST|SHOULD|MAY)\b/;

interface OpenBlock {
  heading: string;
  line: number;
  sentence: string[];
  fields: { key: string; value: string; line: number }[];
}

/** The requirement blocks of a chapter, in order. Throws SpecError on text that belongs to no part of a block. */
export function cutBlocks(text: string, file: string): Block[] {
  const blocks: OpenBlock[] = [];
  let open: OpenBlock | undefined;
  for (const [index, content] of text.split(/\r?\n/).entries()) {
    const line = index + 1;
    if (content.startsWith('### ')) {
      open = { heading: content.slice(4).trim(), line, sentence: [], fields: [] };
      blocks.push(open);
    } else if (/^#{1,6} /.test(content)) {
      open = undefined;
    } else if (open) {
      addLine(open, content, file, line);
    } else if (levelWord.test(content)) {
      throw new SpecError(
        file,
        line,
        'a level word outside a requirement; give the rule a heading with an id',
      );
    }
  }
  return blocks.map((block) => ({ ...block, sentence: block.sentence.join(' ') }));
}

function addLine(block: OpenBlock, content: string, file: string, line: number): void {
  if (content.trim() === '') return;
  const field = fieldPattern.exec(content);
  const last = block.fields.at(-1);
  if (field) {
    block.fields.push({ key: field[1] ?? '', value: (field[2] ?? '').trim(), line });
  } else if (last && content.startsWith('  ')) {
    last.value = `${last.value} ${content.trim()}`.trim();
  } else if (last || content.startsWith('- ')) {
    throw new SpecError(
      file,
      line,
      'neither a field ("- Name: value") nor its continuation; move it or indent it',
    );
  } else {
    block.sentence.push(content.trim());
  }
}
