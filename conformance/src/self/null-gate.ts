// Runs every check against every null testee, with the prerequisites switched off: none may pass, and the exit code
// may not be 0. The cases mostly wait for what never comes, so many run at once and the waits are short.
import type { Role } from '../case.js';
import { runProxy } from '../run-proxy.js';
import { runSdk } from '../run-sdk.js';
import type { CheckResult } from '../verdict.js';
import { createCasePeer } from '../peers/case-peer.js';
import { createDeadlines } from '../deadlines.js';
import { finish, type Run } from '../finish-run.js';
import { nodeNames, type ArenaNode } from '../nodes.js';
import { runCases } from '../run.js';
import { runCase } from '../run-case.js';
import { seededRandom } from '../seeded-random.js';
import { freePort } from '../subjects/free-port.js';
import type { SelfTools } from './self-tools.js';

/** What a testee can do instead of implementing the protocol. */
const nullKinds = ['unreachable', 'silent', 'empty-200', 'echo', 'constant', 'always-500'] as const;

const timeoutScale = 0.1;
const casesAtATime = 24;

export async function nullGate(tools: SelfTools): Promise<boolean> {
  const pairs = (['proxy', 'sdk'] as const).flatMap((role) => nullKinds.map((kind) => ({ role, kind })));
  // They do nothing but wait, so all of them can wait at once.
  const runs = await Promise.all(
    pairs.map(async ({ role, kind }) => ({ role, kind, run: await runNull(tools, role, kind) })),
  );
  return runs.map(({ role, kind, run }) => judge(tools, role, kind, run)).every(Boolean);
}

function judge(tools: SelfTools, role: Role, kind: string, run: Run): boolean {
  const results = run.outcomes.flatMap((outcome) => outcome.results);
  const passed = results.filter((one: CheckResult) => one.status === 'pass');
  const isGreen = passed.length === 0 && run.verdict.exitCode !== 0 && results.length > 0;
  tools.say(
    `${isGreen ? '✓' : '✗'} null ${role} ${kind}: ${passed.length} of ${results.length} checks pass, exit code ${run.verdict.exitCode}`,
  );
  for (const one of passed) tools.say(`    passes: ${one.id}`);
  return isGreen;
}

function runNull(tools: SelfTools, role: Role, kind: string): Promise<Run> {
  const env = { ...tools.env, NULL_KIND: kind };
  const settings = tools.settings(role, { env, timeoutScale, jobs: casesAtATime });
  // A null SDK registers, whatever it does afterwards; a proxy that is not there does not even start.
  if (role === 'sdk')
    return runSdk({ command: tools.program('mutants/nulls/null-sdk.js') }, settings, tools.catalogue);
  if (kind === 'unreachable') return runUnreachable(tools, role, settings);
  const target = { command: tools.program('mutants/nulls/null-proxy.js'), proxies: nodeNames.length };
  return runProxy(target, settings, tools.catalogue);
}

/** Nothing listens: a run would rightly not start, so the cases are run by themselves. */
async function runUnreachable(
  tools: SelfTools,
  role: Role,
  settings: ReturnType<SelfTools['settings']>,
): Promise<Run> {
  const deadlines = createDeadlines(settings.timeoutScale);
  const nodes = await Promise.all(nodeNames.map(() => nobodyAt(freePort())));
  const [first, ...others] = nodes;
  const arena = {
    ...first!,
    others,
    system: settings.system,
    deadlines,
    random: seededRandom(1),
  };
  const cases = tools.casesOf(role);
  const outcomes = await runCases(cases, settings, (one) => runCase(one, arena));
  await Promise.all(nodes.map(({ peer }) => peer.stop()));
  return finish({
    title: `null ${role}`,
    catalogue: tools.catalogue,
    selection: { selected: cases, notClaimed: [], skipped: [] },
    outcomes,
    settings,
    notes: [],
    crashes: [],
    startedAtMs: performance.now(),
    output: '',
  });
}

async function nobodyAt(port: Promise<number>): Promise<ArenaNode> {
  const subject = {
    baseUrl: `http://127.0.0.1:${await port}`,
    output: () => '',
    crashed: false,
    restart: () => Promise.resolve(),
    stop: () => Promise.resolve(),
  };
  return {
    subject,
    peer: await createCasePeer(0, () => Promise.resolve({ kind: 'drop' })),
    prefix: '/api/v1',
  };
}
