// Proxies of a few lines, right or wrong as a test needs it, and a case that is run against them.
import { InvocationRequest, InvocationResponse } from '@spawn-conformance/proto';
import { onTestFinished } from 'vitest';
import { anyOf, textOf } from '../src/any-value.js';
import { createDeadlines } from '../src/deadlines.js';
import { loadCatalogue, loadSuite } from '../src/load-cases.js';
import { createCasePeer } from '../src/peers/case-peer.js';
import { runCase } from '../src/run-case.js';
import { seededRandom } from '../src/seeded-random.js';
import type { CheckResult } from '../src/verdict.js';
import { startSmallProxy } from './small-proxy.js';

/** What an invocation is answered: the new text of the actor, or nothing for a refusal. */
export type Invoke = (action: string, argument: string) => string | undefined | Promise<string | undefined>;

const { requirements } = loadCatalogue();
function startProxy(invoke: Invoke): Promise<string> {
  return startSmallProxy({
    async invoke(request) {
      const { actionName, value } = InvocationRequest.toJson(request) as {
        actionName: string;
        value?: { type_url: string; value: string };
      };
      const text = await invoke(actionName, textOf(value) ?? '');
      const answer = () => InvocationResponse.fromJson({ status: { status: 'OK' }, value: anyOf(text) });
      return text === undefined ? 503 : InvocationResponse.encode(answer());
    },
  });
}

/** A text that grows, as an actor keeps it. */
export function textActor(): Invoke {
  let text = '';
  return (_action, argument) => (text += argument);
}

/** Runs the steps of a case at proxies that answer so. */
export async function run(
  invokes: readonly Invoke[],
  steps: string,
  timeoutScale = 1,
): Promise<readonly CheckResult[]> {
  const yaml = `{ suite: verbs, role: proxy, proxies: 2, cases: [{ case: one, title: One, requires: [], steps: [${steps}] }] }`;
  const [one] = loadSuite(yaml, 'test', requirements);
  const nodes = await Promise.all(
    invokes.map(async (invoke) => {
      const baseUrl = await startProxy(invoke);
      const peer = await createCasePeer(0, () => Promise.resolve({ kind: 'drop' }));
      onTestFinished(() => peer.stop());
      const subject = { baseUrl, output: () => '', crashed: false, stop: async () => {} };
      return { subject, peer, prefix: '/api/v1' };
    }),
  );
  const [first, ...others] = nodes;
  const deadlines = createDeadlines(timeoutScale);
  const arena = { ...first!, others, system: 'x', deadlines, random: seededRandom(1) };
  return (await runCase(one!, arena)).results;
}

export const always =
  (text: string | undefined): Invoke =>
  () =>
    text;
