// A program for the test of full disks: it runs under a limit on the size of files. It saves a small state, one that
// is too large for the limit together with small ones, and a small one again; then it prints what became of each.
import { openSqliteStateStore } from '../../dist/src/adapters/statestores/sqlite-state-store.js';

const store = await openSqliteStateStore(process.argv[2] ?? '');
const state = (bytes: number) => ({ type_url: 'blob', value: Buffer.alloc(bytes, 'x') });
const save = (name: string, bytes: number) =>
  store.save({ system: 's', name }, { revision: 1, state: state(bytes), tags: {} }).then(
    () => 'saved',
    (error: Error) => `${error.name}: ${error.message}`,
  );

const outcomes: Record<string, string> = { before: await save('before', 10) };
const together = ['small 1', 'large', 'small 2'];
const results = await Promise.all(together.map((name) => save(name, name === 'large' ? 16e6 : 10)));
together.forEach((name, at) => (outcomes[name] = results[at] ?? ''));
outcomes['after'] = await save('after', 10);
await store.close();
console.log(JSON.stringify(outcomes));
