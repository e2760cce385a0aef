// The forms that the value of a setting can have. Always holds: pure; a text that cannot be used is refused with what
// is allowed, before anything is started with it.
import { isIPv4, isIPv6 } from 'node:net';
import { problemOfName } from './core/actor-id.js';

export type Read<Value> = { readonly value: Value } | { readonly allowed: string };

/** What stands for the value in the help, and how it is read from a text. */
export type Form<Value> = readonly [placeholder: string, read: (text: string) => Read<NonNullable<Value>>];

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

/** SQLite's own name for a database in memory is refused: it would look like a file that keeps states. */
export const filePath: Form<string> = [
  'path',
  (given) =>
    given.startsWith(':memory:')
      ? { allowed: 'the path of a file; to keep states in memory alone, give --database-type memory' }
      : { value: given },
];
