// Without a command: the references of this repository, everything that they claim. Elsewhere: the help.
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Command } from 'commander';
import { report } from '../reports/report.js';
import { runProxy } from '../run-proxy.js';
import { UsageError } from '../select-cases.js';
import type { Shell } from '../shell.js';
import { addRunFlags, allClaims, settingsOf, type RunFlags } from './run-flags.js';

const repository = fileURLToPath(new URL('../../../../', import.meta.url));

/** How the references are started: as anybody's program, by a command. */
export const references = {
  proxy: [process.execPath, join(repository, 'reference-proxy/dist/src/main.js')],
  testee: [process.execPath, join(repository, 'conformance/dist/testee/testee.js')],
} as const;

export function inRepository(): boolean {
  return Object.values(references).every(([, file]) => existsSync(file));
}

export function referencesCommand(
  program: Command,
  shell: Shell,
  conclude: (exitCode: number) => void,
): void {
  addRunFlags(program.argument('[command]')).action(async (word: string | undefined, flags: RunFlags) => {
    if (word !== undefined) throw new UsageError(`unknown command ${word}; see: spawn-conformance --help`);
    if (!inRepository()) {
      program.outputHelp();
      throw new UsageError(
        'say what to test; only in its repository has the kit references to test by itself',
      );
    }
    const folder = await mkdtemp(join(tmpdir(), 'spawn-conformance-'));
    try {
      const proxy = await testProxy(flags, shell, folder);
      conclude(report([proxy], flags, shell));
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  });
}

async function testProxy(flags: RunFlags, shell: Shell, folder: string) {
  const settings = settingsOf({ ...flags, claims: allClaims('proxy') }, 'proxy', shell);
  const env = {
    ...shell.env,
    PROXY_DATABASE_TYPE: 'sqlite',
    PROXY_DATABASE_PATH: join(folder, 'spawn.db'),
    // Full after a second of flooding; nothing else about it changes.
    PROXY_MAILBOX_MAX: '1000',
  };
  return {
    ...(await runProxy({ command: references.proxy }, { ...settings, env })),
    title: 'reference proxy',
  };
}
