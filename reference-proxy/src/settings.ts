// Every setting of the proxy, once: its names, its default, what is allowed. Always holds: the command line, the
// environment, the help text and the README's table all come from here.
import { clusterSettings, type ClusterConfig } from './cluster-settings.js';
import { databaseSettings, type DatabaseConfig } from './database-settings.js';
import { logLevels, type LogLevel } from './ports/log.js';
import { hostName, oneOf, systemName, text, wholeNumber } from './setting-forms.js';
import { defineSettingOf, type Setting } from './setting.js';

/** What a proxy can be told. Names end in their unit. */
export interface ProxyConfig extends DatabaseConfig, ClusterConfig {
  readonly httpPort: number;
  readonly hostInterface: string;
  readonly actorSystemName: string | undefined;
  readonly userFunctionHost: string;
  readonly userFunctionPort: number;
  readonly persistence: Persistence;
  readonly invocationTimeoutMs: number;
  readonly passivateAfterMs: number;
  readonly snapshotEveryMs: number;
  readonly shutdownTimeoutMs: number;
  readonly bodyBytesMax: number;
  readonly metadataBytesMax: number;
  readonly mailboxMax: number;
  readonly routesMax: number;
  readonly requestsMax: number;
  readonly actorsMax: number;
  readonly schedulesMax: number;
  readonly requestsBytesMax: number;
  readonly bodyTimeoutMs: number;
  readonly actorsPerRequestMax: number;
  readonly logLevel: LogLevel;
}

const persistences = ['durable', 'snapshot'] as const;
export type Persistence = (typeof persistences)[number];

const setting = defineSettingOf<ProxyConfig>();
const port = wholeNumber('port', 0, 65_535);
const milliseconds = wholeNumber('ms', 1, 2 ** 31 - 1);
const bytes = wholeNumber('bytes', 1, 2 ** 31 - 1);
const count = wholeNumber('count', 1, 2 ** 31 - 1);

/** In the order in which the help shows them. */
export const settings: readonly Setting[] = [
  setting('httpPort', 'PROXY_HTTP_PORT', port, 9001, 'where the proxy listens; 0 takes a free port'),
  setting('hostInterface', 'PROXY_HOST_INTERFACE', text, '127.0.0.1', 'the address to listen on'),
  setting(
    'actorSystemName',
    'PROXY_ACTOR_SYSTEM_NAME',
    systemName,
    undefined,
    'the only actor system served; any if unset',
  ),
  setting('userFunctionHost', 'USER_FUNCTION_HOST', hostName, '127.0.0.1', 'where the user function is'),
  setting('userFunctionPort', 'USER_FUNCTION_PORT', wholeNumber('port', 1, 65_535), 8090, 'its port'),
  ...databaseSettings,
  setting(
    'persistence',
    'PROXY_PERSISTENCE',
    oneOf(persistences),
    'durable',
    'store before the answer, or by a timer',
  ),
  setting(
    'invocationTimeoutMs',
    'PROXY_INVOCATION_TIMEOUT_MS',
    milliseconds,
    60_000,
    'budget of an invocation',
  ),
  setting(
    'passivateAfterMs',
    'PROXY_PASSIVATE_AFTER_MS',
    milliseconds,
    10_000,
    'idle time in memory, if not registered',
  ),
  setting(
    'snapshotEveryMs',
    'PROXY_SNAPSHOT_EVERY_MS',
    milliseconds,
    2_000,
    'snapshot interval, if not registered',
  ),
  setting(
    'shutdownTimeoutMs',
    'PROXY_SHUTDOWN_TIMEOUT_MS',
    milliseconds,
    25_000,
    'time to finish what is in work',
  ),
  setting(
    'bodyBytesMax',
    'PROXY_BODY_BYTES_MAX',
    bytes,
    8 * 1024 * 1024,
    'largest request, and largest answer',
  ),
  setting(
    'metadataBytesMax',
    'PROXY_METADATA_BYTES_MAX',
    bytes,
    64 * 1024,
    'largest metadata of an invocation',
  ),
  setting('mailboxMax', 'PROXY_MAILBOX_MAX', count, 10_000, 'invocations that wait for one actor'),
  setting(
    'routesMax',
    'PROXY_ROUTES_MAX',
    wholeNumber('count', 0, 10_000),
    64,
    'actors that may pipe or forward one invocation',
  ),
  setting('requestsMax', 'PROXY_REQUESTS_MAX', count, 10_000, 'requests in work'),
  setting(
    'requestsBytesMax',
    'PROXY_REQUESTS_BYTES_MAX',
    wholeNumber('bytes', 1, 2 ** 40),
    256 * 1024 * 1024,
    'bytes of all requests in work; async ones may hold half',
  ),
  setting('bodyTimeoutMs', 'PROXY_BODY_TIMEOUT_MS', milliseconds, 30_000, 'time for the body of a request'),
  setting(
    'actorsPerRequestMax',
    'PROXY_ACTORS_PER_REQUEST_MAX',
    count,
    10_000,
    'actors of one registration or spawn',
  ),
  setting('actorsMax', 'PROXY_ACTORS_MAX', count, 1_000_000, 'actors registered and spawned'),
  setting('schedulesMax', 'PROXY_SCHEDULES_MAX', count, 100_000, 'invocations that wait for their time'),
  setting('logLevel', 'PROXY_LOG_LEVEL', oneOf(logLevels), 'info', 'what is logged'),
  ...clusterSettings,
];
