// A program for the test of shared stores: one of several that save the same few actors, each following what it last
// saw, until it has won so many revisions. It prints a line when it is ready, begins at the first byte of its standard
// input, and prints what it won, as JSON: the texts by actor and revision.
import { once } from 'node:events';
import { openSqliteStateStore } from '../../dist/src/adapters/statestores/sqlite-state-store.js';

const [path = '', writer = '', wins = ''] = process.argv.slice(2);
const store = await openSqliteStateStore(path);
console.log('ready');
await once(process.stdin, 'data');

const won: Record<string, string> = {};
const failures: string[] = [];
let count = 0;

async function compete(name: string): Promise<void> {
  while (count < Number(wins)) {
    const key = { system: 's', name };
    const revision = ((await store.load(key))?.newestRevision ?? 0) + 1;
    const text = `${writer} ${count}`;
    try {
      await store.save(key, { revision, tags: { text } });
      won[`${name} ${revision}`] = text;
      count += 1;
    } catch (error) {
      if ((error as Error).name !== 'RevisionConflict') failures.push(String(error));
    }
  }
}

await Promise.all(['a', 'b', 'c', 'd'].map(compete));
await store.close();
console.log(JSON.stringify({ won, failures }));
process.exit();
