// Reads the suites. Always holds for a loaded case: it fits the schema, every requirement it cites exists, is of its
// role and is judged, and no two checks have the same id.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readRequirements, type Requirement } from '@spawn-conformance/spec';
import { parse } from 'yaml';
import { isCheck, type Case, type CheckRef, type Role, type Step } from './case.js';
import { packageFile } from './package-file.js';
import { createSuiteCheck, type SuiteCheck } from './suite-check.js';

/** A suite that does not say what it should; a mistake of its author. */
export class BadSuite extends Error {
  override readonly name = 'BadSuite';
}

export interface Catalogue {
  readonly requirements: ReadonlyMap<string, Requirement>;
  readonly cases: readonly Case[];
}

interface RawCase {
  readonly case: string;
  readonly title: string;
  readonly requires?: readonly string[];
  readonly exclusive?: boolean;
  readonly proxies?: number;
  readonly claims?: readonly string[];
  readonly profiles?: readonly string[];
  readonly steps: readonly Step[];
}

interface RawSuite {
  readonly suite: string;
  readonly role: Role;
  readonly proxies?: number;
  readonly cases: readonly RawCase[];
}

/** What every case of a role stands on. */
const basics: Record<Role, readonly string[]> = {
  proxy: ['REG-1', 'INV-1', 'CBK-1'],
  sdk: ['REG-40', 'CBK-40'],
};

/** What a case about a cluster stands on besides: the user function of another proxy is reached. */
const clusterBasics = ['PLC-1', 'PLC-3'];

function basicsOf(role: Role, proxies: number): readonly string[] {
  return proxies > 1 ? [...basics[role], ...clusterBasics] : basics[role];
}

export function loadCatalogue(folder: string = packageFile('suites')): Catalogue {
  const requirements = new Map(readRequirements().map((one) => [one.id, one]));
  const check = createSuiteCheck();
  const cases = suiteFiles(folder).flatMap((file) =>
    loadSuite(readFileSync(file, 'utf8'), file, requirements, check),
  );
  refuseDuplicates(cases);
  return { requirements, cases };
}

function suiteFiles(folder: string): string[] {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  return names
    .filter((name) => name.endsWith('.yaml'))
    .sort()
    .map((name) => join(folder, name));
}

export function loadSuite(
  yaml: string,
  file: string,
  requirements: Catalogue['requirements'],
  check: SuiteCheck = createSuiteCheck(),
): Case[] {
  const suite = validated(yaml, file, check);
  return suite.cases.map((raw) => caseOf(raw, suite, file, requirements));
}

function validated(yaml: string, file: string, check: SuiteCheck): RawSuite {
  let suite: unknown;
  try {
    suite = parse(yaml);
  } catch (cause) {
    throw new BadSuite(`${file}: not YAML: ${(cause as Error).message}`, { cause });
  }
  const problem = check.ofSuite(suite);
  if (problem !== undefined) throw new BadSuite(`${file}: ${problem}`);
  for (const one of (suite as RawSuite).cases) validateSteps(one, file, check);
  return suite as RawSuite;
}

function validateSteps(one: RawCase, file: string, check: SuiteCheck): void {
  for (const [index, step] of one.steps.entries()) {
    const problem = check.ofStep(step);
    if (problem !== undefined) throw new BadSuite(`${file}: case ${one.case}, step ${index + 1}: ${problem}`);
  }
}

function caseOf(raw: RawCase, suite: RawSuite, file: string, requirements: Catalogue['requirements']): Case {
  const id = `${suite.role}/${suite.suite}/${raw.case}`;
  const fail = (why: string): never => {
    throw new BadSuite(`${file}: case ${raw.case}: ${why}`);
  };
  const cited = (requirement: string): Requirement => {
    const found = requirements.get(requirement) ?? fail(`there is no requirement ${requirement}`);
    if (found.role !== suite.role)
      fail(`${requirement} is about the ${found.role}, the suite about the ${suite.role}`);
    return found;
  };
  const checks = raw.steps.filter(isCheck).map((step): CheckRef => {
    const requirement = cited(step.check);
    if (requirement.level === 'MAY') fail(`${requirement.id} is a MAY: use survey`);
    if (requirement.notJudged !== undefined)
      fail(`${requirement.id} is not judged: ${requirement.notJudged}`);
    return { id: `${requirement.id}@${id}`, requirement };
  });
  const proxies = raw.proxies ?? suite.proxies ?? 1;
  const requires = (raw.requires ?? basicsOf(suite.role, proxies)).filter(
    (one) => !checks.some((ref) => ref.requirement.id === one),
  );
  requires.forEach(cited);
  const claims = new Set([
    ...(raw.claims ?? []),
    ...checks.flatMap(({ requirement }) => requirement.claim ?? []),
  ]);
  return {
    id,
    title: raw.title,
    role: suite.role,
    requires,
    exclusive: raw.exclusive ?? false,
    proxies,
    profiles: [
      ...new Set([
        ...(raw.profiles ?? []),
        ...[...checks.map(({ requirement }) => requirement), ...surveyed(raw, cited)].map(
          (one) => one.profile,
        ),
      ]),
    ],
    claims: [...claims],
    steps: raw.steps,
    checks,
    file,
  };
}

/** What a case looks at without judging it. */
function surveyed(raw: RawCase, cited: (id: string) => Requirement): Requirement[] {
  return raw.steps.flatMap(({ survey }) =>
    survey === undefined ? [] : [cited((survey as { requirement: string }).requirement)],
  );
}

function refuseDuplicates(cases: readonly Case[]): void {
  const ids = cases.flatMap((one) => [one.id, ...one.checks.map((ref) => ref.id)]);
  const repeated = ids.find((id, index) => ids.indexOf(id) !== index);
  if (repeated !== undefined)
    throw new BadSuite(`${repeated} is there twice; one case checks a requirement once`);
}
