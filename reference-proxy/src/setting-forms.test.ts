import { expect, test } from 'vitest';
import { readConfig } from './config.js';

const hostAllowed = 'a host name or an IP address alone, without scheme, port or path';

test.each([
  'localhost:99',
  'http://x',
  'a b',
  'localhost/foo',
  '[::1]',
  'x@y',
  '999.1.1.1',
  '-a',
  'fe80::1%eth0',
])('the user function cannot be at %j', (given) => {
  expect(() => readConfig({ USER_FUNCTION_HOST: given })).toThrow(
    `USER_FUNCTION_HOST is ${JSON.stringify(given)}; allowed is ${hostAllowed}`,
  );
});

test.each(['localhost', '127.0.0.1', '::1', 'my-app.svc.cluster.local', 'my_app', 'app.', 'A1'])(
  'the user function can be at %j',
  (given) => {
    expect(readConfig({}, { userFunctionHost: given }).userFunctionHost).toBe(given);
  },
);

test('the name of the system keeps to the rule for names', () => {
  expect(readConfig({ PROXY_ACTOR_SYSTEM_NAME: 'ü'.repeat(127) }).actorSystemName).toHaveLength(127);
  expect(() => readConfig({ PROXY_ACTOR_SYSTEM_NAME: 'ü'.repeat(128) })).toThrow(
    'allowed is a name of 1 to 255 bytes',
  );
});

test('a database in memory is asked for by its type, not by a path', () => {
  expect(() => readConfig({}, { databasePath: ':memory:' })).toThrow(
    '--database-path is ":memory:"; allowed is the path of a file; to keep states in memory alone, give --database-type memory',
  );
});
