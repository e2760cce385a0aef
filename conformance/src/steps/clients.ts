// clients: many callers work on actors at the same time, through one proxy or several, and the history of what they saw
// of each actor is judged. The actors append (`add`) and show (`look`) a text; see linearizability/append-model. Always
// holds: an answer that does not say that the action ran leaves open whether it did; a refused connection ran nothing.
import { appendModel } from '../linearizability/append-model.js';
import type { Operation } from '../linearizability/history.js';
import { judgeHistory, type HistoryVerdict } from '../linearizability/judge-history.js';
import { nodeAt, type Node } from '../nodes.js';
import type { World } from '../world.js';
import { appendAt, type Append } from './append-at.js';
import { atNode, closed, flag, text } from './schemas.js';
import type { Verb } from './verb.js';

interface ClientsStep {
  readonly as: string;
  readonly actors: readonly string[];
  readonly at: readonly string[];
  /** Of each actor. */
  readonly count: number;
  readonly each: number;
  readonly untilEnded?: string;
  readonly background?: boolean;
}

type Op = Operation<string, string>;

const whole = { type: 'integer', minimum: 1 };
/** However long the other proxy takes to end. */
const eachMax = 1_000;
/** At the end every actor is looked at; a proxy has so long to take over what another one had. */
const settlesWithinMs = 10_000;
const lookAgainAfterMs = 100;

export const clients: Verb = {
  name: 'clients',
  roles: ['proxy'],
  summary:
    'Has `count` clients of each actor invoke its `add` and `look` `each` times (or longer: `untilEnded`), at these proxies in turn, and looks at every actor at the end. Keeps the `verdict` on the histories (`linearizable`, `not linearizable`, `unknown`), how many answers were `ok` or `failed`, and how many actors were `settled`: answered at the end.',
  example: `clients: { as: history, actors: [$alice], at: [A, B], count: 4, each: 6 }`,
  schema: closed(
    {
      as: text,
      actors: { type: 'array', minItems: 1, items: text },
      at: { type: 'array', minItems: 1, items: atNode },
      count: whole,
      each: whole,
      untilEnded: atNode,
      background: flag,
    },
    ['as', 'actors', 'at', 'count', 'each'],
  ),
  async run(step, world) {
    const spec = step['clients'] as ClientsStep;
    const history = work(spec, world);
    world.seen.set(spec.as, history);
    if (!spec.background) await history;
  },
};

interface Seen {
  readonly verdict: HistoryVerdict;
  readonly ok: number;
  readonly failed: number;
  readonly settled: number;
  readonly story?: string;
}

async function work(spec: ClientsStep, world: World): Promise<Seen> {
  const nodes = spec.at.map((name) => nodeAt(world.nodes, name));
  const goesOn = untilEnded(spec, world);
  const seen = await Promise.all(spec.actors.map((actor) => workOn(actor, spec, nodes, goesOn, world)));
  const sum = (of: (one: Seen) => number) => seen.reduce((total, one) => total + of(one), 0);
  const worst = (['not linearizable', 'unknown'] as const).find((one) =>
    seen.some(({ verdict }) => verdict === one),
  );
  const story = seen.find((one) => one.story)?.story;
  return {
    verdict: worst ?? 'linearizable',
    ok: sum((one) => one.ok),
    failed: sum((one) => one.failed),
    settled: sum((one) => one.settled),
    ...(story === undefined ? {} : { story }),
  };
}

/** Whether there is a next invocation after so many. */
function untilEnded({ each, untilEnded: name }: ClientsStep, world: World): (done: number) => boolean {
  if (name === undefined) return (done) => done < each;
  let hasEnded = false;
  const { subject } = nodeAt(world.nodes, name);
  void Promise.resolve(subject.exited?.(world.deadlines.endMs)).then(() => (hasEnded = true));
  return (done) => done < each || (!hasEnded && done < eachMax);
}

async function workOn(
  actor: string,
  { count, each }: ClientsStep,
  nodes: readonly Node[],
  goesOn: (done: number) => boolean,
  world: World,
): Promise<Seen> {
  const asked: Append[] = [];
  const ask = async (client: string, piece: string, at: readonly Node[]) => {
    const one = await appendAt(at, { client, actor, piece }, world);
    if (one) asked.push(one);
    return one;
  };
  const work = async (number: number) => {
    const home = nodes.map((_, index) => nodes[(number + index) % nodes.length]!);
    for (let done = 0; goesOn(done); done += 1) {
      const one = await ask(`${number}`, done % 3 === 2 ? '' : `${number}.${done} `, home);
      // Who waits in vain once need not do it again and again.
      if (one?.isSilent && done < each) return;
    }
  };
  await Promise.all(Array.from({ length: count }, (_, number) => work(number)));
  const settled = await settle(nodes, (node) => ask(`at ${node.name} in the end`, '', [node]), world);
  const ok = asked.filter((one) => one.answer).length;
  // A look that failed changed nothing, so it is no part of what has to be explained.
  const { verdict, longest } = judgeHistory(
    asked.filter((one) => one.answer ?? one.input !== ''),
    appendModel(),
  );
  const story = verdict === 'linearizable' ? {} : { story: storyOf(actor, asked, longest) };
  return { verdict, ok, failed: asked.length - ok, settled: settled ? 1 : 0, ...story };
}

/** Looks at the actor at each proxy that runs until it answers; whether all of them did, and one at least. */
async function settle(
  nodes: readonly Node[],
  look: (node: Node) => Promise<Append | undefined>,
  world: World,
): Promise<boolean> {
  const endsAtMs = performance.now() + settlesWithinMs * world.deadlines.scale;
  const answers: boolean[] = [];
  for (const node of nodes) {
    let one = await look(node);
    while (one && !one.answer && performance.now() < endsAtMs) {
      await new Promise((resolve) => setTimeout(resolve, lookAgainAfterMs));
      one = await look(node);
    }
    if (one) answers.push(one.answer !== undefined);
  }
  return answers.length > 0 && answers.every(Boolean);
}

/** For people: what can be explained, and what nothing explains after it. */
function storyOf(actor: string, history: readonly Op[], longest: readonly Op[]): string {
  const show = ({ client, input, answer }: Op) =>
    `client ${client} ${input === '' ? 'looked' : `added "${input}"`} and got ${answer ? `"${answer.output}"` : 'no answer'}`;
  const left = history.filter((one) => one.answer && !longest.includes(one));
  const next = left.sort((a, b) => (a.answer?.atMs ?? 0) - (b.answer?.atMs ?? 0)).slice(0, 2);
  return `${actor}: ${longest.length} of ${history.length} can have happened one after the other; then nothing explains that ${next.map(show).join(', and that ')}`;
}
