// The report in the terminal: failures last, each with its whole story, then one line with the verdict.
import pico from 'picocolors';
import type { Run } from '../finish-run.js';
import type { CaseOutcome } from '../run-case.js';
import type { CheckResult } from '../verdict.js';
import { sequenceLines } from './sequence.js';

const symbols: Record<string, string> = {
  pass: '✓',
  fail: '✗',
  warn: '!',
  blocked: '◌',
  unsupported: '✗',
  error: '☠',
  'not-run': '·',
  'not-claimed': '·',
};

export function terminalReport(report: Run, colours: boolean): string {
  const paint = pico.createColors(colours);
  const lines: string[] = [];
  const interesting = report.outcomes.flatMap((outcome) =>
    outcome.results
      .filter((result) => !['pass', 'not-claimed'].includes(result.status))
      .map((result) => ({ outcome, result })),
  );
  const order = ['not-run', 'blocked', 'warn', 'unsupported', 'fail', 'error'];
  interesting.sort((a, b) => order.indexOf(a.result.status) - order.indexOf(b.result.status));
  for (const { outcome, result } of interesting) lines.push(...story(outcome, result, report, paint), '');
  lines.push(...surveyLines(report).map((line) => paint.dim(line)));
  lines.push(...report.notes.map((note) => paint.dim(`note: ${note}`)));
  lines.push(summary(report, paint));
  return `${lines.join('\n')}\n`;
}

function story(
  outcome: CaseOutcome,
  result: CheckResult,
  report: Run,
  paint: ReturnType<typeof pico.createColors>,
): string[] {
  const requirement = report.catalogue.requirements.get(result.requirement);
  const head = `${symbols[result.status] ?? '?'} ${result.requirement}  ${result.level}  ${result.status}  ${outcome.case.id}`;
  const paintHead = result.status === 'warn' || result.status === 'blocked' ? paint.yellow : paint.red;
  const lines = [paintHead(head), `  ${plain(requirement?.text ?? '')}`];
  if (result.reason !== undefined) lines.push(`  reason    ${result.reason}`);
  for (const one of result.mismatches) {
    const where = one.event === undefined ? '' : `  (event ${one.event})`;
    lines.push(`  expected  ${one.path}: ${one.expected}`, `  got       ${one.got}${where}`);
  }
  if (result.status === 'fail' || result.status === 'warn') {
    const culprits = new Set(result.mismatches.flatMap((one) => one.event ?? []));
    lines.push(...sequenceLines(outcome.events, culprits).map((line) => paint.dim(`  ${line}`)));
  }
  return [...lines, `  again: the same command with --run ${result.requirement} --seed ${report.seed}`];
}

function summary(report: Run, paint: ReturnType<typeof pico.createColors>): string {
  const all = report.outcomes.flatMap((outcome) => outcome.results);
  const of = (level: string) => {
    const judged = all.filter((one) => one.level === level && one.status !== 'not-claimed');
    return `${judged.filter((one) => one.status === 'pass').length}/${judged.length} ${level}`;
  };
  const others = Object.entries(report.verdict.counts)
    .filter(([status]) => status !== 'pass')
    .map(([status, count]) => `${count} ${status}`);
  const parts = [of('MUST'), `${of('SHOULD')} checks`, ...others, `${(report.tookMs / 1000).toFixed(1)} s`];
  const paintVerdict = report.verdict.exitCode === 0 ? paint.green : paint.red;
  return `${report.title}: ${parts.join(' · ')} · ${paintVerdict(report.verdict.text)}`;
}

/** What was seen where implementations may differ, once each. */
function surveyLines(report: Run): string[] {
  const seen = report.outcomes.flatMap((outcome) => outcome.surveys);
  return [
    ...new Set(
      seen.map((one) => `survey: ${one.requirement} ${titleOf(report, one.requirement)}: ${one.saw}`),
    ),
  ];
}

function titleOf(report: Run, id: string): string {
  return report.catalogue.requirements.get(id)?.title ?? '';
}

function plain(markdown: string): string {
  return markdown.replaceAll('**', '');
}
