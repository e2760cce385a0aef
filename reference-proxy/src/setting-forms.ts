// The forms that the value of a setting can have. Always holds: pure; a text that cannot be used is refused with what
// is allowed, before anything is started with it.
import { isIPv4, isIPv6 } from 'node:net';
import { problemOfName } from './core/actor-id.js';
import { isNodeName } from './core/node-name.js';

export type Read<Value> = { readonly value: Value } | { readonly allowed: string };

/** What stands for the value in the help, how it is read from a text, and whether it may be shown. */
export type Form<Value> = readonly [
  placeholder: string,
  read: (text: string) => Read<NonNullable<Value>>,
  secret?: 'secret',
];

export const text: Form<string> = ['text', (given) => ({ value: given })];

export function wholeNumber(unit: string, min: number, max: number): Form<number> {
  const read = (given: string): Read<number> => {
    const value = /^\d{1,15}$/.test(given) ? Number(given) : Number.NaN;
    return value >= min && value <= max ? { value } : { allowed: `a whole number from ${min} to ${max}` };
  };
  return [unit, read];
}

export function oneOf<Value extends string>(
  values: readonly Value[],
): readonly [string, (text: string) => Read<Value>] {
  const read = (given: string): Read<Value> => {
    const value = values.find((allowed) => allowed === given);
    return value === undefined ? { allowed: `one of ${values.join(', ')}` } : { value };
  };
  return [values.join('|'), read];
}

export const yesOrNo: Form<boolean> = [
  'true|false',
  (given) =>
    given === 'true' || given === 'false' ? { value: given === 'true' } : { allowed: 'true or false' },
];

/** Several of one form, with commas between them. */
export function listOf([placeholder, read]: Form<string>, what: string): Form<readonly string[]> {
  const readAll = (given: string): Read<readonly string[]> => {
    const values: string[] = [];
    for (const piece of given.split(',')) {
      const one = read(piece.trim());
      if (!('value' in one)) return { allowed: `${what}, with commas between them; each ${one.allowed}` };
      values.push(one.value);
    }
    return { value: [...new Set(values)] };
  };
  return [`${placeholder},…`, readAll];
}

/** Of another machine or this one; what a URL can carry between `http://` and the port. */
export const hostName: Form<string> = [
  'host',
  (given) =>
    isHostName(given)
      ? { value: given }
      : { allowed: 'a host name or an IP address alone, without scheme, port or path' },
];

function isHostName(given: string): boolean {
  if (isIPv4(given)) return true;
  if (given.includes(':')) return isIPv6(given) && !given.includes('%');
  const labels = /^[a-z0-9_]([a-z0-9_-]{0,62})(\.[a-z0-9_]([a-z0-9_-]{0,62}))*\.?$/i;
  return given.length <= 253 && labels.test(given) && URL.canParse(`http://${given}`);
}

/** The name of an actor system, by the rule for all names. */
export const systemName: Form<string> = [
  'name',
  (given) => {
    const problem = problemOfName('it', given);
    return problem ? { allowed: 'a name of 1 to 255 bytes' } : { value: given };
  },
];

export const nodeName: Form<string> = [
  'name@host',
  (given) =>
    isNodeName(given)
      ? { value: given }
      : { allowed: 'a name of letters, digits, _ and -, an @, and a host, such as a@127.0.0.1' },
];

export const ipv4Address: Form<string> = [
  'address',
  (given) => (isIPv4(given) ? { value: given } : { allowed: 'an IPv4 address' }),
];

export const secret: Form<string> = ['secret', (given) => ({ value: given }), 'secret'];

/** Erlang keeps it as an atom. */
export const cookie: Form<string> = [
  'secret',
  (given) =>
    /^[\x21-\x7e]{1,255}$/.test(given)
      ? { value: given }
      : { allowed: '1 to 255 characters of ASCII without spaces' },
  'secret',
];

/** SQLite's own name for a database in memory is refused: it would look like a file that keeps states. */
export const filePath: Form<string> = [
  'path',
  (given) =>
    given.startsWith(':memory:')
      ? { allowed: 'the path of a file; to keep states in memory alone, give --database-type memory' }
      : { value: given },
];
