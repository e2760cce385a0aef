// `spawn-conformance proxy`: the kit plays user functions and callers.
import type { Command } from 'commander';
import { runProxy } from '../run-proxy.js';
import { UsageError } from '../select-cases.js';
import type { Shell } from '../shell.js';
import { reported } from '../reports/report.js';
import { addRunFlags, portNumber, settingsOf, type RunFlags } from './run-flags.js';

interface ProxyFlags extends RunFlags {
  readonly url?: string;
  readonly hostPort?: number;
}

const deployedHostPort = 8090;

export function proxyCommand(program: Command, shell: Shell, conclude: (exitCode: number) => void): void {
  const command = program
    .command('proxy')
    .description('test a proxy: the kit plays user functions and callers')
    .usage('[options] -- CMD | --url URL')
    .argument('[command...]', 'after --: how to start the proxy')
    .option('--url <url>', 'a proxy that runs already')
    .option(
      '--host-port <port>',
      "where the kit's user function listens (8090 with --url, else free)",
      portNumber,
    );
  addRunFlags(command).action(async (words: string[], flags: ProxyFlags) => {
    const target = targetOf(words, flags.url);
    const hostPort = flags.hostPort ?? ('url' in target ? deployedHostPort : 0);
    const settings = settingsOf(flags, 'proxy', shell, { hostPort });
    if ('url' in target && settings.claims.includes('restart')) {
      throw new UsageError('--claims restart needs -- CMD: the kit can start again only what it has started');
    }
    conclude(await reported(flags, shell, async () => [await runProxy(target, settings)]));
  });
}

function targetOf(command: readonly string[], url: string | undefined) {
  if (url !== undefined && command.length > 0) throw new UsageError('either --url URL or -- CMD, not both');
  if (url !== undefined) {
    const parsed = URL.parse(url);
    if (parsed?.protocol !== 'http:') throw new UsageError(`--url ${url}: not an http URL`);
    if (parsed.pathname !== '/')
      throw new UsageError(`--url ${url}: without a path; the protocol fixes the paths`);
    return { url };
  }
  if (command.length === 0) throw new UsageError('say what to test: proxy -- CMD, or proxy --url URL');
  return { command };
}
