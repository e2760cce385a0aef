// Whether the proxies of a cluster know each other. Cases that judge a cluster run when they do: how long a cluster
// takes to form is its own affair. Always holds: after a proxy was started again the question is asked anew.
import type { Case } from './case.js';
import { nodeNames } from './nodes.js';
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
  const names = nodeNames.slice(0, 1 + (arena.others ?? []).length);
  const pairs = names.flatMap((from) => names.filter((to) => to !== from).map((to) => ({ from, to })));
  const problems = await Promise.all(pairs.map(({ from, to }) => probe(from, to, arena)));
  return problems.find((problem) => problem !== undefined);
}

/** Whether an actor that is registered at `to` can be invoked at `from`. */
async function probe(from: string, to: string, arena: Arena): Promise<string | undefined> {
  const { events } = await runCase(
    probeCase(from, to, arena.deadlines.formMs / arena.deadlines.scale),
    arena,
  );
  const answers = events.filter((event) => event.answer && event.from === `proxy ${from}`);
  const last = answers.at(-1);
  const { status, message } = (last?.decoded as AnswerJson | undefined)?.status ?? {};
  if (status === 'OK' && events.some((event) => event.to === `host ${to}`)) return undefined;
  const got = `${last?.answer?.status ?? last?.answer?.end ?? 'nothing'} ${message ?? ''}`.trim();
  return `the proxies do not know each other: an actor that was registered at ${to} could not be invoked at ${from} for ${arena.deadlines.formMs} ms, and run there; the last answer was ${got}${hintFor(arena)}`;
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
