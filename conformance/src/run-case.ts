// Runs one case against a subject: its steps in order, its checks judged where they stand. Always holds: every check
// of the case gets exactly one result, and whatever happens, the case's gates are opened and its routes removed.
import type { Case } from './case.js';
import { isCheck } from './case.js';
import type { Deadlines } from './deadlines.js';
import { expandNames } from './expand-names.js';
import { createGates } from './gates.js';
import { nameNodes, type ArenaNode } from './nodes.js';
import { createCallRecord } from './peers/calls.js';
import { createNonce } from './peers/case-peer.js';
import { createExchangeLog, type WireEvent } from './peers/exchange-log.js';
import { hostResponder } from './peers/host-responder.js';
import { proxyResponder } from './peers/proxy-responder.js';
import { judge } from './steps/check.js';
import { verbOf } from './steps/index.js';
import type { SdkSide } from './subjects/sdk-side.js';
import { resultOf, type CheckResult } from './verdict.js';
import type { SurveyResult, World } from './world.js';

/** What the cases of one run share. */
export interface Arena extends ArenaNode {
  /** The other proxies of the cluster, B and C. */
  readonly others?: readonly ArenaNode[];
  readonly system: string;
  readonly deadlines: Deadlines;
  readonly random: () => number;
  /** Present when an SDK is tested. */
  readonly sdk?: SdkSide;
}

export interface CaseOutcome {
  readonly case: Case;
  readonly nonce: string;
  readonly results: readonly CheckResult[];
  readonly surveys: readonly SurveyResult[];
  readonly events: readonly WireEvent[];
  readonly tookMs: number;
}

export async function runCase(one: Case, arena: Arena): Promise<CaseOutcome> {
  const startedAtMs = performance.now();
  const world = createWorld(one, arena);
  const respond = one.role === 'proxy' ? hostResponder(world) : () => proxyResponder(world);
  if (arena.sdk) showRegistration(arena.sdk, world);
  for (const node of world.nodes) node.peer.attach(world.nonce, respond(node));
  let fault: unknown;
  try {
    await runSteps(one, world);
  } catch (error) {
    fault = error;
  }
  world.gates.releaseAll();
  await Promise.allSettled([...world.seen.values()]);
  const faults = await cleanUp(world);
  for (const { peer } of world.nodes) peer.detach(world.nonce);
  // What could not be put right would be taken for the subject's doing in the cases after this one.
  if (faults.length > 0) throw faults[0];
  return {
    case: one,
    nonce: world.nonce,
    results: complete(one, world, fault),
    surveys: world.surveys,
    events: world.log.events,
    tookMs: Math.round(performance.now() - startedAtMs),
  };
}

async function runSteps(one: Case, world: World): Promise<void> {
  const refs = one.checks.values();
  for (const raw of one.steps) {
    const step = expandNames(raw, world.nonce, world.system);
    if (isCheck(step)) world.results.push(await judge(step, refs.next().value!, world));
    // What no check can use any more is not waited for.
    else if (world.blockedBy === undefined && !world.unsupported) await verbOf(step)?.run(step, world);
  }
}

/** Undoes all that can be undone; what went wrong with the rest. */
async function cleanUp({ cleanUps }: World): Promise<unknown[]> {
  const faults: unknown[] = [];
  for (const undo of cleanUps.reverse()) await undo().catch((fault: unknown) => faults.push(fault));
  return faults;
}

/** A case that broke off has checks without a verdict: they are the kit's fault, and say so. */
function complete(one: Case, world: World, fault: unknown): CheckResult[] {
  const missing = one.checks.slice(world.results.length);
  const reason = fault instanceof Error ? (fault.stack ?? fault.message) : String(fault);
  return [...world.results, ...missing.map((ref) => resultOf(ref, 'error', reason))];
}

/** How the SDK registered came before every case, and is the first thing that each of them saw. */
function showRegistration({ registration, strays }: SdkSide, world: World): void {
  const { request, observation } = registration;
  const decoded = observation['body'];
  const { number } = world.log.add({ from: 'sdk', to: 'proxy', request, ...(decoded ? { decoded } : {}) });
  world.seen.set('registration', { ...observation, event: number });
  world.seen.set('strays', strays);
}

function createWorld(one: Case, arena: Arena): World {
  return {
    role: one.role,
    nonce: createNonce(arena.random),
    system: arena.system,
    nodes: nameNodes([arena, ...(arena.others ?? [])], one.role),
    ended: new Set(),
    log: createExchangeLog(() => performance.now()),
    sdk: arena.sdk,
    launched: new Map(),
    calls: createCallRecord(),
    gates: createGates(),
    deadlines: arena.deadlines,
    seen: new Map<string, unknown>([['subject', { isStartedByKit: arena.subject.restart !== undefined }]]),
    blockedBy: undefined,
    lost: undefined,
    unsupported: undefined,
    results: [],
    surveys: [],
    answers: new Map(),
    cleanUps: [],
  };
}
