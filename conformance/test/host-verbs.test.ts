// What the kit does and sees as a user function: it goes away and comes back, sees callbacks overlap, reuse a
// connection and be given up, and asks again until something has come. The subject is a proxy of a few lines.
import http from 'node:http';
import { ActorInvocation, InvocationResponse, Status } from '@spawn-conformance/proto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createDeadlines } from '../src/deadlines.js';
import { loadCatalogue, loadSuite } from '../src/load-cases.js';
import { createCasePeer, type CasePeer } from '../src/peers/case-peer.js';
import { runCase } from '../src/run-case.js';
import { seededRandom } from '../src/seeded-random.js';
import { freePort } from '../src/subjects/free-port.js';
import type { CheckResult } from '../src/verdict.js';
import { startSmallProxy } from './small-proxy.js';

/** What the proxy of a test can do at the host. */
interface Host {
  /** Sends a callback; resolves to the status of the answer, or to the code of the error. */
  call(options?: { agent?: http.Agent; giveUp?: AbortSignal }): Promise<number | string>;
}

type Invoke = (action: string, host: Host, budget: string | undefined) => Promise<boolean>;

const { requirements } = loadCatalogue();
const agent = new http.Agent({ keepAlive: true, maxSockets: 1 });
let peer: CasePeer;

beforeAll(async () => {
  peer = await createCasePeer(await freePort(), () => Promise.resolve({ kind: 'drop' }));
});
afterAll(async () => {
  agent.destroy();
  await peer.stop();
});

/** A proxy that answers an invocation with OK where `invoke` says so. */
function startProxy(invoke: Invoke): Promise<string> {
  return startSmallProxy({
    async invoke({ actor, actionName, metadata }) {
      const body = ActorInvocation.encode({ actor: actor?.id ?? null, actionName, currentContext: {} });
      const host: Host = { call: (options = {}) => post(body, options) };
      const isOk = await invoke(actionName ?? '', host, metadata?.['request-timeout']);
      return isOk ? InvocationResponse.encode({ status: { status: Status.OK } }) : 502;
    },
  });
}

function post(
  body: Uint8Array,
  options: { agent?: http.Agent; giveUp?: AbortSignal },
): Promise<number | string> {
  return new Promise((resolve) => {
    const request = http.request({
      port: peer.port,
      method: 'POST',
      path: '/api/v1/actors/actions',
      agent: options.agent ?? false,
      ...(options.giveUp ? { signal: options.giveUp } : {}),
    });
    request.on('error', (error: NodeJS.ErrnoException) => resolve(error.code ?? error.message));
    request.on('response', (answer) => answer.resume().on('end', () => resolve(answer.statusCode ?? 0)));
    request.end(body);
  });
}

async function run(invoke: Invoke, steps: string, timeoutScale = 1): Promise<readonly CheckResult[]> {
  const yaml = `{ suite: verbs, role: proxy, cases: [{ case: one, title: One, requires: [], steps: [
    { register: { actors: { $alice: { actions: { run: {}, wait: { hold: gate } } } } } }, ${steps}] }] }`;
  const [one] = loadSuite(yaml, 'test', requirements);
  const baseUrl = await startProxy(invoke);
  const subject = { baseUrl, output: () => '', crashed: false, stop: async () => {} };
  const deadlines = createDeadlines(timeoutScale);
  const arena = { subject, peer, system: 'x', prefix: '/api/v1', deadlines, random: seededRandom(1) };
  return (await runCase(one!, arena)).results;
}

const once: Invoke = async (_action, host) => (await host.call()) === 200;

describe('host', () => {
  test('is away between down and up, and is back when the case is over', async () => {
    const results = await run(
      once,
      `{ host: { is: down } },
       { invoke: { as: away, actor: $alice, action: run } },
       { host: { is: up } },
       { invoke: { as: back, actor: $alice, action: run } },
       { host: { is: down } },
       { check: CBK-17, that: { away: { outcome: refused }, back: { outcome: ok } } }`,
    );
    expect(results).toMatchObject([{ status: 'pass', mismatches: [] }]);
    expect(peer.listening).toBe(true);
  });
});

