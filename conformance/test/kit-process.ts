// Runs the kit as its users do: as a process, with a folder for its reports.
import { spawn } from 'node:child_process';
import { EventEmitter, once } from 'node:events';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const distFile = (path: string) => fileURLToPath(new URL(`../dist/${path}`, import.meta.url));
export const referenceProxy = fileURLToPath(
  new URL('../../reference-proxy/dist/src/main.js', import.meta.url),
);

interface ReportedCheck {
  readonly requirement: string;
  readonly level: string;
  readonly status: string;
  readonly reason?: string;
  readonly mismatches: readonly { path: string; expected: string; got: string }[];
}

interface KitResult {
  readonly exitCode: number | null;
  readonly stdout: string;
  readonly stderr: string;
  /** report.json, if it was written. */
  readonly report: {
    readonly runs: readonly { readonly cases: readonly { readonly checks: readonly ReportedCheck[] }[] }[];
  };
  readonly junit: string;
}

interface KitProcess {
  /** What it has written to stderr, once that fits. */
  said(pattern: RegExp): Promise<string>;
  readonly ended: Promise<KitResult>;
}

export async function runKit(args: readonly string[], env: NodeJS.ProcessEnv = {}): Promise<KitResult> {
  return startKit(args, env).ended;
}

/** A kit that the test has something to do with while it runs. */
export function startKit(args: readonly string[], env: NodeJS.ProcessEnv = {}): KitProcess {
  const heard = new EventEmitter();
  let said = '';
  const hear = (chunk: string) => {
    said += chunk;
    heard.emit('more');
  };
  return {
    async said(pattern) {
      while (!pattern.test(said)) await once(heard, 'more');
      return said;
    },
    ended: endedKit(args, env, hear),
  };
}

async function endedKit(
  args: readonly string[],
  env: NodeJS.ProcessEnv,
  hear: (chunk: string) => void,
): Promise<KitResult> {
  const folder = await mkdtemp(join(tmpdir(), 'kit-'));
  try {
    const out = join(folder, 'reports');
    const child = spawn(process.execPath, [distFile('src/main.js'), ...withOut(args, out)], {
      cwd: folder,
      env: { ...process.env, PROXY_DATABASE_PATH: join(folder, 'spawn.db'), ...env },
    });
    let stdout = '';
    let stderr = '';
    child.stdout.on('data', (chunk: Buffer) => (stdout += chunk.toString()));
    child.stderr.on('data', (chunk: Buffer) => (stderr += chunk.toString()));
    child.stderr.on('data', (chunk: Buffer) => hear(chunk.toString()));
    const exitCode = await new Promise<number | null>((resolve) => child.on('close', resolve));
    const read = (name: string) => readFile(join(out, name), 'utf8').catch(() => '');
    const json = await read('report.json');
    const report = (json === '' ? { runs: [] } : JSON.parse(json)) as KitResult['report'];
    return { exitCode, stdout, stderr, report, junit: await read('junit.xml') };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** `--out` belongs before the `--` that begins the subject's command. */
function withOut(args: readonly string[], out: string): string[] {
  if (!['proxy', 'sdk'].includes(args[0] ?? '')) return [...args];
  return [args[0] ?? '', '--out', out, ...args.slice(1)];
}

export function checksOf(result: KitResult): ReportedCheck[] {
  return result.report.runs.flatMap((run) => run.cases.flatMap((one) => one.checks));
}
