// `spawn-conformance sdk`: the kit plays the proxy and the caller.
import type { Command } from 'commander';
import { reported } from '../reports/report.js';
import { runSdk, type SdkTarget } from '../run-sdk.js';
import { UsageError } from '../select-cases.js';
import type { Shell } from '../shell.js';
import { addRunFlags, portNumber, settingsOf, type RunFlags } from './run-flags.js';

interface SdkFlags extends RunFlags {
  readonly attach?: boolean;
  readonly listen?: number;
  readonly hostPort?: number;
}

const deployedProxyPort = 9001;
const deployedHostPort = 8090;

export function sdkCommand(program: Command, shell: Shell, conclude: (exitCode: number) => void): void {
  const command = program
    .command('sdk')
    .description('test an SDK: the kit plays the proxy and the caller')
    .usage('[options] -- CMD | --attach')
    .argument('[command...]', 'after --: how to start the testee')
    .option('--attach', 'wait for a testee that you start by hand')
    .option('--listen <port>', "where the kit's proxy listens (9001 with --attach, else free)", portNumber)
    .option('--host-port <port>', 'where the testee listens (8090 with --attach, else free)', portNumber);
  addRunFlags(command, ['sdk']).action(async (words: string[], flags: SdkFlags) => {
    const target = targetOf(words, flags.attach === true, shell);
    const isAttached = 'attach' in target;
    const settings = settingsOf(flags, 'sdk', shell, {
      profiles: ['core'],
      listenPort: flags.listen ?? (isAttached ? deployedProxyPort : 0),
      hostPort: flags.hostPort ?? (isAttached ? deployedHostPort : 0),
    });
    conclude(await reported(flags, shell, async () => [await runSdk(target, settings)]));
  });
}

function targetOf(command: readonly string[], attach: boolean, shell: Shell): SdkTarget {
  if (attach && command.length > 0) throw new UsageError('either --attach or -- CMD, not both');
  if (attach) return { attach, say: shell.stderr };
  if (command.length === 0) throw new UsageError('say what to test: sdk -- CMD, or sdk --attach');
  return { command };
}
