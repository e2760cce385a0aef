// An empty project somewhere else, into which the packages are installed as a user gets them: packed, from tarballs.
import { mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runWell } from './run-program.js';

export const repository = join(import.meta.dirname, '../../..');

interface Packed {
  readonly name: string;
  readonly tarball: Uint8Array;
  /** What is inside. */
  readonly paths: readonly string[];
}

export interface EmptyProject {
  readonly folder: string;
  readonly packages: readonly Packed[];
  remove(): void;
}

/** Packs all packages and installs them together, with what they depend on. */
export async function createEmptyProject(): Promise<EmptyProject> {
  const folder = mkdtempSync(join(tmpdir(), 'empty-project-'));
  const packages = await packAll(folder);
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ name: 'empty-project', type: 'module' }));
  const quickly = ['--prefer-offline', '--ignore-scripts', '--no-audit', '--no-fund', '--no-package-lock'];
  const tarballs = packages.map(({ file }) => `./${file}`);
  await runWell('npm', ['install', ...quickly, ...tarballs], folder);
  // One face of the SDK is for those who have MSW; this project has it from the repository.
  symlinkSync(join(repository, 'node_modules/msw'), join(folder, 'node_modules/msw'));
  return { folder, packages, remove: () => rmSync(folder, { recursive: true }) };
}

async function packAll(folder: string): Promise<(Packed & { readonly file: string })[]> {
  const flags = ['--workspaces', '--json', '--ignore-scripts', '--pack-destination', folder];
  const said = JSON.parse(await runWell('npm', ['pack', ...flags], repository)) as Said | Said[string][];
  return Object.values(said).map(({ name, filename, files }) => ({
    name,
    file: filename,
    tarball: readFileSync(join(folder, filename)),
    paths: files.map(({ path }) => path),
  }));
}

/** By name, or as a list: npm changed its mind. */
type Said = Record<string, { name: string; filename: string; files: { path: string }[] }>;
