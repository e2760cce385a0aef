// The verbs that end, start, ask again and flood, each run as a case against a real process or server.
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import { InvocationResponse, Status } from '@spawn-conformance/proto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createDeadlines } from '../src/deadlines.js';
import { loadCatalogue, loadSuite } from '../src/load-cases.js';
import { createCasePeer, type CasePeer } from '../src/peers/case-peer.js';
import { sendRequest } from '../src/peers/http-client.js';
import { runCase, type CaseOutcome } from '../src/run-case.js';
import { seededRandom } from '../src/seeded-random.js';
import { startProxy } from '../src/subjects/proxy-subject.js';
import { SubjectNotReady, type SubjectUnderTest } from '../src/subjects/subject.js';

const { requirements } = loadCatalogue();
const deadlines = createDeadlines(1);

/** Says that it is not ready after SIGTERM, and ends when it is asked at /end. */
const drainingProgram = `
  let isReady = true;
  process.on('SIGTERM', () => (isReady = false));
  require('node:http').createServer((request, answer) => {
    if (request.url === '/end') return answer.end(() => process.exit(0));
    answer.writeHead(isReady ? 200 : 503, { 'content-length': '0', pid: process.pid }).end();
  }).listen(Number(process.env.PROXY_HTTP_PORT), '127.0.0.1');
`;

let peer: CasePeer;
beforeAll(async () => {
  peer = await createCasePeer(0, () => Promise.resolve({ kind: 'drop' }));
});
afterAll(() => peer.stop());

function runSteps(subject: SubjectUnderTest, steps: string): Promise<CaseOutcome> {
  const yaml = `{ suite: verbs, role: proxy, cases: [{ case: one, title: One, requires: [], steps: ${steps} }] }`;
  const [one] = loadSuite(yaml, 'test', requirements);
  const arena = {
    subject,
    peer,
    system: 'spawn-system',
    prefix: '/api/v1',
    deadlines,
    random: seededRandom(1),
  };
  return runCase(one!, arena);
}

function started(): Promise<SubjectUnderTest> {
  const command = [process.execPath, '-e', drainingProgram];
  return startProxy({ command, env: {}, system: 'spawn-system', hostPort: peer.port, deadlines });
}

async function pidOf(subject: SubjectUnderTest): Promise<string | undefined> {
  const request = { method: 'GET', target: '/', headers: {}, body: new Uint8Array() };
  const { answerMs: deadlineMs, graceMs } = deadlines;
  return (await sendRequest(subject.baseUrl, request, { deadlineMs, graceMs })).headers['pid'];
}

describe('a subject whose process the kit started', () => {
  test('is told to stop, seen to drain and end, and runs again when the case is over', async () => {
    const subject = await started();
    const before = await pidOf(subject);
    const outcome = await runSteps(
      subject,
      `[
        { send: { as: ready, method: GET, path: / } },
        { terminate: {} },
        { send: { as: notReady, method: GET, path: /, until: { status: { $not: 200 } } } },
        { check: OPS-10, given: { ready: { status: 200 } }, that: { notReady: { status: 503 } } },
        { send: { as: asked, path: /end } },
        { exited: { as: end } },
        { check: OPS-13, that: { end: { ended: true } } },
      ]`,
    );
    expect(outcome.results.map((one) => [one.requirement, one.status, one.reason])).toEqual([
      ['OPS-10', 'pass', undefined],
      ['OPS-13', 'pass', undefined],
    ]);
    expect(await pidOf(subject)).not.toBe(before);
    await subject.stop();
  });

  test.each(['kill', 'stop'])('is another process after a restart by %s', async (by) => {
    // Ends by SIGTERM's default action, since nobody asks it at /end.
    const command = [process.execPath, '-e', drainingProgram.replace(/process\.on.*\n/, '')];
    const subject = await startProxy({ command, env: {}, system: 'x', hostPort: peer.port, deadlines });
    const before = await pidOf(subject);
    await runSteps(subject, `[{ restart: { by: ${by} } }, { check: OPS-13, that: { end: {} } }]`);
    const after = await pidOf(subject);
    expect(after).toMatch(/^\d+$/);
    expect(after).not.toBe(before);
    await subject.stop();
  });
});

describe('a subject that does not come back', () => {
  const subject = {
    baseUrl: 'http://127.0.0.1:9',
    output: () => '',
    crashed: false,
    restart: () => Promise.reject(new SubjectNotReady('proxy B ended with exit code 9')),
    terminate: () => {},
    stop: async () => {},
  };

  test('fails the check that asks for it, and blocks the others', async () => {
    const { results } = await runSteps(
      subject,
      `[
        { restart: { by: kill, as: restarted } },
        { invoke: { as: after, actor: $alice, action: echo } },
        { check: STA-7, that: { after: { outcome: ok } } },
        { check: REG-27, that: { restarted: { outcome: ready }, after: { outcome: ok } } },
        { check: STA-8, given: { after: { outcome: ok } }, that: { restarted: { outcome: ready } } },
      ]`,
    );
    expect(results).toMatchObject([
      { status: 'blocked', reason: 'it did not come back: proxy B ended with exit code 9' },
      {
        status: 'warn',
        mismatches: [{ path: 'restarted.outcome', expected: 'ready', got: 'proxy B ended with exit code 9' }],
      },
      { status: 'blocked', reason: expect.stringContaining('given: after.outcome') as string },
    ]);
  });

  test('when the case is over leaves its verdicts as they are', async () => {
    const { results } = await runSteps(subject, '[{ terminate: {} }, { check: OPS-13, that: { end: {} } }]');
    expect(results).toMatchObject([{ status: 'pass' }]);
  });
});

describe('a subject that runs elsewhere', () => {
  test('cannot be ended: what comes after is blocked', async () => {
    const subject = { baseUrl: 'http://127.0.0.1:9', output: () => '', crashed: false, stop: async () => {} };
    const outcome = await runSteps(
      subject,
      '[{ terminate: {} }, { check: OPS-13, that: { end: { ended: true } } }]',
    );
    expect(outcome.results).toMatchObject([
      { status: 'blocked', reason: expect.stringContaining('did not start this subject') as string },
    ]);
  });
});

describe('a flood', () => {
  test.each([
    [30, 100, { accepted: 30, refusal: { status: 503 } }],
    [200, 100, { accepted: 100, refusal: { $absent: true } }],
  ])('against a mailbox of %i, of at most %i', async (mailboxMax, atMost, expected) => {
    let taken = 0;
    const ok = InvocationResponse.encode({ status: { status: Status.OK } });
    const server = http.createServer((_request, answer) => {
      const isFull = taken >= mailboxMax;
      if (!isFull) taken += 1;
      answer.writeHead(isFull ? 503 : 200).end(isFull ? undefined : ok);
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const baseUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const outcome = await runSteps(
      { baseUrl, output: () => '', crashed: false, stop: async () => {} },
      `[
        { flood: { as: flood, actor: $alice, action: wait, atMost: ${atMost} } },
        { check: OPS-5, that: { flood: ${JSON.stringify(expected)} } },
      ]`,
    );
    expect(outcome.results).toMatchObject([{ status: 'pass', mismatches: [] }]);
    server.close();
  });
});
