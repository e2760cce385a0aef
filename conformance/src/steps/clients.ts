// clients: many callers work on one actor at the same time, through one proxy or several, and the history of what they
// saw is judged. The actor appends (`add`) and shows (`look`) a text; see linearizability/append-model. Always holds: an
// answer that does not say that the action ran leaves open whether it did; a connection that was refused ran nothing.
import { InvocationRequest, InvocationResponse } from '@spawn-conformance/proto';
import { anyType } from '../any-type.js';
import { textOf, type AnyJson } from '../any-value.js';
import { appendModel } from '../linearizability/append-model.js';
import type { Operation } from '../linearizability/history.js';
import { judgeHistory } from '../linearizability/judge-history.js';
import { nodeAt, type Node } from '../nodes.js';
import { observeAnswer, type AnswerObservation } from '../observe.js';
import { encodeJson, invocationBody } from '../requests.js';
import type { World } from '../world.js';
import { prefixOf } from './path-form.js';
import { exchange } from './request.js';
import { atNode, closed, flag, text } from './schemas.js';
import type { Verb } from './verb.js';

interface ClientsStep {
  readonly as: string;
  readonly actor: string;
  readonly at: readonly string[];
  readonly count: number;
  readonly each: number;
  readonly background?: boolean;
}

type Op = Operation<string, string>;

const whole = { type: 'integer', minimum: 1 };

export const clients: Verb = {
  name: 'clients',
  roles: ['proxy'],
  summary:
    'Has `count` clients invoke `add` and `look` of an actor `each` times, at these proxies in turn; keeps the `verdict` on the history (`linearizable`, `not linearizable`, `unknown`), and how many answers were `ok` or `failed`.',
  example: `clients: { as: history, actor: $alice, at: [A, B], count: 4, each: 6 }`,
  schema: closed(
    {
      as: text,
      actor: text,
      at: { type: 'array', minItems: 1, items: atNode },
      count: whole,
      each: whole,
      background: flag,
    },
    ['as', 'actor', 'at', 'count', 'each'],
  ),
  async run(step, world) {
    const spec = step['clients'] as ClientsStep;
    const history = work(spec, world);
    world.seen.set(spec.as, history);
    if (!spec.background) await history;
  },
};

async function work(spec: ClientsStep, world: World): Promise<object> {
  const nodes = spec.at.map((name) => nodeAt(world.nodes, name));
  const history: Op[] = [];
  const one = async (number: number) => {
    const home = nodes.map((_, index) => nodes[(number + index) % nodes.length]!);
    for (let nth = 0; nth < spec.each; nth += 1) {
      const piece = nth % 3 === 2 ? '' : `${number}.${nth} `;
      const operation = await operate(`${number}`, piece, spec.actor, home, world);
      if (operation) history.push(operation);
      // Who waits in vain once need not do it again and again.
      if (
        operation &&
        !operation.answer &&
        performance.now() - operation.sentAtMs >= world.deadlines.answerMs
      )
        return;
    }
  };
  await Promise.all(Array.from({ length: spec.count }, (_, number) => one(number)));
  for (const node of nodes) {
    const last = await operate(`at the end, ${node.name}`, '', spec.actor, [node], world);
    if (last) history.push(last);
  }
  return judged(history);
}

/** One invocation, at the first of the proxies that takes the connection; undefined: none did. */
async function operate(
  client: string,
  piece: string,
  actor: string,
  nodes: readonly Node[],
  world: World,
): Promise<Op | undefined> {
  for (const node of nodes) {
    const sentAtMs = performance.now();
    const { outcome, body } = await invokeAt(node, actor, piece, world);
    if (outcome === 'unreachable') continue;
    const output = textOf(body?.['value'] as AnyJson | undefined);
    const isAnswered = outcome === 'ok' && output !== undefined;
    return {
      client,
      input: piece,
      sentAtMs,
      ...(isAnswered ? { answer: { atMs: performance.now(), output } } : {}),
    };
  }
  return undefined;
}

function invokeAt(node: Node, actor: string, piece: string, world: World): Promise<AnswerObservation> {
  const action = piece === '' ? 'look' : 'add';
  const names = [world.system, actor].map(encodeURIComponent);
  const spec = { actor, action, ...(piece === '' ? {} : { value: piece }) };
  const outgoing = {
    what: `${action} ${actor}`,
    node,
    path: `${prefixOf(node, undefined)}/system/${names[0]}/actors/${names[1]}/invoke`,
    body: encodeJson(InvocationRequest, invocationBody(world.system, spec)),
    requestType: anyType(InvocationRequest),
  };
  const answerType = anyType(InvocationResponse);
  return exchange({}, outgoing, world, (answer, tookMs) => observeAnswer(answer, answerType, tookMs));
}

function judged(history: readonly Op[]): object {
  const ok = history.filter((one) => one.answer).length;
  const { verdict, longest } = judgeHistory(history, appendModel());
  return {
    verdict,
    ok,
    failed: history.length - ok,
    ...(verdict === 'linearizable' ? {} : { story: story(history, longest) }),
  };
}

/** For people: what can be explained, and what nothing explains after it. */
function story(history: readonly Op[], longest: readonly Op[]): string {
  const show = ({ client, input, answer }: Op) =>
    `client ${client} ${input === '' ? 'looked' : `added "${input}"`} and got ${answer ? `"${answer.output}"` : 'no answer'}`;
  const left = history.filter((one) => one.answer && !longest.includes(one));
  const next = [...left].sort((a, b) => (a.answer?.atMs ?? 0) - (b.answer?.atMs ?? 0)).slice(0, 2);
  return `${longest.length} of ${history.length} can have happened one after the other; then nothing explains that ${next.map(show).join(', and that ')}`;
}
