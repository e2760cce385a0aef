// The connections to one database: one that writes, some that read. Always holds: a broken connection is replaced by a
// new one without anybody's help; everything that is asked ends in bounded time; what may have been written is never
// sent again.
import { Socket } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { DatabaseError, Pool, type ClientBase, type PoolClient, type PoolConfig } from 'pg';
import { DatabaseFailed, isPassing, readOnlyCode } from './database-failed.js';
import { schemaName } from './schema.js';

/** Where the database is, and who asks. */
export interface DatabaseAddress {
  readonly host: string;
  readonly port: number;
  readonly database: string;
  readonly username: string;
  readonly secret: string;
  /** Whether to speak TLS, and with it, whether the server's certificate must be valid. */
  readonly ssl: boolean;
  readonly sslVerify: boolean;
}

export interface ConnectionLimits {
  /** Open connections at once, 2 at least. */
  readonly poolSize: number;
  /** For the server's answer to one statement. */
  readonly answerTimeoutMs: number;
  /** How long to try for a connection before a request fails. */
  readonly patienceMs: number;
  /** For everything that `close` waits for. */
  readonly closeTimeoutMs: number;
}

export type Work<Result> = (client: ClientBase) => Promise<Result>;

export interface Connections {
  /** Runs `work` alone on the writing connection. @throws DatabaseFailed */
  write<Result>(work: Work<Result>): Promise<Result>;
  /** Runs `work`, which must not write: it is run again when its connection breaks. @throws DatabaseFailed */
  read<Result>(work: Work<Result>): Promise<Result>;
  /** Waits for `work`, no longer than allowed, then cuts what is still open. */
  closeAfter(work: Promise<unknown>): Promise<void>;
}

const retryMs = 50;

export function createConnections(address: DatabaseAddress, limits: ConnectionLimits): Connections {
  const sockets = new Set<Socket>();
  const config = poolConfig(address, limits, sockets);
  const writing = createPool({ ...config, max: 1 });
  const reading = createPool({ ...config, max: limits.poolSize - 1 });
  let isCut = false;
  const cut = (): void => {
    isCut = true;
    for (const socket of sockets) socket.destroy();
  };

  const ask = async <Result>(pool: Pool, work: Work<Result>, isRead: boolean): Promise<Result> => {
    const patientUntilMs = performance.now() + limits.patienceMs;
    for (;;) {
      try {
        if (isCut) throw new DatabaseFailed('notSent', new Error('the state store closes'));
        return await askOnce(pool, work);
      } catch (error) {
        if (!(error instanceof DatabaseFailed)) throw error;
        const mayRepeat = isPassing(error) || (isRead && error.outcome === 'unknown');
        if (isCut || !mayRepeat || performance.now() >= patientUntilMs) throw error;
        await wait(retryMs);
      }
    }
  };

  return {
    write: (work) => ask(writing, work, false),
    read: (work) => ask(reading, work, true),
    async closeAfter(work) {
      const deadline = new AbortController();
      const cutting = cutAfter(limits.closeTimeoutMs, cut, deadline.signal);
      await work;
      await Promise.all([writing.end(), reading.end()]);
      await Promise.all([...sockets].map(closed));
      deadline.abort();
      await cutting;
    },
  };
}

function closed(socket: Socket): Promise<void> {
  return new Promise((resolve) => void socket.once('close', () => resolve()));
}

/** Again and again, since who waits for a connection opens the next one. */
async function cutAfter(ms: number, cut: () => void, signal: AbortSignal): Promise<void> {
  for (let pauseMs = ms; await passed(pauseMs, signal); pauseMs = retryMs) cut();
}

/** False when the signal came first. */
function passed(ms: number, signal: AbortSignal): Promise<boolean> {
  return wait(ms, true, { signal }).catch(() => false);
}

function poolConfig(
  address: DatabaseAddress,
  { answerTimeoutMs, patienceMs }: ConnectionLimits,
  sockets: Set<Socket>,
): PoolConfig {
  const { host, port, database, username: user, secret: password, ssl, sslVerify } = address;
  return {
    ...{ host, port, database, user, password },
    ssl: ssl && { rejectUnauthorized: sslVerify },
    application_name: 'spawn-proxy',
    // The server gives up first, so that it says what became of the statement; a server that is not there cannot.
    statement_timeout: answerTimeoutMs,
    query_timeout: answerTimeoutMs + 2_000,
    // A proxy that stands still inside of a transaction must not keep the others from their actors.
    idle_in_transaction_session_timeout: answerTimeoutMs,
    connectionTimeoutMillis: patienceMs,
    keepAlive: true,
    options: planByKey,
    verify: (client, done) => void prepare(client).then(() => done(), done),
    stream() {
      const socket = new Socket();
      sockets.add(socket);
      return socket.once('close', () => sockets.delete(socket));
    },
  };
}

/**
 * All statements look rows up by their key. While a table is new and small, the server would rather read all of it, and
 * may go on so when it has grown. Nor are they worth being compiled.
 */
const planByKey = `-c search_path=${schemaName} -c enable_seqscan=off -c jit=off`;

/** Every connection leads to the server that writes, and a commit is on its disk before it is answered. */
async function prepare(client: ClientBase): Promise<void> {
  const { rows } = await client.query<{ isCopy: boolean }>(
    `SELECT pg_is_in_recovery() AS "isCopy", CASE current_setting('synchronous_commit')
       WHEN 'off' THEN set_config('synchronous_commit', 'on', false) END`,
  );
  if (rows[0]?.isCopy) throw new Error('the server is a standby, which takes no writes');
}

function createPool(config: PoolConfig): Pool {
  const pool = new Pool(config);
  // Whoever uses the connection is told by its own request; an idle one is replaced when it is needed.
  pool.on('error', () => {});
  pool.on('connect', (client) => client.on('error', () => {}));
  return pool;
}

/** @throws DatabaseFailed */
async function askOnce<Result>(pool: Pool, work: Work<Result>): Promise<Result> {
  const client = await pool.connect().catch((cause: unknown) => {
    throw new DatabaseFailed('notSent', cause);
  });
  try {
    const result = await work(client);
    client.release();
    return result;
  } catch (cause) {
    throw await releaseFailed(client, cause);
  }
}

/**
 * An SQL error undoes the statement, and the connection lives on; but the last words of a dying server look the same.
 * So it is asked once more, which also ends a transaction.
 */
async function releaseFailed(client: PoolClient, cause: unknown): Promise<DatabaseFailed> {
  const isAnswer = cause instanceof DatabaseError;
  const lives = isAnswer && (await isAlive(client));
  client.release(!lives || cause.code === readOnlyCode);
  return new DatabaseFailed(lives ? 'refused' : 'unknown', cause);
}

function isAlive(client: PoolClient): Promise<boolean> {
  return client.query('ROLLBACK').then(
    () => true,
    () => false,
  );
}
