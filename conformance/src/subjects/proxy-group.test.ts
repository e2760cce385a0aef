// Several proxies are started, or met, together; what is said, and left, when one of them is not there.
import http from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { expect, onTestFinished, test } from 'vitest';
import { createDeadlines } from '../deadlines.js';
import type { RunSettings } from '../settings.js';
import { freePort } from './free-port.js';
import { isListening } from './is-listening.js';
import { startGroup, subjectOfAll, type ProxyTarget } from './proxy-group.js';
import { SubjectNotReady, type SubjectUnderTest } from './subject.js';

const settings = { hostPort: 0, peerHostPorts: [], env: {}, system: 'x' } as unknown as RunSettings;

function start(target: ProxyTarget, startMs: number) {
  const deadlines = { ...createDeadlines(1), startMs };
  return startGroup(target, { settings, deadlines, dir: '/tmp', onRestart: () => {} });
}

async function listeningProxy(): Promise<string> {
  const server = http.createServer((_request, answer) => answer.end()).listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => void server.close());
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

test('a URL at which nobody answers is named with its letter', async () => {
  const silent = `http://127.0.0.1:${await freePort()}`;
  const starting = start({ url: await listeningProxy(), peerUrls: [await listeningProxy(), silent] }, 200);
  await expect(starting).rejects.toThrow(`proxy C (${silent}) did not answer for 200 ms`);
  await expect(starting).rejects.toBeInstanceOf(SubjectNotReady);
});

test('a proxy alone has no letter', async () => {
  const url = `http://127.0.0.1:${await freePort()}`;
  await expect(start({ url }, 100)).rejects.toThrow(`the proxy (${url}) did not answer for 100 ms`);
});

test('with the first that does not start the others are stopped, however long they may take', async () => {
  const port = await freePort();
  // A and C listen somewhere else, and would be waited for until the end of the test.
  const program = `
    if (process.env.SPAWN_TCK_NODE === '1') require('node:net').createServer().listen(${port}, '127.0.0.1');
    else if (process.env.SPAWN_TCK_NODE === '3') setInterval(() => {}, 1000);
    else {
      console.log('line 1' + '\\nmore'.repeat(30) + '\\nthe last word');
      const look = () => require('node:net').connect(${port}, '127.0.0.1').on('error', () => setTimeout(look, 20)).on('connect', () => process.exit(5));
      look();
    }`;
  const starting = start({ command: [process.execPath, '-e', program], proxies: 3 }, 3_600_000);
  const error = await starting.catch((reason: unknown) => reason as Error);
  expect(error).toBeInstanceOf(SubjectNotReady);
  expect((error as Error).message).toMatch(
    /^proxy B \(http:[^]*\) ended with exit code 5 before it was ready; it said:\n(more\n){19}the last word$/,
  );
  expect(await isListening(`http://127.0.0.1:${port}`)).toBe(false);
});

/** One that has crashed, and does not come back. */
function crashedForGood(name: string): SubjectUnderTest {
  let lost: string | undefined;
  return {
    baseUrl: '',
    output: () => '',
    get crashed() {
      return lost === undefined;
    },
    ending: 'ended with exit code 70',
    get lost() {
      return lost;
    },
    restart() {
      lost = `proxy ${name} ended with exit code 70 before it was ready`;
      return Promise.reject(new SubjectNotReady(lost));
    },
    stop: async () => {},
  };
}

const healthy = { baseUrl: '', output: () => '', crashed: false, ending: '', stop: async () => {} };

test('of several the one that crashed is named; without A there is nothing left to run cases on', async () => {
  const first = subjectOfAll([crashedForGood('A'), healthy]);
  expect(first.ending).toBe('ended with exit code 70 (proxy A)');
  await expect(first.restart?.('kill')).rejects.toThrow(
    'proxy A ended with exit code 70 before it was ready',
  );
});

test('another one that does not come back is lost, and no more than that', async () => {
  const b = crashedForGood('B');
  const all = subjectOfAll([healthy, b]);
  expect(all.ending).toBe('ended with exit code 70 (proxy B)');
  await all.restart?.('kill');
  expect(all.crashed).toBe(false);
  expect(b.lost).toContain('proxy B ended');
});
