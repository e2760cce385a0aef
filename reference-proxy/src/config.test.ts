import { expect, test } from 'vitest';
import { defaultConfig, InvalidConfig, readConfig } from './config.js';
import { settings } from './settings.js';

test('with nothing set every setting has its default', () => {
  expect(readConfig({})).toEqual(defaultConfig);
  expect(defaultConfig).toEqual({
    httpPort: 9001,
    hostInterface: '127.0.0.1',
    actorSystemName: undefined,
    userFunctionHost: '127.0.0.1',
    userFunctionPort: 8090,
    databaseType: 'sqlite',
    databasePath: './spawn.db',
    databaseHost: '127.0.0.1',
    databasePort: 5432,
    databaseName: 'eigr-functions-db',
    databaseUsername: 'admin',
    databaseSecret: 'admin',
    databasePoolSize: 10,
    databaseSsl: false,
    databaseSslVerify: false,
    persistence: 'durable',
    invocationTimeoutMs: 60_000,
    passivateAfterMs: 10_000,
    snapshotEveryMs: 2_000,
    shutdownTimeoutMs: 25_000,
    revisionsKept: 1_000,
    bodyBytesMax: 8_388_608,
    metadataBytesMax: 65_536,
    mailboxMax: 10_000,
    requestsMax: 10_000,
    actorsMax: 1_000_000,
    schedulesMax: 100_000,
    routesMax: 64,
    requestsBytesMax: 268_435_456,
    bodyTimeoutMs: 30_000,
    actorsPerRequestMax: 10_000,
    logLevel: 'info',
    clusterStrategy: 'none',
    nodeName: undefined,
    nodeCookie: undefined,
    nodeInterface: '127.0.0.1',
    nodePortMin: 0,
    nodePortMax: 0,
    nodeTickTimeMs: 60_000,
    nodeTlsCert: undefined,
    nodeTlsKey: undefined,
    nodeTlsCa: undefined,
    epmdPort: 4369,
    epmdServer: true,
    clusterPollingMs: 3_000,
    clusterNodes: undefined,
    clusterEpmdHosts: undefined,
    clusterEpmdPrefix: undefined,
    headlessService: 'proxy-headless',
    gossipMulticastAddress: '255.255.255.255',
    gossipBroadcastOnly: true,
    gossipReuseAddress: true,
    gossipPort: 45_892,
    gossipSecret: undefined,
  });
});

test('the environment says what differs, and a flag wins over it', () => {
  const env = { PROXY_HTTP_PORT: '9100', PROXY_DATABASE_TYPE: 'memory', PROXY_ACTOR_SYSTEM_NAME: 'mine' };
  expect(readConfig(env)).toEqual({
    ...defaultConfig,
    httpPort: 9100,
    databaseType: 'memory',
    actorSystemName: 'mine',
  });
  expect(readConfig(env, { httpPort: '0' }).httpPort).toBe(0);
});

test('an empty value counts as unset', () => {
  expect(readConfig({ PROXY_ACTOR_SYSTEM_NAME: '', PROXY_HTTP_PORT: '' })).toEqual(defaultConfig);
});

test.each([
  ['PROXY_HTTP_PORT', '70000', 'a whole number from 0 to 65535'],
  ['PROXY_HTTP_PORT', '-1', 'a whole number from 0 to 65535'],
  ['PROXY_HTTP_PORT', '90.1', 'a whole number from 0 to 65535'],
  ['USER_FUNCTION_PORT', '0', 'a whole number from 1 to 65535'],
  ['PROXY_DATABASE_TYPE', 'oracle', 'one of memory, sqlite, postgres'],
  ['PROXY_PERSISTENCE', 'Durable', 'one of durable, snapshot'],
  ['PROXY_MAILBOX_MAX', '0', 'a whole number from 1 to 2147483647'],
  ['PROXY_LOG_LEVEL', 'loud', 'one of debug, info, warn, error, silent'],
])('%s=%s is refused with what is allowed', (name, value, allowed) => {
  expect(() => readConfig({ [name]: value })).toThrow(
    new InvalidConfig(`${name} is "${value}"; allowed is ${allowed}`),
  );
});

test('every wrong value is named at once, by the name that was used', () => {
  const read = () => readConfig({ PROXY_HTTP_PORT: 'x' }, { persistence: 'y' });
  expect(read).toThrow(/PROXY_HTTP_PORT is "x".*\n.*--persistence is "y"/s);
});

test('no two settings share a name, and every name of an environment variable says whose it is', () => {
  const names = settings.flatMap(({ env, flag, key }) => [env, flag, key]);
  expect(new Set(names).size).toBe(names.length);
  const ofErlang = ['RELEASE_NODE', 'RELEASE_COOKIE', 'ERL_EPMD_PORT'];
  for (const { env } of settings) {
    if (!ofErlang.includes(env)) expect(env).toMatch(/^(PROXY|USER_FUNCTION)_[A-Z_]+$/);
  }
});
