// Why the proxy cannot listen, in the words of its settings. Always holds: the error of the system is kept as the cause,
// and its code is still there.
import { settings, type ProxyConfig } from './settings.js';

type Where = Pick<ProxyConfig, 'hostInterface' | 'httpPort'>;

/** The proxy cannot listen where it was told to; the message names the setting to change. */
class CannotListen extends Error {
  override readonly name = 'CannotListen';
  /** That of the system, such as `EADDRINUSE`. */
  readonly code: string;

  constructor(found: string, code: string, { hostInterface, httpPort }: Where, cause: unknown) {
    const host = hostInterface.includes(':') ? `[${hostInterface}]` : hostInterface;
    super(`cannot listen at ${host}:${httpPort}: ${found} (${code})`, { cause });
    this.code = code;
  }
}

/** What was thrown, as CannotListen where one of our settings is the reason. */
export function asListenProblem(thrown: unknown, where: Where): unknown {
  const { code } = thrown as { readonly code?: string };
  const found = code === undefined ? undefined : reasons[code];
  return code === undefined || found === undefined ? thrown : new CannotListen(found, code, where, thrown);
}

const anotherPort = `give another port with ${nameOf('httpPort')}, or 0 for one that is free`;
const anotherAddress = `give an address of this machine with ${nameOf('hostInterface')}`;

const reasons: Readonly<Record<string, string>> = {
  EADDRINUSE: `the port is taken; ${anotherPort}`,
  EACCES: `this user may not take the port; ${anotherPort}`,
  EADDRNOTAVAIL: `this machine does not have the address; ${anotherAddress}`,
  ENOTFOUND: `nobody knows the name; ${anotherAddress}`,
  EAI_AGAIN: `nobody answers who knows the name; ${anotherAddress}`,
};

function nameOf(key: keyof Where): string {
  const { env, flag } = settings.find((setting) => setting.key === key) ?? { env: key, flag: key };
  return `${env} (${flag})`;
}
