// Whether a history can be explained by operations that happened one after the other, each between its request and its
// answer. The search is that of Wing and Gong with the memory of Lowe: it puts a next operation, goes back where that
// leads nowhere, and never looks twice at the same set of operations with the same state. Pure. Always holds: where
// the search was broken off the verdict is `unknown`, never a guess.
import type { Model, Operation } from './history.js';

export type HistoryVerdict = 'linearizable' | 'not linearizable' | 'unknown';

interface Judgement<Input, Output> {
  readonly verdict: HistoryVerdict;
  /** The longest explanation that was found: operations in the order in which they can have happened. */
  readonly longest: readonly Operation<Input, Output>[];
}

/** States that the search looks at before it gives up. */
const stepsMaxDefault = 1_000_000;

export function judgeHistory<State, Input, Output>(
  history: readonly Operation<Input, Output>[],
  model: Model<State, Input, Output>,
  stepsMax = stepsMaxDefault,
): Judgement<Input, Output> {
  const order = [...history].sort((a, b) => a.sentAtMs - b.sentAtMs);
  const answered = order.filter((one) => one.answer).length;
  const seen = new Set<string>();
  const path: Choice<State>[] = [];
  const done = new Set<number>();
  let longest: number[] = [];
  let answeredDone = 0;
  let state = model.initial;
  let next = 0;
  const take = (index: number, after: State) => {
    path.push({ index, before: state });
    done.add(index);
    if (order[index]!.answer) answeredDone += 1;
    state = after;
    next = 0;
    if (path.length > longest.length) longest = path.map((choice) => choice.index);
  };
  const goBack = (): boolean => {
    const last = path.pop();
    if (!last) return false;
    done.delete(last.index);
    if (order[last.index]!.answer) answeredDone -= 1;
    state = last.before;
    next = last.index + 1;
    return true;
  };
  const result = (verdict: HistoryVerdict) => ({ verdict, longest: longest.map((index) => order[index]!) });
  for (let steps = 0; answeredDone < answered; steps += 1) {
    if (steps > stepsMax) return result('unknown');
    const found = nextPossible(order, done, next, state, model, seen);
    if (found) take(found.index, found.after);
    else if (!goBack()) return result('not linearizable');
  }
  return result('linearizable');
}

interface Choice<State> {
  readonly index: number;
  readonly before: State;
}

/** The next operation, from `from` on, that can have happened now and leads somewhere new. */
function nextPossible<State, Input, Output>(
  order: readonly Operation<Input, Output>[],
  done: ReadonlySet<number>,
  from: number,
  state: State,
  model: Model<State, Input, Output>,
  seen: Set<string>,
): { readonly index: number; readonly after: State } | undefined {
  // What was sent after something else was answered cannot have happened before it.
  const firstAnswerAtMs = Math.min(
    ...order.flatMap(({ answer }, index) => (answer && !done.has(index) ? [answer.atMs] : [])),
  );
  for (let index = from; index < order.length; index += 1) {
    const { input, answer, sentAtMs } = order[index]!;
    if (done.has(index)) continue;
    if (sentAtMs > firstAnswerAtMs) return undefined;
    const { state: after, output } = model.step(state, input);
    if (answer && !model.sameOutput(answer.output, output)) continue;
    const place = `${[...done, index].sort((a, b) => a - b).join()} ${model.key(after)}`;
    if (seen.has(place)) continue;
    seen.add(place);
    return { index, after };
  }
  return undefined;
}
