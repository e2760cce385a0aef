// Which store this is. Always holds: a copy of the database, in another database or on another server, is another store.
import { DatabaseError, type ClientBase } from 'pg';

export async function identityOf(client: ClientBase): Promise<string> {
  const server = await serverOf(client);
  const { rows } = await client.query<{ identity: string }>(
    `SELECT identity || '-' || (SELECT oid FROM pg_database WHERE datname = current_database()) AS identity FROM store`,
  );
  return `${rows[0]?.identity ?? ''}${server}`;
}

/** Empty where a hosting company does not let its users ask. */
async function serverOf(client: ClientBase): Promise<string> {
  try {
    const { rows } = await client.query<{ id: string }>(
      'SELECT system_identifier AS id FROM pg_control_system()',
    );
    return `-${rows[0]?.id ?? ''}`;
  } catch (error) {
    if (error instanceof DatabaseError) return '';
    throw error;
  }
}
