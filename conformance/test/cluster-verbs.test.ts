// What the kit does and sees at several proxies: it waits until an actor is known, judges what many clients saw, and
// compares what one proxy said with what another did. The proxies are a few lines, right or wrong as the test needs it.
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import {
  InvocationRequest,
  InvocationResponse,
  RegistrationResponse,
  Status,
} from '@spawn-conformance/proto';
import { afterEach, describe, expect, test } from 'vitest';
import { anyOf, textOf } from '../src/any-value.js';
import { createDeadlines } from '../src/deadlines.js';
import { loadCatalogue, loadSuite } from '../src/load-cases.js';
import { createCasePeer } from '../src/peers/case-peer.js';
import { runCase } from '../src/run-case.js';
import { seededRandom } from '../src/seeded-random.js';
import type { CheckResult } from '../src/verdict.js';

/** What an invocation is answered: the new text of the actor, or nothing for a refusal. */
type Invoke = (action: string, argument: string) => string | undefined | Promise<string | undefined>;

const { requirements } = loadCatalogue();
const closing: (() => unknown)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0)) await close();
});

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
  closing.push(() => server.close());
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

/** A text that grows, as an actor keeps it. */
function textActor(): Invoke {
  let text = '';
  return (_action, argument) => (text += argument);
}

async function run(
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
      closing.push(() => peer.stop());
      const subject = { baseUrl, output: () => '', crashed: false, stop: async () => {} };
      return { subject, peer, prefix: '/api/v1' };
    }),
  );
  const [first, ...others] = nodes;
  const deadlines = createDeadlines(timeoutScale);
  const arena = { ...first!, others, system: 'x', deadlines, random: seededRandom(1) };
  return (await runCase(one!, arena)).results;
}

const always =
  (text: string | undefined): Invoke =>
  () =>
    text;

describe('at', () => {
  test('sends a request to that proxy', async () => {
    const results = await run(
      [always('a'), always('b')],
      `{ invoke: { as: a, actor: $alice } }, { invoke: { as: b, at: B, actor: $alice } },
       { check: INV-1, that: { a: { body: { value: { $any: a } } }, b: { body: { value: { $any: b } } } } }`,
    );
    expect(results).toMatchObject([{ status: 'pass', mismatches: [] }]);
  });
});

describe('reach', () => {
  test('asks until the actor is known', async () => {
    let asked = 0;
    const results = await run(
      [() => ((asked += 1) < 3 ? undefined : 'here'), always('b')],
      `{ reach: { actor: $alice, action: look, at: [A, B] } }, { invoke: { as: a, actor: $alice } },
       { check: INV-1, that: { a: { outcome: ok } } }`,
    );
    expect(results).toMatchObject([{ status: 'pass' }]);
    expect(asked).toBe(4);
  });

  test('blocks what comes after when it never is', async () => {
    const results = await run(
      [always(undefined), always('b')],
      `{ reach: { actor: $alice, action: look, at: A } }, { invoke: { as: a, at: B, actor: $alice } },
       { check: INV-1, that: { a: { outcome: ok } } }`,
      0.1,
    );
    expect(results).toMatchObject([{ status: 'blocked' }]);
    expect(results[0]?.reason).toMatch(/alice-\w+ was not reached at A: the last answer came out refused/);
  });
});

describe('clients', () => {
  const work = `{ clients: { as: history, actors: [$alice], at: [A, B], count: 3, each: 6 } },`;

  test('find nothing wrong where all work on one text', async () => {
    const actor = textActor();
    const results = await run(
      [actor, actor],
      `${work} { check: PLC-14, that: { history: { verdict: linearizable, ok: 20, failed: 0, settled: 1 } } }`,
    );
    expect(results).toMatchObject([{ status: 'pass', mismatches: [] }]);
  });

  test('notice that each proxy has a text of its own, and say what nothing explains', async () => {
    const results = await run(
      [textActor(), textActor()],
      `${work} { check: PLC-14, that: { history: { verdict: linearizable, story: none } } }`,
    );
    expect(results[0]?.mismatches).toMatchObject([
      { path: 'history.verdict', got: '"not linearizable"' },
      { path: 'history.story', got: expect.stringContaining('nothing explains that client') as string },
    ]);
  });

  test('count what failed, and take it for neither done nor undone', async () => {
    const actor = textActor();
    let asked = 0;
    // Every fourth is run and not acknowledged.
    const unsure: Invoke = async (action, argument) => {
      const text = await actor(action, argument);
      return action === 'add' && (asked += 1) % 4 === 0 ? undefined : text;
    };
    const results = await run(
      [unsure, unsure],
      `${work} { check: PLC-14, that: { history: { verdict: linearizable, failed: 3, ok: 17, settled: 1 } } }`,
    );
    expect(results).toMatchObject([{ status: 'pass', mismatches: [] }]);
  });

  test('see that nobody answers for an actor in the end', async () => {
    const results = await run(
      [always(undefined), always(undefined)],
      `${work} { check: PLC-34, that: { history: { settled: 0, ok: 0 } } }`,
      0.05,
    );
    expect(results).toMatchObject([{ status: 'pass', mismatches: [] }]);
  });
});

describe('$seen', () => {
  const asked = `{ invoke: { as: a, actor: $alice } }, { invoke: { as: b, at: B, actor: $alice } },`;

  test('is what was seen elsewhere', async () => {
    const check = `{ check: PLC-10, that: { a: { status: { $seen: b.status }, body: { value: { $seen: b.body.value } } } } }`;
    expect(await run([always('same'), always('same')], asked + check)).toMatchObject([{ status: 'pass' }]);
    expect(await run([always('one'), always('two')], asked + check)).toMatchObject([
      { status: 'warn', mismatches: [{ path: 'a.body.value' }] },
    ]);
  });

  test('is nothing where nothing was seen', async () => {
    const check = `{ check: PLC-10, that: { a: { message: { $seen: b.message } } } }`;
    expect(await run([always('one'), always('two')], asked + check)).toMatchObject([{ status: 'pass' }]);
  });
});
