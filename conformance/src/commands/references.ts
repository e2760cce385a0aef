// Without a command: the references of this repository, everything that they claim. Elsewhere: the help.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Command } from 'commander';
import type { Case, Role } from '../case.js';
import type { Run } from '../finish-run.js';
import { loadCatalogue, type Catalogue } from '../load-cases.js';
import { reported } from '../reports/report.js';
import { withTemporaryFolder } from '../temporary-folder.js';
import { runProxy } from '../run-proxy.js';
import { runSdk } from '../run-sdk.js';
import { means, UsageError } from '../select-cases.js';
import type { Shell } from '../shell.js';
import { addRunFlags, allClaims, settingsOf, type RunFlags } from './run-flags.js';

const repository = fileURLToPath(new URL('../../../../', import.meta.url));

/** How the references are started: as anybody's program, by a command. */
const references = {
  proxy: [process.execPath, join(repository, 'reference-proxy/dist/src/main.js')],
  testee: [process.execPath, join(repository, 'conformance/dist/testee/testee.js')],
} as const;

/** How each proxy of a cluster is told who it is, and who the others are. */
const clusterFlags = [
  ...['--node-name', '{node}', '--cluster-nodes', '{nodes}'],
  ...['--node-cookie', '{cookie}', '--epmd-port', '{cluster-port}'],
] as const;

/** The profiles that the reference proxy has beyond the core, alone and in a cluster. */
const beyondCore = ['workflow', 'timing', 'channels', 'pooled', 'lifecycle'] as const;

export function inRepository(): boolean {
  return Object.values(references).every(([, file]) => existsSync(file));
}

export function referencesCommand(
  program: Command,
  shell: Shell,
  conclude: (exitCode: number) => void,
): void {
  addRunFlags(program.argument('[command]'), ['proxy', 'sdk']).action(
    async (word: string | undefined, flags: RunFlags) => {
      if (word !== undefined) throw new UsageError(`unknown command ${word}; see: spawn-conformance --help`);
      if (!inRepository()) {
        program.outputHelp();
        throw new UsageError(
          'say what to test; only in its repository has the kit references to test by itself',
        );
      }
      const catalogue = loadCatalogue();
      refuseMeaningless(flags, catalogue.cases);
      const testAll = (folder: string) => testReferences(flags, shell, folder, catalogue);
      conclude(await reported(flags, shell, () => withTemporaryFolder(testAll)));
    },
  );
}

async function testReferences(
  flags: RunFlags,
  shell: Shell,
  folder: string,
  catalogue: Catalogue,
): Promise<Run[]> {
  const of = (role: Role, isOne = (_one: Case): boolean => true) =>
    narrowed(
      flags,
      catalogue.cases.filter((one) => one.role === role && isOne(one)),
    );
  const forProxy = of('proxy', isAlone);
  const forCluster = of('proxy', isPair);
  const forSdk = of('sdk');
  // Each with the cases that are meant for it: the others are not left out, they are in another run.
  const part = (isOne: (one: Case) => boolean) => ({ ...catalogue, cases: catalogue.cases.filter(isOne) });
  return allOf([
    forProxy && testProxy(forProxy, shell, folder, part(isAlone)),
    forCluster && testCluster(forCluster, shell, folder, part(isPair)),
    forSdk && testSdk(forSdk, shell, catalogue),
  ]);
}

/** They have nothing in common, and mostly wait. All have ended when this does. @throws what the first of them throws */
async function allOf(runs: readonly (Promise<Run> | undefined)[]): Promise<Run[]> {
  const begun = runs.filter((run) => run !== undefined);
  await Promise.allSettled(begun);
  return Promise.all(begun);
}

const isAlone = (one: Case) => one.proxies === 1;
/** Three proxies are not started here. */
const isPair = (one: Case) => one.proxies === 2;

/** The flags with those patterns only that mean one of these cases; undefined: `--run` means none of them. */
function narrowed(flags: RunFlags, cases: readonly Case[]): RunFlags | undefined {
  const meant = (patterns: readonly string[]) => patterns.filter((pattern) => cases.some(means(pattern)));
  const run = meant(flags.run);
  return flags.run.length > 0 && run.length === 0 ? undefined : { ...flags, run, skip: meant(flags.skip) };
}

function refuseMeaningless(flags: RunFlags, cases: readonly Case[]): void {
  const lost = [...flags.run, ...flags.skip].find((pattern) => !cases.some(means(pattern)));
  if (lost !== undefined) throw new UsageError(`${lost} matches no requirement, case or check`);
}

async function testProxy(flags: RunFlags, shell: Shell, folder: string, catalogue: Catalogue) {
  const own = { profiles: ['core', ...beyondCore] };
  const settings = settingsOf({ ...flags, claims: allClaims('proxy') }, 'proxy', shell, own);
  const env = {
    ...shell.env,
    PROXY_DATABASE_TYPE: 'sqlite',
    PROXY_DATABASE_PATH: join(folder, 'spawn.db'),
    // Full after a second of flooding; nothing else about it changes.
    PROXY_MAILBOX_MAX: '1000',
  };
  return {
    ...(await runProxy({ command: references.proxy, proxies: 1 }, { ...settings, env }, catalogue)),
    title: 'reference proxy',
  };
}

/** Two of them on one state file, linked on the loopback. */
async function testCluster(flags: RunFlags, shell: Shell, folder: string, catalogue: Catalogue) {
  const own = { profiles: ['cluster', ...beyondCore], peerHostPorts: [0] };
  const settings = settingsOf({ ...flags, claims: allClaims('proxy') }, 'proxy', shell, own);
  const env = {
    ...shell.env,
    PROXY_DATABASE_TYPE: 'sqlite',
    PROXY_DATABASE_PATH: join(folder, 'cluster.db'),
    PROXY_CLUSTER_STRATEGY: 'list',
  };
  const command = [...references.proxy, ...clusterFlags];
  return {
    ...(await runProxy({ command, proxies: 2 }, { ...settings, env }, catalogue)),
    title: 'reference proxies in a cluster',
  };
}

async function testSdk(flags: RunFlags, shell: Shell, catalogue: Catalogue) {
  const own = { profiles: ['full'] };
  const settings = settingsOf({ ...flags, claims: allClaims('sdk') }, 'sdk', shell, own);
  return { ...(await runSdk({ command: references.testee }, settings, catalogue)), title: 'reference SDK' };
}
