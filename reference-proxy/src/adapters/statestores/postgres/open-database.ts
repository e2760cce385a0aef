// The first contact with the database: is it there, may we, is it ours? Always holds: the message says what was found
// and what to do, never the password.
import { UnusableDatabase } from '../state-store-errors.js';
import { bringUpToDate } from './bring-up-to-date.js';
import {
  createConnections,
  type ConnectionLimits,
  type Connections,
  type DatabaseAddress,
} from './connections.js';
import { DatabaseFailed } from './database-failed.js';
import { schemaName } from './schema.js';

export function placeOf({ database, host, port }: DatabaseAddress): string {
  return `database ${database} at ${host.includes(':') ? `[${host}]` : host}:${port}`;
}

/** @throws UnusableDatabase */
export async function openDatabase(address: DatabaseAddress, limits: ConnectionLimits): Promise<Connections> {
  const connections = createConnections(address, limits);
  try {
    const problem = await connections.write(bringUpToDate);
    if (!problem) return connections;
    throw new UnusableDatabase(placeOf(address), problem.reason, problem.found, problem.whatToDo);
  } catch (error) {
    await connections.closeAfter(Promise.resolve());
    if (!(error instanceof DatabaseFailed)) throw error;
    throw new UnusableDatabase(placeOf(address), 'unreachable', error.message, whatToDo(error, address), {
      cause: error,
    });
  }
}

function whatToDo(
  { outcome, code, message }: DatabaseFailed,
  { database, ssl, sslVerify }: DatabaseAddress,
): string {
  if (code === '28P01' || /SASL|password/i.test(message)) return 'Check the user name and the secret';
  if (code === '28000') return `Check the user name, and whether the server wants ${ssl ? 'no ' : ''}TLS`;
  if (code === '3D000') return `Create it (CREATE DATABASE "${database}"), or give the name of another`;
  if (code === '42501') return `Let the user make the schema ${schemaName}, or make it for the user`;
  if (code === '57014') return 'Another proxy is at work on its tables: try again';
  if (sslVerify && /certificate|altname/i.test(message + code))
    return 'Let Node know the authority (NODE_EXTRA_CA_CERTS) and use the name in the certificate, or do not verify it';
  if (ssl && /SSL/.test(message)) return 'Turn TLS on at the server, or off here';
  if (outcome === 'notSent') return 'Check host and port, and whether the server runs';
  return 'The log of the server may say more';
}
