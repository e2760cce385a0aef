// junit.xml: one test case a check, named by the requirement, for CI systems. JUnit has no word for a warning: it is
// a pass that says so in its output.
import junit, { type Builder, type TestSuite } from 'junit-report-builder';
import type { Run } from '../finish-run.js';
import type { CaseOutcome } from '../run-case.js';
import { sentence } from '../steps/check.js';
import type { CheckResult } from '../verdict.js';

// The package's types describe a default export inside the default export; what is imported is the builder itself.
const builder = junit as unknown as Builder;

export function junitReport(runs: readonly Run[]): string {
  const xml = builder.newBuilder();
  for (const run of runs) {
    const suite = xml
      .testSuite()
      .name(run.title)
      .time(run.tookMs / 1000);
    for (const outcome of run.outcomes)
      for (const result of outcome.results) addCheck(suite, outcome, result);
  }
  return xml.build();
}

function addCheck(suite: TestSuite, outcome: CaseOutcome, result: CheckResult): void {
  const check = suite
    .testCase()
    .className(outcome.case.id.replaceAll('/', '.'))
    .name(result.requirement)
    .time(outcome.tookMs / 1000 / outcome.results.length);
  const text = result.reason ?? result.mismatches.map(sentence).join('; ');
  switch (result.status) {
    case 'pass':
      return;
    case 'warn':
      check.standardOutput(`${result.level} does not hold: ${text}`);
      return;
    case 'fail':
    case 'unsupported':
      check.failure(text, result.level);
      return;
    case 'blocked':
    case 'error':
      check.error(text, result.status);
      return;
    default:
      check.skipped().standardOutput(`${result.status}: ${text}`);
  }
}
