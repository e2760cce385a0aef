// `spawn-conformance proxy`: the kit plays user functions and callers, of one proxy or of the proxies of a cluster.
import type { Command } from 'commander';
import { nodeNames } from '../nodes.js';
import { runProxy } from '../run-proxy.js';
import { UsageError } from '../select-cases.js';
import type { Shell } from '../shell.js';
import { reported } from '../reports/report.js';
import type { RunSettings } from '../settings.js';
import { placeholders } from '../subjects/node-plan.js';
import { countOf, type ProxyTarget } from '../subjects/proxy-group.js';
import { addRunFlags, portNumber, positiveNumber, settingsOf, type RunFlags } from './run-flags.js';

interface ProxyFlags extends RunFlags {
  readonly url: string[];
  readonly peerUrl: string[];
  readonly peers?: number;
  readonly hostPort?: number;
  readonly peerHostPort: number[];
}

const deployedHostPort = 8090;

export function proxyCommand(program: Command, shell: Shell, conclude: (exitCode: number) => void): void {
  const command = program
    .command('proxy')
    .description('test a proxy, or a cluster: the kit plays user functions and callers')
    .usage('[options] -- CMD | --url URL [--url URL]')
    .argument('[command...]', 'after --: how to start the proxy')
    .option(
      '--peers <n>',
      `start so many proxies of the command: they form a cluster; each is told by placeholders in it, ${placeholders.join(' ')}, and by the environment`,
      positiveNumber,
    )
    .option('--url <url>', 'a proxy that runs already; given again, another one of its cluster', collect, [])
    .option('--peer-url <url>', 'the same as a further --url (repeatable)', collect, [])
    .option(
      '--host-port <port>',
      "where the kit's user function listens (8090 with --url, else free)",
      portNumber,
    )
    .option(
      '--peer-host-port <port>',
      'the same for each other proxy (repeatable; with --url the ports after --host-port)',
      collectPort,
      [],
    );
  addRunFlags(command, ['proxy']).action(async (words: string[], flags: ProxyFlags) => {
    const target = targetOf(words, flags);
    const settings = settingsOf(flags, 'proxy', shell, ownSettings(target, flags));
    refuseImpossible(target, flags, settings);
    conclude(await reported(flags, shell, async () => [await runProxy(target, settings)]));
  });
}

function ownSettings(target: ProxyTarget, flags: ProxyFlags) {
  const isForeign = 'url' in target;
  const others = Array.from({ length: countOf(target) - 1 }, (_, index) => index);
  const hostPort = flags.hostPort ?? (isForeign ? deployedHostPort : 0);
  return {
    profiles: others.length > 0 ? ['core', 'cluster'] : ['core'],
    hostPort,
    peerHostPorts: others.map((index) => flags.peerHostPort[index] ?? (isForeign ? hostPort + 1 + index : 0)),
  };
}

function refuseImpossible(target: ProxyTarget, flags: ProxyFlags, settings: RunSettings): void {
  const count = countOf(target);
  if ('url' in target && settings.claims.includes('restart')) {
    throw new UsageError('--claims restart needs -- CMD: the kit can start again only what it has started');
  }
  if (flags.profile?.includes('cluster') && count < 2) {
    throw new UsageError('--profile cluster needs two or more proxies: --peers 2, or --url URL --url URL');
  }
  if (count > nodeNames.length) {
    throw new UsageError(`${count} proxies: no case needs more than ${nodeNames.length}`);
  }
  if (settings.peerHostPorts.some((port) => port > 65_535)) {
    throw new UsageError('there is no port after --host-port for another proxy: say --peer-host-port');
  }
  if (flags.peerHostPort.length >= count) {
    throw new UsageError(`--peer-host-port: there are more of them than other proxies (${count - 1})`);
  }
}

/** @throws UsageError */
function targetOf(command: readonly string[], { url: urls, peerUrl, peers }: ProxyFlags): ProxyTarget {
  const [url, ...further] = urls;
  if (url !== undefined && command.length > 0) throw new UsageError('either --url URL or -- CMD, not both');
  if (url !== undefined) {
    if (peers !== undefined)
      throw new UsageError('--peers goes with -- CMD; name running ones by --peer-url');
    for (const one of urls) refuseBadUrl('--url', one);
    for (const one of peerUrl) refuseBadUrl('--peer-url', one);
    const peerUrls = [...further, ...peerUrl];
    refuseSameUrl([url, ...peerUrls]);
    return { url, peerUrls };
  }
  if (peerUrl.length > 0) throw new UsageError('--peer-url goes with --url; with -- CMD it is --peers');
  const mistaken = command.find((word) => /^https?:\/\//.test(word));
  if (mistaken !== undefined && mistaken === command[0])
    throw new UsageError(`${mistaken} is no command; for a proxy that runs already: --url ${mistaken}`);
  if (command.length === 0) throw new UsageError('say what to test: proxy -- CMD, or proxy --url URL');
  return { command, proxies: peers ?? 1 };
}

function refuseBadUrl(flag: string, url: string): void {
  const parsed = URL.parse(url);
  if (parsed?.protocol !== 'http:') throw new UsageError(`${flag} ${url}: not an http URL`);
  if (parsed.pathname !== '/')
    throw new UsageError(`${flag} ${url}: without a path; the protocol fixes the paths`);
}

function refuseSameUrl(urls: readonly string[]): void {
  const origins = urls.map((url) => new URL(url).origin);
  const twice = origins.find((origin, index) => origins.indexOf(origin) !== index);
  if (twice !== undefined)
    throw new UsageError(`${twice} is named twice: each URL is another proxy of the cluster`);
}

function collect(value: string, before: string[]): string[] {
  return [...before, value];
}

function collectPort(value: string, before: number[]): number[] {
  return [...before, portNumber(value)];
}
