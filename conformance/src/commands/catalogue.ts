// `list` and `explain`: what the kit judges, and one requirement with its sentence, source and cases.
import type { Command } from 'commander';
import type { Requirement } from '@spawn-conformance/spec';
import { resolve } from 'node:path';
import { stringify } from 'yaml';
import { readCoverage } from '../wire-coverage/coverage-file.js';
import { coverageRows, coverageTable } from '../wire-coverage/coverage-table.js';
import { loadCatalogue, type Catalogue } from '../load-cases.js';
import { UsageError } from '../select-cases.js';
import type { Shell } from '../shell.js';

export function listCommand(program: Command, shell: Shell): void {
  program
    .command('list')
    .description('the requirements, and which cases check them')
    .option('--json', 'as JSON', false)
    .option('--coverage', 'instead: which fields of the messages the last run sent and received', false)
    .option('--out <folder>', 'where the reports of that run are', '.conformance')
    .action((flags: { json: boolean; coverage: boolean; out: string }) => {
      if (flags.coverage) return showCoverage(shell, resolve(shell.cwd, flags.out), flags.json);
      const entries = catalogueEntries(loadCatalogue());
      shell.stdout(flags.json ? `${JSON.stringify(entries, null, 2)}\n` : entries.map(line).join(''));
    });
}

function showCoverage(shell: Shell, folder: string, asJson: boolean): void {
  const tally = readCoverage(folder);
  shell.stdout(asJson ? `${JSON.stringify(coverageRows(tally), null, 2)}\n` : coverageTable(tally));
}

interface Entry extends Requirement {
  readonly checks: readonly string[];
}

function catalogueEntries(catalogue: Catalogue): Entry[] {
  return [...catalogue.requirements.values()].map((requirement) => ({
    ...requirement,
    checks: catalogue.cases
      .filter((one) => one.checks.some((ref) => ref.requirement.id === requirement.id))
      .map((one) => one.id),
  }));
}

function line(entry: Entry): string {
  const judged =
    entry.notJudged !== undefined ? 'not judged' : entry.level === 'MAY' ? 'survey' : entry.checks.join(' ');
  const claim = entry.claim === undefined ? '' : ` [claim ${entry.claim}]`;
  return `${entry.id.padEnd(7)} ${entry.level.padEnd(6)} ${entry.role.padEnd(5)} ${entry.title}${claim}  (${judged})\n`;
}

export function explainCommand(program: Command, shell: Shell): void {
  program
    .command('explain')
    .description('one requirement: its sentence, its source, why, and the cases that check it')
    .argument('<id>', 'such as INV-1')
    .action((id: string) => {
      const catalogue = loadCatalogue();
      const entry = catalogueEntries(catalogue).find((one) => one.id === id.toUpperCase());
      if (!entry) throw new UsageError(`there is no requirement ${id}; see: spawn-conformance list`);
      shell.stdout(explanation(entry, catalogue));
    });
}

function explanation(entry: Entry, catalogue: Catalogue): string {
  const claim = entry.claim === undefined ? [] : [`claim    ${entry.claim}`];
  const notJudged = entry.notJudged === undefined ? [] : [`not judged: ${entry.notJudged}`];
  const head = [
    `${entry.id}  ${entry.title}`,
    '',
    entry.text.replaceAll('**', ''),
    '',
    `level    ${entry.level}`,
    `role     ${entry.role}`,
    `profile  ${entry.profile}`,
    ...claim,
    `source   ${entry.source}`,
    `why      ${entry.why}`,
    `spec     ${entry.file}:${entry.line}`,
    ...notJudged,
  ];
  const cases = catalogue.cases.filter((one) => entry.checks.includes(one.id));
  const shown = cases.map((one) => `\n# ${one.id}: ${one.title}\n${stringify(one.steps)}`);
  return `${head.join('\n')}\n${shown.join('')}`;
}
