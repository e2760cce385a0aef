// The core is pure, and lint says so: a block of its configuration that comes later can switch that off unseen.
import { ESLint } from 'eslint';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** What lint says of a file of the core with that text, without the rules that need types. */
async function complaintsOf(text: string): Promise<readonly string[]> {
  const lint = new ESLint({
    cwd: root,
    overrideConfig: { languageOptions: { parserOptions: { project: false } } },
    ruleFilter: ({ ruleId }) => ruleId.startsWith('no-restricted-'),
  });
  const given = await lint.lintText(text, { filePath: 'reference-proxy/src/core/timers.ts' });
  return given.flatMap(({ messages }) => messages.map(({ ruleId, message }) => ruleId ?? message));
}

test.each([
  ['waits', 'await later();', ['no-restricted-syntax']],
  ['makes a promise', 'new Promise((resolve) => resolve());', ['no-restricted-syntax']],
  ['touches the process', 'process.exit();', ['no-restricted-globals', 'no-restricted-syntax']],
  ['asks the time', 'Date.now();', ['no-restricted-globals']],
  ['throws dice', 'Math.random();', ['no-restricted-properties']],
  ['does none of that', 'Math.max(1, 2);', []],
])('a core that %s', async (_, text, complaints) => {
  expect([...(await complaintsOf(text))].sort()).toEqual(complaints);
});
