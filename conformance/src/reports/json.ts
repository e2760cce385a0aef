// report.json: everything that a run found, as data. Its schema is schemas/report.schema.json; every other report is
// a view of the same run.
import { readFileSync } from 'node:fs';
import type { Run } from '../finish-run.js';
import type { CaseOutcome } from '../run-case.js';
import { packageFile } from '../package-file.js';
import type { WireEvent } from '../peers/exchange-log.js';

/** @param problem why nothing was run */
export function jsonReport(runs: readonly Run[], exitCode: number, trace: string, problem?: string): object {
  return {
    kit: { name: 'spawn-conformance', version: kitVersion() },
    exitCode,
    ...(problem === undefined ? {} : { problem }),
    runs: runs.map((run) => runJson(run, trace)),
  };
}

function runJson(run: Run, trace: string): object {
  return {
    subject: run.title,
    seed: run.seed,
    tookMs: run.tookMs,
    exitCode: run.verdict.exitCode,
    verdict: run.verdict.text,
    counts: run.verdict.counts,
    notes: run.notes,
    cases: run.outcomes.map((outcome) => caseJson(outcome, trace)),
  };
}

function caseJson(outcome: CaseOutcome, trace: string): object {
  const isTraced =
    trace === 'all' || (trace === 'fail' && outcome.results.some((one) => one.status !== 'pass'));
  return {
    id: outcome.case.id,
    title: outcome.case.title,
    nonce: outcome.nonce,
    tookMs: outcome.tookMs,
    checks: outcome.results.map(({ case: _, ...result }) => result),
    surveys: outcome.surveys,
    ...(isTraced ? { exchange: outcome.events.map(eventJson) } : {}),
  };
}

function eventJson({ request, answer, ...event }: WireEvent): object {
  return {
    ...event,
    ...(request ? { request: { ...request, ...body(request.body) } } : {}),
    ...(answer ? { answer: { ...answer, ...body(answer.body) } } : {}),
  };
}

const tracedBytesMax = 64 * 1024;

/** The first 64 KiB; what was left out is counted. */
function body(bytes: Uint8Array): { body: string; bodyBytesLeftOut?: number } {
  const leftOut = bytes.length - tracedBytesMax;
  const kept = Buffer.from(bytes.subarray(0, tracedBytesMax)).toString('base64');
  return leftOut > 0 ? { body: kept, bodyBytesLeftOut: leftOut } : { body: kept };
}

function kitVersion(): string {
  const manifest = JSON.parse(readFileSync(packageFile('package.json'), 'utf8')) as {
    version: string;
  };
  return manifest.version;
}
