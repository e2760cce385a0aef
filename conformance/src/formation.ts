// Whether the proxies of a cluster know each other. Cases that judge a cluster run when they do: how long a cluster
// takes to form is its own affair. Always holds: after a proxy was started again the question is asked anew.
import type { Case } from './case.js';
import { nodeNames } from './nodes.js';
import type { WireEvent } from './peers/exchange-log.js';
import { runCase, type Arena } from './run-case.js';

export interface Formation {
  /** Waits until every proxy reaches the actors of every other one; why not, when they do not in time. */
  problem(arena: Arena): Promise<string | undefined>;
  /** A proxy was ended: they have to find each other again. */
  readonly broken: () => void;
}

export function createFormation(): Formation {
  let asked: Promise<string | undefined> | undefined;
  return {
    problem: (arena) => (asked ??= lookAround(arena)),
    broken: () => (asked = undefined),
  };
}

async function lookAround(arena: Arena): Promise<string | undefined> {
  const nodes = [arena, ...(arena.others ?? [])];
  const names = nodeNames.filter((_, index) => nodes[index]?.subject.lost === undefined && nodes[index]);
  const pairs = names.flatMap((from) => names.filter((to) => to !== from).map((to) => ({ from, to })));
  const problems = await Promise.all(pairs.map(({ from, to }) => untilKnown(from, to, arena)));
  return problems.find((problem) => problem !== undefined);
}

/**
 * For how long one registration is asked for: the 5 s of PLC-1 and some time for its answer. What was registered before
 * two proxies knew each other need not be known afterwards, so then the next one is registered.
 */
const roundMs = 6_000;

/** Waits until an actor that is registered at `to` can be invoked at `from`. */
async function untilKnown(from: string, to: string, arena: Arena): Promise<string | undefined> {
  const { formMs } = arena.deadlines;
  const endsAtMs = performance.now() + formMs;
  for (;;) {
    const { isKnown, got } = await probe(from, to, arena);
    if (isKnown) return undefined;
    if (performance.now() < endsAtMs) continue;
    return `the proxies do not know each other: actors that were registered at ${to} could not be invoked at ${from}, and run there, within ${formMs} ms; ${got}${hintFor(arena)}`;
  }
}

async function probe(from: string, to: string, arena: Arena): Promise<{ isKnown: boolean; got: string }> {
  const { events } = await runCase(probeCase(from, to, roundMs), arena);
  const lastFrom = (who: string) => events.filter((event) => event.answer && event.from === who).at(-1);
  const wasCalled = events.some((event) => event.to === `host ${to}`);
  const last = lastFrom(`proxy ${from}`);
  const isKnown = (last?.decoded as AnswerJson | undefined)?.status?.status === 'OK' && wasCalled;
  const elsewhere = events.find((event) => event.to.startsWith('host ') && event.to !== `host ${to}`);
  const got = `${to} answered the registration with ${answerText(lastFrom(`proxy ${to}`))}, and ${from} the last invocation with ${answerText(last)}${elsewhere ? `; the user function of ${elsewhere.to.slice(5)} was called` : ''}`;
  return { isKnown, got };
}

/** Status line and message, for people. */
function answerText(event: WireEvent | undefined): string {
  const { message } = (event?.decoded as AnswerJson | undefined)?.status ?? {};
  return `${event?.answer?.status ?? event?.answer?.end ?? 'nothing'} ${message ?? ''}`.trim();
}

/** What is most often forgotten where the kit starts the proxies. */
function hintFor({ subject }: Arena): string {
  if (!subject.restart) return '';
  return '. Does the command tell each proxy of the others ({nodes}, {members}, or the environment SPAWN_TCK_NODE_NAMES, SPAWN_TCK_MEMBERS)?';
}

interface AnswerJson {
  readonly status?: { readonly status?: string; readonly message?: string };
}

function probeCase(from: string, to: string, forMs: number): Case {
  return {
    id: `proxy/probe/${from}-${to}`,
    title: `An actor of ${to} is invoked at ${from}`,
    role: 'proxy',
    requires: [],
    exclusive: false,
    proxies: 2,
    profiles: [],
    claims: [],
    checks: [],
    file: '',
    steps: [
      {
        register: {
          at: to,
          as: 'registered',
          actors: { $probe: { actions: { echo: { payload: 'same' } } } },
        },
      },
      {
        repeat: {
          invoke: {
            at: from,
            as: 'answer',
            actor: '$probe',
            action: 'echo',
            value: '$nonce',
            metadata: { 'request-timeout': '2000' },
          },
          until: { answer: { outcome: 'ok' } },
          everyMs: 100,
          forMs,
        },
      },
    ],
  };
}
