import { expect, test } from 'vitest';
import { InvalidConfig, readConfig } from './config.js';

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

test('the name of a node says where it is', () => {
  expect(readConfig({ RELEASE_NODE: 'a@127.0.0.1' }).nodeName).toBe('a@127.0.0.1');
  expect(() => readConfig({ RELEASE_NODE: 'a' })).toThrow(
    'RELEASE_NODE is "a"; allowed is a name of letters, digits, _ and -, an @, and a host, such as a@127.0.0.1',
  );
});

test('members are a list, each named once', () => {
  const read = readConfig({ PROXY_CLUSTER_NODES: 'a@127.0.0.1, b@127.0.0.1,a@127.0.0.1' });
  expect(read.clusterNodes).toEqual(['a@127.0.0.1', 'b@127.0.0.1']);
  expect(() => readConfig({}, { clusterNodes: 'a@127.0.0.1,,b' })).toThrow(
    '--cluster-nodes is "a@127.0.0.1,,b"; allowed is names of nodes, with commas between them; each a name of letters',
  );
});

test('yes and no are true and false', () => {
  expect(readConfig({ PROXY_EPMD_SERVER: 'false' }).epmdServer).toBe(false);
  expect(() => readConfig({ PROXY_EPMD_SERVER: 'no' })).toThrow(
    'PROXY_EPMD_SERVER is "no"; allowed is true or false',
  );
});

test('a secret that cannot be is refused without showing it', () => {
  const error = 'RELEASE_COOKIE cannot be used; allowed is 1 to 255 characters of ASCII without spaces';
  for (const wrong of ['two words', 'x'.repeat(256), 'ü', 'new\nline']) {
    expect(() => readConfig({ RELEASE_COOKIE: wrong })).toThrow(new InvalidConfig(error));
  }
  expect(readConfig({ RELEASE_COOKIE: 'Zm9v+/=-$' }).nodeCookie).toBe('Zm9v+/=-$');
});
