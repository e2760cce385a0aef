// Runs every mutant against the cases that check the requirement it breaks, several at a time, and prints the kill
// matrix. Killed: a check of that requirement failed or warned, and itself saw what the mutant says it must have seen.
// Green: every mutant is killed, and every check kills one.
import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Role } from '../case.js';
import type { Run } from '../finish-run.js';
import { runProxy } from '../run-proxy.js';
import { runSdk } from '../run-sdk.js';
import { sentence } from '../steps/check.js';
import { SubjectNotReady } from '../subjects/subject.js';
import type { CheckResult } from '../verdict.js';
import type { SelfTools } from './self-tools.js';
import { matrixLines, missing, type MutantInfo, type MutantOutcome } from './matrix.js';

/** The programs that wrong implementations are, and who they are in the eyes of the kit. Those that take longest come first. */
const families = [
  { role: 'proxy', program: 'mutants/cluster-mutant.js' },
  { role: 'proxy', program: 'mutants/proxy-mutant.js' },
  { role: 'sdk', program: 'mutants/sdk-mutant.js' },
] as const;

type Family = (typeof families)[number];

export async function mutantGate(tools: SelfTools): Promise<boolean> {
  const outcomes: MutantOutcome[] = [];
  const listed = await Promise.all(
    families.map(async (family) =>
      (await listMutants(tools, family))
        .filter((one) => isWanted(one, tools.mutantPattern))
        .map((mutant) => ({ family, mutant })),
    ),
  );
  const queue = listed.flat().values();
  const worker = async () => {
    for (const { family, mutant } of queue) outcomes.push(await runMutant(tools, family, mutant));
  };
  await Promise.all(Array.from({ length: tools.jobs }, worker));
  for (const line of matrixLines(outcomes, tools)) tools.say(line);
  return (
    outcomes.length > 0 &&
    outcomes.every((one) => one.isKilled) &&
    (tools.mutantPattern !== undefined || missing(outcomes, tools).length === 0)
  );
}

async function listMutants(tools: SelfTools, family: Family): Promise<MutantInfo[]> {
  const [program = '', ...args] = tools.program(family.program);
  const { stdout } = await promisify(execFile)(program, [...args, '--list'], { maxBuffer: 16 * 1024 * 1024 });
  return JSON.parse(stdout) as MutantInfo[];
}

function isWanted(mutant: MutantInfo, pattern: string | undefined): boolean {
  if (pattern === undefined) return true;
  const expression = new RegExp(`^${pattern.replaceAll('*', '.*')}$`, 'i');
  return expression.test(mutant.id) || expression.test(mutant.breaks);
}

async function runMutant(tools: SelfTools, family: Family, mutant: MutantInfo): Promise<MutantOutcome> {
  const { role } = family;
  try {
    const runOnce = () => tools.withFolder((folder) => runOn(tools, family, mutant, folder));
    // One that did not start was not judged: of many programs two may draw the same port.
    const run = await runOnce().catch((error: unknown) => {
      if (error instanceof SubjectNotReady) return runOnce();
      throw error;
    });
    return judge(
      role,
      mutant,
      run.outcomes.flatMap((outcome) => outcome.results),
    );
  } catch (error) {
    return {
      mutant,
      role,
      isKilled: false,
      killedBy: [],
      reason: `could not be run: ${(error as Error).message}`,
      collateral: [],
    };
  }
}

function runOn(
  tools: SelfTools,
  { role, program }: Family,
  mutant: MutantInfo,
  folder: string,
): Promise<Run> {
  const env = { ...tools.env, MUTANT: mutant.id, PROXY_DATABASE_PATH: join(folder, 'spawn.db') };
  const settings = tools.settings(role, { run: [mutant.breaks], env, jobs: 1 });
  const target = { command: tools.program(program), proxies: mutant.proxies ?? 1 };
  return role === 'proxy'
    ? runProxy(target, settings, tools.catalogue)
    : runSdk(target, settings, tools.catalogue);
}

function judge(role: Role, mutant: MutantInfo, results: readonly CheckResult[]): MutantOutcome {
  const own = results.filter((one) => one.requirement === mutant.breaks);
  const turned = own.filter((one) => one.status === 'fail' || one.status === 'warn');
  const observed = new RegExp(mutant.observed, 'u');
  const killedBy = turned.filter((one) => observed.test(saidBy(one))).map((one) => one.id);
  const isKilled = killedBy.length > 0;
  const verdicts = own
    .map((one) => `${one.status}${one.reason === undefined ? '' : ` (${one.reason})`}`)
    .join(', ');
  const collateral = results.filter(
    (one) => one.requirement !== mutant.breaks && ['fail', 'warn'].includes(one.status),
  );
  return {
    mutant,
    role,
    isKilled,
    killedBy,
    reason: isKilled
      ? ''
      : turned.length > 0
        ? `for another reason: ${turned.map(saidBy).join('; ')}`
        : `its check said: ${verdicts || 'nothing'}`,
    collateral: [...new Set(collateral.map((one) => one.requirement))],
  };
}

function saidBy(result: CheckResult): string {
  return result.mismatches.map(sentence).join('; ');
}