test.each([
  [1, '3000'],
  [4, '12000'],
  // Short waits are for subjects that answer nothing; the others need their time.
  [0.5, '3000'],
])('the budget of an invocation is a wait: at a scale of %d one of 3 s is %s ms', async (scale, expected) => {
  const budgets: (string | undefined)[] = [];
  await run(
    (_action, _host, budget) => Promise.resolve(budgets.push(budget) > 0),
    `{ invoke: { as: answer, actor: $alice, action: run, metadata: { request-timeout: '3000' } } },
     { invoke: { as: unhurried, actor: $alice, action: run } },
     { check: INV-1, that: { answer: { outcome: ok } } }`,
    scale,
  );
  expect(budgets).toEqual([expected, undefined]);
});

describe('repeat', () => {
  test('asks until the answer is as expected, and keeps the last one', async () => {
    let asked = 0;
    const results = await run(
      () => Promise.resolve((asked += 1) === 3),
      `{ repeat: { invoke: { as: look, actor: $alice, action: run }, until: { look: { outcome: ok } } } },
       { check: INV-1, that: { look: { outcome: ok } } }`,
    );
    expect(results).toMatchObject([{ status: 'pass' }]);
    expect(asked).toBe(3);
  });

  test('asks until a call has come after something else', async () => {
    let asked = 0;
    const results = await run(
      async (_action, host) => {
        asked += 1;
        return asked === 2 ? true : (await host.call()) === 200;
      },
      `{ invoke: { as: first, actor: $alice, action: run } },
       { repeat: { invoke: { as: look, actor: $alice, action: run }, untilCall: { actor: $alice, after: first } } },
       { collect: { calls: { actor: $alice }, as: calls } },
       { check: INV-1, that: { calls: { $count: 2 } } }`,
    );
    expect(results).toMatchObject([{ status: 'pass' }]);
    expect(asked).toBe(3);
  });

  test('gives up when its time is over', async () => {
    const results = await run(
      () => Promise.resolve(false),
      `{ repeat: { invoke: { as: look, actor: $alice, action: run }, until: { look: { outcome: ok } }, forMs: 300 } },
       { check: INV-1, that: { look: { outcome: ok } } }`,
    );
    expect(results).toMatchObject([{ status: 'fail', mismatches: [{ path: 'look.outcome' }] }]);
  });
});

describe('a callback', () => {
  test('whose connection the subject closes is gone', async () => {
    const giveUp = new AbortController();
    const results = await run(
      async (action, host) => {
        if (action === 'wait') await host.call({ giveUp: giveUp.signal });
        else giveUp.abort();
        return true;
      },
      `{ invoke: { as: answer, background: true, actor: $alice, action: wait } },
       { await: { call: { actor: $alice } } },
       { invoke: { actor: $alice, action: run } },
       { await: { gone: { actor: $alice }, as: connection } },
       { check: CBK-26, that: { connection: { gone: true } } }`,
    );
    expect(results).toMatchObject([{ status: 'pass', mismatches: [] }]);
  });

  test.each([
    ['that waits', 'wait'],
    ['that is answered', 'run'],
  ])('%s is not gone', async (_, action) => {
    const results = await run(
      once,
      `{ invoke: { as: answer, background: true, actor: $alice, action: ${action} } },
       { await: { gone: { actor: $alice }, as: connection } },
       { check: CBK-26, that: { connection: { gone: false } } }`,
      0.3,
    );
    expect(results).toMatchObject([{ status: 'pass', mismatches: [] }]);
  });

  test.each([
    ['beside another one', true],
    ['after another one', false],
  ])('that comes %s shows it', async (_, isBeside) => {
    const results = await run(
      async (_action, host) => {
        if (isBeside) await Promise.all([host.call(), host.call()]);
        else for (const agentOf of [agent, agent]) await host.call({ agent: agentOf });
        return true;
      },
      `{ invoke: { as: answer, background: true, actor: $alice, action: ${isBeside ? 'wait' : 'run'} } },
       { await: { call: { actor: $alice }, nth: 2, as: second } },
       { release: { gate: gate } },
       { await: { answer: answer } },
       { check: INV-20, that: { second: { openBeside: ${isBeside ? 1 : 0}, nthOnConnection: ${isBeside ? 1 : 2} } } }`,
    );
    expect(results).toMatchObject([{ status: 'pass', mismatches: [] }]);
  });
});
