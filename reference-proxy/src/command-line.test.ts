import { expect, test } from 'vitest';
import { readCommandLine } from './command-line.js';
import { settings } from './settings.js';
import { proxyVersion } from './version.js';

test('flags come by the key of their setting', () => {
  const args = ['--http-port', '9100', '--database-type=memory', '--user-function-host', 'app'];
  expect(readCommandLine(args)).toEqual({
    run: { httpPort: '9100', databaseType: 'memory', userFunctionHost: 'app' },
  });
  expect(readCommandLine([])).toEqual({ run: {} });
});

test('the help names every setting, its variable and its default', () => {
  const asked = readCommandLine(['--help']);
  if (!('text' in asked)) throw new Error('no help');
  expect(asked.exitCode).toBe(0);
  for (const { flag, env } of settings) {
    expect(asked.text).toContain(flag);
    expect(asked.text).toContain(env);
  }
  expect(asked.text).toContain('(PROXY_HTTP_PORT; default 9001)');
  expect(asked.text).toContain('a second one ends it at once');
});

test('the version is told', () => {
  expect(readCommandLine(['--version'])).toEqual({ text: `${proxyVersion}\n`, exitCode: 0 });
});

test.each([
  [['--nope'], "error: unknown option '--nope'"],
  [['--http-port'], "error: option '--http-port <port>' argument missing"],
  [['extra'], 'error: too many arguments'],
])('%j is a wrong use', (args, message) => {
  const asked = readCommandLine(args);
  expect(asked).toMatchObject({ exitCode: 2, text: expect.stringContaining(message) as string });
});
