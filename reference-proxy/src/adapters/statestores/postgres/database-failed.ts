// What can go wrong between this proxy and the database, in three kinds: they differ in what is known of the write.
// Always holds: no error says the password or a value of a row.
import { DatabaseError } from 'pg';

/**
 * `notSent`: there was no connection, and nothing left this proxy. `refused`: the database said no, and undid it all.
 * `unknown`: the connection ended before the answer; what was asked for may have happened.
 */
type Outcome = 'notSent' | 'refused' | 'unknown';

/** Why a request to the database failed, and what is known of it. */
export class DatabaseFailed extends Error {
  override readonly name = 'DatabaseFailed';
  readonly outcome: Outcome;
  /** The SQLSTATE, or the code of the system call that failed. */
  readonly code: string;

  constructor(outcome: Outcome, cause: unknown) {
    super(messageOf(cause), { cause: withoutDetail(cause) });
    this.outcome = outcome;
    this.code = codeOf(cause);
  }
}

/** A name with several addresses fails once for each, and the error around them says nothing itself. */
function messageOf(error: unknown): string {
  if (error instanceof AggregateError && error.message === '') return error.errors.map(messageOf).join(', ');
  return error instanceof Error ? error.message : String(error);
}

function codeOf(error: unknown): string {
  return (error as { readonly code?: string } | undefined)?.code ?? '';
}

/** The detail of an SQL error may quote a row. */
function withoutDetail(error: unknown): unknown {
  if (!(error instanceof DatabaseError)) return error;
  const { message, stack = message } = error;
  return Object.assign(new Error(message), { stack });
}

/** Trying again cannot help: who we are, or where we want to go, is wrong. */
const hopeless = new Set([
  '28P01', // wrong password
  '28000', // no such user, or not from here, or not without TLS
  '3D000', // no such database
  '42501', // not allowed to connect
]);

/** Whether the same request may succeed a moment later without anybody's help. */
export function isPassing({ outcome, code, message }: DatabaseFailed): boolean {
  if (outcome === 'notSent') return !hopeless.has(code) && !/certificate|SSL|SASL|password/i.test(message);
  return outcome === 'refused' && (code === deadlock || code === notSerializable);
}

const deadlock = '40P01';
const notSerializable = '40001';

/** The server is a copy that takes no writes: only another connection can lead to the one that does. */
export const readOnlyCode = '25006';
