// Proxies of a few lines, right or wrong as a test needs it, and a case that is run against them.
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import {
  InvocationRequest,
  InvocationResponse,
  RegistrationResponse,
  Status,
} from '@spawn-conformance/proto';
import { onTestFinished } from 'vitest';
import { anyOf, textOf } from '../src/any-value.js';
import { createDeadlines } from '../src/deadlines.js';
import { loadCatalogue, loadSuite } from '../src/load-cases.js';
import { createCasePeer } from '../src/peers/case-peer.js';
import { runCase } from '../src/run-case.js';
import { seededRandom } from '../src/seeded-random.js';
import type { CheckResult } from '../src/verdict.js';

/** What an invocation is answered: the new text of the actor, or nothing for a refusal. */
export type Invoke = (action: string, argument: string) => string | undefined | Promise<string | undefined>;

const { requirements } = loadCatalogue();
async function startProxy(invoke: Invoke): Promise<string> {
  const server = http.createServer((request, answer) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      if (!request.url?.endsWith('/invoke'))
        return answer.end(RegistrationResponse.encode({ status: { status: Status.OK } }));
      const { actionName, value } = InvocationRequest.toJson(
        InvocationRequest.decode(Buffer.concat(chunks)),
      ) as { actionName: string; value?: { type_url: string; value: string } };
      void Promise.resolve(invoke(actionName, textOf(value) ?? '')).then((text) =>
        text === undefined
          ? answer.writeHead(503).end()
          : answer.end(
              InvocationResponse.encode(
                InvocationResponse.fromJson({ status: { status: 'OK' }, value: anyOf(text) }),
              ),
            ),
      );
      return undefined;
    });
  });
  onTestFinished(() => void server.close());
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
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
