// Writes what is made from the verbs: docs/steps.md for authors of cases, and schemas/suite.schema.json for their
// editors. Run by `npm run generate`; the gate checks that it leaves no diff.
import { mkdirSync, writeFileSync } from 'node:fs';
import { suiteSchema } from './case-schema.js';
import { operatorSummaries } from './match.js';
import { packageFile } from './package-file.js';
import { verbs } from './steps/index.js';
import type { Verb } from './steps/verb.js';

function stepsPage(): string {
  const operators = Object.entries(operatorSummaries).map(([name, summary]) => `- \`${name}\`: ${summary}`);
  return [
    '# Steps',
    '',
    'Made from the verbs in `conformance/src/steps/`; do not edit. How a case is put together: [authoring cases](authoring-cases.md). The exact schema: [suite.schema.json](../schemas/suite.schema.json).',
    '',
    ...verbs.flatMap(verbSection),
    '## Operators in expectations',
    '',
    'An expectation is partial: a map names the keys that count, a list is exact in length, a scalar is equal. A key with `$` is an operator.',
    '',
    ...operators,
    '',
  ].join('\n');
}

function verbSection(verb: Verb): string[] {
  const keys = Object.keys((verb.schema as { properties?: object }).properties ?? {});
  const beside = Object.keys(verb.beside ?? {});
  return [
    `## ${verb.name}`,
    '',
    `${verb.summary} For ${verb.roles.map((role) => (role === 'sdk' ? 'SDKs' : 'proxies')).join(' and ')}.`,
    '',
    '```yaml',
    verb.example,
    '```',
    '',
    ...(keys.length === 0 ? [] : [`Keys: ${keys.map((key) => `\`${key}\``).join(', ')}.`, '']),
    ...(beside.length === 0 ? [] : [`Beside it: ${beside.map((key) => `\`${key}\``).join(', ')}.`, '']),
  ];
}

mkdirSync(packageFile('schemas'), { recursive: true });
writeFileSync(packageFile('docs', 'steps.md'), stepsPage());
writeFileSync(packageFile('schemas', 'suite.schema.json'), `${JSON.stringify(suiteSchema(), null, 2)}\n`);
