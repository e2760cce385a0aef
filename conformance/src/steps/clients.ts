// clients: many callers work on actors at the same time, through one proxy or several, and the history of what they saw
// of each actor is judged. The actors append (`add`) and show (`look`) a text; see linearizability/append-model. Always
// holds: an answer that does not say that the action ran leaves open whether it did; a refused connection ran nothing.
import { appendModel } from '../linearizability/append-model.js';
import { judgeHistory, type HistoryVerdict } from '../linearizability/judge-history.js';
import { nodeAt, type Node } from '../nodes.js';
import { storyOf } from '../linearizability/story.js';
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
  readonly untilReleased?: string;
  readonly background?: boolean;
}

const whole = { type: 'integer', minimum: 1 };
/** Between two invocations of a client that waits for something; with the next one, longer than any proxy takes to end. */
const pauseMs = 25;
/** However long it takes: more than that cannot be judged. */
const eachMax = 1_000;
/** At the end every actor is looked at; a proxy has so long to take over what another one had. */
const settlesWithinMs = 10_000;
const lookAgainAfterMs = 100;

export const clients: Verb = {
  name: 'clients',
  roles: ['proxy'],
  summary:
    'Has `count` clients of each actor invoke its `add` and `look` `each` times, at these proxies in turn, and looks at every actor at the end. With `untilEnded` they go on until that proxy has ended; with `untilReleased` until that gate is released, and then `each` times more (`askedAfter`: how many invocations that were). Keeps the `verdict` on the histories (`linearizable`, `not linearizable`, `unknown`) and its `story`, how many answers were `ok` or `failed` and the first `failure`, how many actors were `settled` (answered at the end) and the first that was `unsettled`.',
  example: `clients: { as: history, actors: [$alice], at: [A, B], count: 4, each: 6 }`,
  schema: closed(
    {
      as: text,
      actors: { type: 'array', minItems: 1, items: text },
      at: { type: 'array', minItems: 1, items: atNode },
      count: whole,
      each: whole,
      untilEnded: atNode,
      untilReleased: text,
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
  readonly askedAfter: number;
  /** For people: what nothing explains, what failed, who was not there in the end. */
  readonly story?: string | undefined;
  readonly failure?: string | undefined;
  readonly unsettled?: string | undefined;
}

async function work(spec: ClientsStep, world: World): Promise<Seen> {
  const hasCome = awaited(spec, world);
  const seen = await Promise.all(spec.actors.map((actor) => workOn(actor, spec, hasCome, world)));
  const sum = (of: (one: Seen) => number) => seen.reduce((total, one) => total + of(one), 0);
  const worst = (['not linearizable', 'unknown'] as const).find((one) =>
    seen.some(({ verdict }) => verdict === one),
  );
  return {
    verdict: worst ?? 'linearizable',
    ok: sum((one) => one.ok),
    failed: sum((one) => one.failed),
    settled: sum((one) => one.settled),
    askedAfter: sum((one) => one.askedAfter),
    story: seen.find((one) => one.story)?.story,
    failure: seen.find((one) => one.failure)?.failure,
    unsettled: seen.find((one) => one.unsettled)?.unsettled,
  };
}

/** Whether that has come for which clients go on when each has done its part. */
function awaited({ untilEnded: name, untilReleased: gate }: ClientsStep, world: World): () => boolean {
  if (gate !== undefined) return () => world.gates.isOpen(gate);
  if (name === undefined) return () => true;
  let hasEnded = false;
  const { subject } = nodeAt(world.nodes, name);
  void Promise.resolve(subject.exited?.(world.deadlines.endMs)).then(() => (hasEnded = true));
  return () => hasEnded;
}

async function workOn(actor: string, spec: ClientsStep, hasCome: () => boolean, world: World): Promise<Seen> {
  const nodes = spec.at.map((name) => nodeAt(world.nodes, name));
  const asked: Append[] = [];
  let askedAfter = 0;
  const ask = async (client: string, piece: string, at: readonly Node[]) => {
    const one = await appendAt(at, { client, actor, piece }, world);
    if (one) asked.push(one);
    return one;
  };
  const work = async (number: number) => {
    const home = nodes.map((_, index) => nodes[(number + index) % nodes.length]!);
    let left = spec.each;
    let isAfter = hasCome();
    for (let done = 0; left > 0 || (!isAfter && done < eachMax); done += 1) {
      if (left <= 0) await new Promise((resolve) => setTimeout(resolve, pauseMs * world.deadlines.scale));
      if (!isAfter && hasCome()) {
        isAfter = true;
        if (spec.untilReleased !== undefined) left = spec.each;
      }
      if (isAfter && spec.untilReleased !== undefined) askedAfter += 1;
      const one = await ask(`${number}`, done % 3 === 2 ? '' : `${number}.${done} `, home);
      // Who waits in vain once need not do it again and again.
      if (one?.isSilent && left > 0) return;
      left -= 1;
    }
  };
  await Promise.all(Array.from({ length: spec.count }, (_, number) => work(number)));
  const unsettled = await settle(nodes, (node) => ask(`at ${node.name} in the end`, '', [node]), world);
  return { ...judged(actor, asked, unsettled), askedAfter };
}

function judged(actor: string, asked: readonly Append[], unsettled: string | undefined) {
  // A look that failed changed nothing, so it is no part of what has to be explained.
  const { verdict, longest } = judgeHistory(
    asked.filter((one) => one.answer ?? one.input !== ''),
    appendModel(),
  );
  const failures = asked.filter((one) => !one.answer);
  const [first] = failures;
  return {
    verdict,
    ok: asked.length - failures.length,
    failed: failures.length,
    settled: unsettled === undefined ? 1 : 0,
    story: verdict === 'linearizable' ? undefined : storyOf(actor, asked, longest),
    failure: first && `${actor}: client ${first.client}, ${first.problem}`,
    unsettled: unsettled === undefined ? undefined : `${actor}: ${unsettled}`,
  };
}

/** Looks at the actor at each proxy that runs until it answers; what came instead, where one did not or none runs. */
async function settle(
  nodes: readonly Node[],
  look: (node: Node) => Promise<Append | undefined>,
  world: World,
): Promise<string | undefined> {
  const endsAtMs = performance.now() + settlesWithinMs * world.deadlines.scale;
  const last: Append[] = [];
  for (const node of nodes) {
    let one = await look(node);
    while (one && !one.answer && performance.now() < endsAtMs) {
      await new Promise((resolve) => setTimeout(resolve, lookAgainAfterMs));
      one = await look(node);
    }
    if (one) last.push(one);
  }
  return last.length === 0 ? 'no proxy takes a connection' : last.find((one) => !one.answer)?.problem;
}
