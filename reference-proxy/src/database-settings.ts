// The settings of where states are kept. Always holds: of the databases only the chosen one reads its settings; names are
// those of deployed proxies.
import { filePath, hostName, oneOf, secret, text, wholeNumber, yesOrNo } from './setting-forms.js';
import { defineSettingOf, type Setting } from './setting.js';

const databaseTypes = ['memory', 'sqlite', 'postgres'] as const;
export type DatabaseType = (typeof databaseTypes)[number];

export interface DatabaseConfig {
  readonly databaseType: DatabaseType;
  readonly databasePath: string;
  readonly databaseHost: string;
  readonly databasePort: number;
  readonly databaseName: string;
  readonly databaseUsername: string;
  readonly databaseSecret: string;
  readonly databasePoolSize: number;
  readonly databaseSsl: boolean;
  readonly databaseSslVerify: boolean;
  readonly revisionsKept: number;
}

const setting = defineSettingOf<DatabaseConfig>();
const port = wholeNumber('port', 1, 65_535);
const type = oneOf(databaseTypes);

export const databaseSettings: readonly Setting[] = [
  setting('databaseType', 'PROXY_DATABASE_TYPE', type, 'sqlite', 'where states are kept'),
  setting('databasePath', 'PROXY_DATABASE_PATH', filePath, './spawn.db', 'sqlite: the file, made if missing'),
  setting('databaseHost', 'PROXY_DATABASE_HOST', hostName, '127.0.0.1', 'postgres: where the server is'),
  setting('databasePort', 'PROXY_DATABASE_PORT', port, 5432, 'postgres: its port'),
  setting('databaseName', 'PROXY_DATABASE_NAME', text, 'eigr-functions-db', 'postgres: which database'),
  setting('databaseUsername', 'PROXY_DATABASE_USERNAME', text, 'admin', 'postgres: who asks'),
  setting('databaseSecret', 'PROXY_DATABASE_SECRET', secret, 'admin', 'postgres: the password'),
  setting(
    'databasePoolSize',
    'PROXY_DATABASE_POOL_SIZE',
    wholeNumber('count', 2, 1_000),
    10,
    'postgres: connections at once',
  ),
  setting('databaseSsl', 'PROXY_DATABASE_SSL', yesOrNo, false, 'postgres: speak TLS'),
  setting(
    'databaseSslVerify',
    'PROXY_DATABASE_SSL_VERIFY',
    yesOrNo,
    false,
    'postgres: refuse a server without a valid certificate',
  ),
  setting(
    'revisionsKept',
    'PROXY_REVISIONS_KEPT',
    wholeNumber('count', 1, 2 ** 31 - 1),
    1_000,
    'stored revisions of an actor',
  ),
];
