// From environment and flags to a ProxyConfig. Always holds: pure; a flag wins over the environment, an empty value
// counts as unset, and a wrong value is refused with what is allowed.
import { settings, type ProxyConfig } from './settings.js';

/** A setting that cannot be used; the message names it and what is allowed. */
export class InvalidConfig extends Error {
  override readonly name = 'InvalidConfig';
}

type Environment = Readonly<Record<string, string | undefined>>;

export const defaultConfig: ProxyConfig = Object.fromEntries(
  settings.map(({ key, fallback }) => [key, fallback]),
) as unknown as ProxyConfig;

/**
 * @param flags by the key of their setting
 * @throws InvalidConfig with every wrong value, one a line
 */
export function readConfig(env: Environment, flags: Readonly<Record<string, string>> = {}): ProxyConfig {
  const problems: string[] = [];
  const entries = settings.map((setting) => {
    const flag = flags[setting.key];
    const given = flag ?? env[setting.env];
    if (given === undefined || given === '') return [setting.key, setting.fallback];
    const read = setting.read(given);
    if ('value' in read) return [setting.key, read.value];
    const name = flag === undefined ? setting.env : setting.flag;
    const shown = setting.isSecret ? 'cannot be used' : `is ${JSON.stringify(given)}`;
    problems.push(`${name} ${shown}; allowed is ${read.allowed}`);
    return [setting.key, undefined];
  });
  if (problems.length > 0) throw new InvalidConfig(problems.join('\n'));
  return Object.fromEntries(entries) as ProxyConfig;
}
