// Connections to the user function, kept open between callbacks. Always holds: one callback at a time on a connection;
// the one used last is used next, so few stay open; and one that fails is never used again.
//
// There is no upper limit: a callback may wait for other callbacks (an action that invokes an actor), so a limit could
// stop all of them. What limits them is the number of requests in work.
import type { Socket } from 'node:net';
import { buildConnector, Client } from 'undici';

export interface HostConnection {
  readonly client: Client;
  /** Where it is connected, once it is. */
  socket: Socket | undefined;
  gone: boolean;
}

export interface HostConnections {
  /** A connection that nobody uses. @throws when closed: what goes on by itself must end */
  take(): HostConnection;
  /** For the next callback, after an answer was read to its end. */
  giveBack(connection: HostConnection): void;
  /** Closes it, with whatever is still on its way. */
  discard(connection: HostConnection): void;
  readonly open: number;
  close(): Promise<void>;
}

/** Below the 5 s after which node:http servers close an idle connection: a callback must not meet the closing. */
const keepAliveTimeout = 4_000;
const connectTimeoutMs = 10_000;

export function createHostConnections(origin: string): HostConnections {
  const idle: HostConnection[] = [];
  const all = new Set<HostConnection>();
  let isClosed = false;
  const connector = buildConnector({ timeout: connectTimeoutMs });

  const discard = (connection: HostConnection): void => {
    if (connection.gone) return;
    connection.gone = true;
    all.delete(connection);
    void connection.client.destroy().catch(() => {}); // it is closed; there is nobody to tell
  };

  const create = (): HostConnection => {
    const connect: buildConnector.connector = (options, done) =>
      connector(options, (...result) => {
        connection.socket = result[1] ?? undefined;
        done(...result);
      });
    // The time limits are the invocation's own: its budget covers the headers and the body.
    const client = new Client(origin, { connect, keepAliveTimeout, headersTimeout: 0, bodyTimeout: 0 });
    const connection: HostConnection = { client, socket: undefined, gone: false };
    client.on('disconnect', () => {
      connection.socket = undefined;
      if (idle.includes(connection)) discard(connection);
    });
    all.add(connection);
    return connection;
  };

  return {
    take() {
      if (isClosed) throw new Error('the proxy has stopped');
      for (let next = idle.pop(); next; next = idle.pop()) if (!next.gone) return next;
      return create();
    },
    giveBack(connection) {
      if (!connection.gone) idle.push(connection);
    },
    discard,
    get open() {
      return all.size;
    },
    async close() {
      isClosed = true;
      await Promise.all([...all].map(({ client }) => client.destroy()));
    },
  };
}
