// A whole run against one proxy or the proxies of a cluster: the kit's hosts up, the proxies up, their path forms found
// out, the cases, the verdict.
import type { Case } from './case.js';
import { createCrashGuard } from './crash-guard.js';
import { createDeadlines, type Deadlines } from './deadlines.js';
import { detectPrefix } from './detect-prefix.js';
import { finish, type Run } from './finish-run.js';
import { createFormation, type Formation } from './formation.js';
import { loadCatalogue, type Catalogue } from './load-cases.js';
import { nodeNames, type ArenaNode } from './nodes.js';
import { runCases, withoutRun } from './run.js';
import { runCase, type Arena, type CaseOutcome } from './run-case.js';
import { seededRandom } from './seeded-random.js';
import { selectCases, type SelectedCases } from './select-cases.js';
import type { RunSettings } from './settings.js';
import {
  countOf,
  startGroup,
  subjectOfAll,
  type ProxyGroup,
  type ProxyTarget,
} from './subjects/proxy-group.js';
import { SubjectNotReady } from './subjects/subject.js';
import { lastLines } from './subjects/until-ready.js';
import { withTemporaryFolder } from './temporary-folder.js';

export type { ProxyTarget } from './subjects/proxy-group.js';

export async function runProxy(
  target: ProxyTarget,
  settings: RunSettings,
  catalogue: Catalogue = loadCatalogue(),
): Promise<Run> {
  const startedAtMs = performance.now();
  const selection = selectCases(
    catalogue.cases.filter((one) => one.role === 'proxy'),
    {
      ...settings,
      profiles: new Set(settings.profiles),
      claims: new Set(settings.claims),
      proxies: countOf(target),
    },
  );
  const judged = await withTemporaryFolder((dir) => judge(target, settings, selection, dir));
  return finish({ title: 'proxy', catalogue, selection, settings, startedAtMs, ...judged });
}

interface Judged {
  readonly outcomes: readonly CaseOutcome[];
  readonly crashes: readonly string[];
  readonly notes: readonly string[];
  readonly output: string;
}

async function judge(
  target: ProxyTarget,
  settings: RunSettings,
  { selected }: SelectedCases,
  dir: string,
): Promise<Judged> {
  const deadlines = createDeadlines(settings.timeoutScale);
  const formation = createFormation();
  const group = await startGroup(target, { settings, deadlines, dir, onRestart: formation.broken });
  try {
    const { arena, notes } = await arenaOf(group, 'url' in target, settings, deadlines);
    if (selected.some((one) => one.proxies > 1)) await requireFormation(formation, arena, group, settings);
    const subject = subjectOfAll(group.nodes.map((node) => node.subject));
    const who = group.nodes.length === 1 ? 'the proxy' : 'a proxy';
    const guard = createCrashGuard(who, subject, runnerOf(arena, formation, settings));
    const outcomes = guard.settle(await runCases(selected, settings, guard.run));
    const lost = group.nodes.flatMap(({ subject: { lost } }) => (lost === undefined ? [] : [lost]));
    const notBack = lost.map(
      (why) => `a proxy did not come back, so the cases after that were not run on it: ${why}`,
    );
    const crashes = guard.notes();
    return { outcomes, notes: [...notes, ...notBack], crashes, output: subject.output() };
  } finally {
    await group.stop();
  }
}

/** The proxies as cases see them, each with the path form that it serves. */
async function arenaOf(
  { nodes }: ProxyGroup,
  isForeign: boolean,
  { system, seed }: RunSettings,
  deadlines: Deadlines,
): Promise<{ arena: Arena; notes: readonly string[] }> {
  const random = seededRandom(seed);
  const found: { node: ArenaNode; note: string }[] = [];
  for (const [index, node] of nodes.entries()) {
    const base = { ...node, system, prefix: '/api/v1', deadlines, random };
    const name = nodes.length === 1 ? undefined : nodeNames[index];
    const { prefix, note } = await detectPrefix(base, isForeign, name);
    found.push({
      node: { ...node, prefix },
      note: name === undefined ? note : `proxy ${name}: ${note}`,
    });
  }
  const [first, ...others] = found.map(({ node }) => node);
  const arena = { ...first!, others, system, deadlines, random };
  return { arena, notes: found.map(({ note }) => note) };
}

/** @throws SubjectNotReady: nothing of a cluster can be judged where there is none */
async function requireFormation(
  formation: Formation,
  arena: Arena,
  { nodes }: ProxyGroup,
  settings: RunSettings,
): Promise<void> {
  const problem = await formation.problem(arena);
  if (problem === undefined || !settings.prerequisites) return;
  const said = nodes.map(({ subject }, index) => {
    const output = lastLines(subject.output());
    return `\nproxy ${nodeNames[index]} (${subject.baseUrl}) said${output === '' ? ' nothing' : `:\n${output}`}`;
  });
  throw new SubjectNotReady(`${problem}${said.join('')}`);
}

/** The proxies that a case talks to. */
function needed(one: Case, arena: Arena): ArenaNode[] {
  return [arena, ...(arena.others ?? [])].slice(0, one.proxies);
}

function runnerOf(arena: Arena, formation: Formation, settings: RunSettings) {
  return async (one: Case): Promise<CaseOutcome> => {
    const lost = needed(one, arena).find(({ subject }) => subject.lost !== undefined);
    if (lost) return withoutRun(one, 'blocked', `it did not come back: ${lost.subject.lost}`);
    const problem = one.proxies > 1 ? await formation.problem(arena) : undefined;
    if (problem !== undefined && settings.prerequisites) return withoutRun(one, 'blocked', problem);
    return runCase(one, arena);
  };
}
