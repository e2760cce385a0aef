// Actors that say which of them was called, on one proxy, or with every other one on another.
import type { ActorInvocation, ActorInvocationResponse, Workflow } from '@spawn-conformance/proto';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { textAny, type DefinitionSketch } from '../doubles/definition.js';
import { createNodes } from '../doubles/test-cluster.js';
import { createTestSystem, type TestSystem } from '../doubles/test-system.js';

/** `<actor> <action>` → what it answers beside its own name. */
type Answers = Record<string, Partial<ActorInvocationResponse> | undefined>;

/** Every action answers `<actor> <action>` and has it as its state, unless something else is said. */
function answering(answers: Answers, calls: ActorInvocation[]) {
  return (invocation: ActorInvocation): ActorInvocationResponse => {
    calls.push(invocation);
    const what = `${invocation.actor?.name} ${invocation.actionName}`;
    return { updatedContext: { state: textAny(what) }, value: textAny(what), ...answers[what] };
  };
}

interface Place {
  /** Where all are asked. */
  readonly entry: TestSystem;
  /** In the order of the callbacks. */
  readonly calls: ActorInvocation[];
}

/** All on one proxy. */
export async function alone(answers: Answers, ...actors: DefinitionSketch[]): Promise<Place> {
  const entry = createTestSystem();
  const calls: ActorInvocation[] = [];
  entry.host.always(answering(answers, calls));
  await entry.register(...actors);
  return { entry, calls };
}

/** Two proxies; each hosts every other actor. */
async function inCluster(answers: Answers, ...actors: DefinitionSketch[]): Promise<Place> {
  const { at } = createNodes('a', 'b');
  const calls: ActorInvocation[] = [];
  for (const [number, node] of ['a', 'b'].entries()) {
    at(node).host.always(answering(answers, calls));
    await at(node).register(...actors.filter((_, index) => index % 2 === number));
  }
  return { entry: at('a'), calls };
}

export const workflow = (flow: Workflow): Partial<ActorInvocationResponse> => ({ workflow: flow });
export const said = (calls: readonly ActorInvocation[]) =>
  calls.map(({ actor, actionName }) => `${actor?.name} ${actionName}`);

export async function calledUntil(calls: readonly ActorInvocation[], count: number): Promise<void> {
  while (calls.length < count) await nextTurn();
}

export const actors = ['ann', 'bob', 'cid'].map((name) => ({ name, actions: ['run', 'other', 'receive'] }));
export const argument = {
  value: textAny('argument'),
  metadata: { trace: '1' },
  caller: { name: 'zoe', system: 'x' },
};

export const places = [
  ['on one proxy', alone],
  ['across two proxies', inCluster],
] as const;

/** From now on its user function answers so, or with nothing new; gives what it was asked. */
export function answersOf(
  { host }: TestSystem,
  answers: Record<string, ActorInvocationResponse | undefined> = {},
): ActorInvocation[] {
  const calls: ActorInvocation[] = [];
  host.always((invocation) => {
    calls.push(invocation);
    return { updatedContext: {}, ...answers[`${invocation.actor?.name} ${invocation.actionName}`] };
  });
  return calls;
}
