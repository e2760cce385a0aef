// Ends a command: the files, the terminal's text, and the exit code of the worst run.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Run } from '../finish-run.js';
import type { Shell } from '../shell.js';
import type { ExitCode } from '../verdict.js';
import { jsonReport } from './json.js';
import { junitReport } from './junit.js';
import { terminalReport } from './terminal.js';

interface ReportFlags {
  readonly out: string;
  readonly format: readonly string[];
  readonly trace: string;
}

export function report(runs: readonly Run[], flags: ReportFlags, shell: Shell): ExitCode {
  const exitCode = worst(runs.map((run) => run.verdict.exitCode));
  const folder = resolve(shell.cwd, flags.out);
  mkdirSync(folder, { recursive: true });
  if (flags.format.includes('json')) {
    writeFileSync(
      join(folder, 'report.json'),
      `${JSON.stringify(jsonReport(runs, exitCode, flags.trace), null, 2)}\n`,
    );
  }
  if (flags.format.includes('junit')) writeFileSync(join(folder, 'junit.xml'), junitReport(runs));
  if (shell.colours) shell.stderr('\r\u001b[K');
  for (const run of runs) shell.stdout(terminalReport(run, shell.colours));
  return exitCode;
}

/** The order of the exit codes: a fault of the kit, usage, violation, inconclusive, conformant. */
function worst(codes: readonly ExitCode[]): ExitCode {
  return ([4, 2, 1, 3, 0] as const).find((code) => codes.includes(code)) ?? 3;
}
