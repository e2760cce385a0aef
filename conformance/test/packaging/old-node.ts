// A Node on this machine that is older than the repository's own: 20, which the SDK and the kit support.
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { runWell } from './run-program.js';

/** The first one on the path; undefined when there is none. */
export async function findOldNode(path: string): Promise<string | undefined> {
  for (const folder of path.split(delimiter)) {
    const node = join(folder, 'node');
    if (!existsSync(node)) continue;
    const version = (await runWell(node, ['--version'], '.')).trim();
    if (version.startsWith('v20.')) return node;
  }
  return undefined;
}
