// What both gates need: the catalogue, the programs to judge, and a way to run some cases against one of them.
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Environment } from '../environment.js';
import type { Case, Role } from '../case.js';
import { loadCatalogue, type Catalogue } from '../load-cases.js';
import { knownClaims, knownProfiles, type RunSettings } from '../settings.js';
import type { Shell } from '../shell.js';
import { withTemporaryFolder } from '../temporary-folder.js';

export interface SelfTools {
  readonly catalogue: Catalogue;
  readonly jobs: number;
  readonly mutantPattern: string | undefined;
  readonly env: Environment;
  readonly say: (text: string) => void;
  /** Settings for a run in which nothing but the selected cases counts. */
  settings(role: Role, over: Partial<RunSettings>): RunSettings;
  casesOf(role: Role): readonly Case[];
  /** The command that starts one of the repository's own programs, by its path under conformance/dist. */
  program(path: string): readonly string[];
  /** Runs with a folder that is gone afterwards. */
  withFolder<T>(use: (folder: string) => Promise<T>): Promise<T>;
}

const dist = fileURLToPath(new URL('../../', import.meta.url));

export function createSelfTools(flags: { jobs: number; mutant?: string }, shell: Shell): Promise<SelfTools> {
  const catalogue = loadCatalogue();
  return Promise.resolve({
    catalogue,
    jobs: flags.jobs,
    mutantPattern: flags.mutant,
    env: shell.env,
    say: (text) => shell.stdout(`${text}\n`),
    settings: (role, over) => ({
      system: 'spawn-system',
      profiles: knownProfiles,
      claims: Object.keys(knownClaims[role]),
      run: [],
      skip: [],
      strict: false,
      bail: false,
      jobs: 4,
      timeoutScale: 1,
      seed: 1,
      hostPort: 0,
      peerHostPorts: [],
      listenPort: 0,
      out: '',
      env: shell.env,
      prerequisites: false,
      progress: () => {},
      ...over,
    }),
    casesOf: (role) => catalogue.cases.filter((one) => one.role === role),
    program: (path) => [process.execPath, join(dist, path)],
    withFolder: withTemporaryFolder,
  });
}
