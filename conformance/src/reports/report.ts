// Ends a command: the files, the terminal's text, and the exit code of the worst run.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { coverageFile, writeCoverage } from '../wire-coverage/coverage-file.js';
import { coverageOf } from '../wire-coverage/tally.js';
import type { Run } from '../finish-run.js';
import type { Shell } from '../shell.js';
import { SubjectNotReady } from '../subjects/subject.js';
import type { ExitCode } from '../verdict.js';
import { jsonReport } from './json.js';
import { junitReport } from './junit.js';
import { terminalReport } from './terminal.js';

interface ReportFlags {
  readonly out: string;
  readonly format: readonly string[];
  readonly trace: string;
}

/**
 * Runs, and reports. The reports of an earlier run are removed first, so that nobody takes them for this one; a
 * subject that does not start leaves a report.json that says so.
 */
export async function reported(
  flags: ReportFlags,
  shell: Shell,
  run: () => Promise<readonly Run[]>,
): Promise<ExitCode> {
  const folder = resolve(shell.cwd, flags.out);
  for (const name of ['report.json', 'junit.xml', coverageFile]) rmSync(join(folder, name), { force: true });
  try {
    return report(await run(), flags, shell);
  } catch (error) {
    if (error instanceof SubjectNotReady && flags.format.includes('json')) {
      writeJson(folder, jsonReport([], 3, flags.trace, error.message));
    }
    throw error;
  }
}

function report(runs: readonly Run[], flags: ReportFlags, shell: Shell): ExitCode {
  const exitCode = worst(runs.map((run) => run.verdict.exitCode));
  const folder = resolve(shell.cwd, flags.out);
  mkdirSync(folder, { recursive: true });
  if (flags.format.includes('json')) {
    writeJson(folder, jsonReport(runs, exitCode, flags.trace));
    writeCoverage(folder, coverageOf(runs.flatMap(({ outcomes }) => outcomes)));
  }
  if (flags.format.includes('junit')) writeFileSync(join(folder, 'junit.xml'), junitReport(runs));
  if (shell.colours) shell.stderr('\r\u001b[K');
  for (const run of runs) shell.stdout(terminalReport(run, shell.colours));
  return exitCode;
}

function writeJson(folder: string, json: object): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'report.json'), `${JSON.stringify(json, null, 2)}\n`);
}

/** The order of the exit codes: a fault of the kit, usage, violation, inconclusive, conformant. */
function worst(codes: readonly ExitCode[]): ExitCode {
  return ([4, 2, 1, 3, 0] as const).find((code) => codes.includes(code)) ?? 3;
}
