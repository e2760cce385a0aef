// Which actor system a request means. Always holds: with a set name no other system is ever reached
// (REG-24, INV-19), and a request that names none means the set one (REG-25).
import { problemOfName } from './actor-id.js';
import { ProxyError } from './errors.js';

/**
 * The first name that is given, or the one this proxy is set to.
 * @throws ProxyError systemNotFound for a system that is not served here, malformed when there is no usable name
 */
export function chooseSystem(served: string | undefined, ...given: (string | null | undefined)[]): string {
  const asked = given.find((name) => name) ?? served ?? '';
  if (served !== undefined && asked !== served) {
    throw new ProxyError('systemNotFound', `this proxy serves actor system ${served}, not ${asked}`);
  }
  const problem = problemOfName('the name of the actor system', asked);
  if (problem) throw new ProxyError('malformed', problem);
  return asked;
}
