// The flags that every run has, and what they mean for it.
import { InvalidArgumentError, type Command } from 'commander';
import { UsageError } from '../select-cases.js';
import { knownClaims, knownProfiles, type RunSettings } from '../settings.js';
import type { Role } from '../case.js';
import type { Shell } from '../shell.js';

export interface RunFlags {
  readonly profile?: string[];
  readonly system: string;
  readonly claims: string[];
  readonly run: string[];
  readonly skip: string[];
  readonly strict: boolean;
  readonly bail: boolean;
  readonly jobs: number;
  readonly timeoutScale: number;
  readonly seed: number;
  readonly out: string;
  readonly format: string[];
  readonly trace: string;
}

export function addRunFlags(command: Command, roles: readonly Role[]): Command {
  const claims = roles.flatMap(allClaims).join(', ');
  return command
    .option(
      '--profile <list>',
      `profiles to judge: ${knownProfiles.join(', ')}, full (default: core; core,cluster for several proxies)`,
      list,
    )
    .option('--claims <list>', `what the subject claims beyond core: ${claims}`, list, [])
    .option(
      '--run <glob>',
      'only these requirements, cases or checks; * is any text, and nothing else is special (repeatable)',
      collect,
      [],
    )
    .option(
      '--skip <glob>',
      'leave these out: not run, so a MUST among them makes the run inconclusive',
      collect,
      [],
    )
    .option('--strict', 'a SHOULD that does not hold fails', false)
    .option('--system <name>', 'the actor system', 'spawn-system')
    .option('--bail', 'stop at the first failure', false)
    .option('--jobs <n>', 'cases at a time', positiveNumber, 4)
    .option('--timeout-scale <factor>', 'stretches every wait', factor, 1)
    .option('--seed <n>', 'repeats the names of an earlier run', wholeNumber, Date.now() % 1_000_000)
    .option('--out <folder>', 'where the reports go', '.conformance')
    .option('--format <list>', 'reports to write: json, junit', list, ['json', 'junit'])
    .option('--trace <which>', 'exchanges to keep in report.json: all, fail or off', 'fail');
}

/** What a command adds to the flags of every run; `profiles` where the user names none. */
type OwnSettings = Partial<RunSettings> & Pick<RunSettings, 'profiles'>;

export function settingsOf(
  flags: RunFlags,
  role: Role,
  shell: Shell,
  own: OwnSettings = { profiles: ['core'] },
): RunSettings {
  const profiles = profilesOf(flags.profile ?? [...own.profiles], role);
  refuseUnknown(flags.claims, Object.keys(knownClaims[role]), '--claims');
  refuseUnknown(flags.format, ['json', 'junit'], '--format');
  refuseUnknown([flags.trace], ['all', 'fail', 'off'], '--trace');
  return {
    ...flags,
    hostPort: 0,
    peerHostPorts: [],
    listenPort: 0,
    ...own,
    profiles,
    env: shell.env,
    prerequisites: true,
    progress: shell.colours ? (text) => shell.stderr(`\r\u001b[K${text.trimEnd()}`) : () => {},
  };
}

/** @throws UsageError */
function profilesOf(named: readonly string[], role: Role): readonly string[] {
  // One SDK is no cluster.
  const known = knownProfiles.filter((one) => role === 'proxy' || one !== 'cluster');
  refuseUnknown(named, [...known, 'full'], '--profile');
  return named.includes('full') ? known : named;
}

/** `claims` of a reference: everything that its role can claim. */
export function allClaims(role: Role): string[] {
  return Object.keys(knownClaims[role]);
}

function refuseUnknown(given: readonly string[], known: readonly string[], flag: string): void {
  const unknown = given.find((one) => !known.includes(one));
  if (unknown !== undefined)
    throw new UsageError(`${flag}: there is no ${unknown}; there is: ${known.join(', ')}`);
}

function list(value: string): string[] {
  const parts = value.split(',').map((one) => one.trim());
  if (parts.includes('')) throw new InvalidArgumentError('expected a list like a,b');
  return parts;
}

function collect(value: string, before: string[]): string[] {
  return [...before, value];
}

function factor(value: string): number {
  const number = Number(value);
  if (!(number > 0 && number <= 1_000))
    throw new InvalidArgumentError('expected a number above 0, at most 1000');
  return number;
}

function wholeNumber(value: string): number {
  const number = Number(value);
  if (!Number.isSafeInteger(number) || number < 0) throw new InvalidArgumentError('expected a whole number');
  return number;
}

export function positiveNumber(value: string): number {
  const number = wholeNumber(value);
  if (number < 1) throw new InvalidArgumentError('expected a whole number above 0');
  return number;
}

export function portNumber(value: string): number {
  const number = wholeNumber(value);
  if (number < 1 || number > 65_535) throw new InvalidArgumentError('expected a port, 1 to 65535');
  return number;
}
