// A real Erlang node that takes nothing in any more: what waits for it is bounded, its callers are told, and when it goes
// on, everything that was taken for it is answered.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { kill } from 'node:process';
import { setImmediate } from 'node:timers/promises';
import { describe, expect, onTestFinished, test } from 'vitest';
import { NodeBusy } from '../../src/adapters/cluster/erlang/node-errors.js';
import type { Term } from '../../src/adapters/cluster/erlang/terms.js';
import { erlMissing, type Erl } from './erl.js';
import { startLinkedPair } from './start-nodes.js';

const mebibyte = 2 ** 20;
/** What the kernel may hold for a connection beside, on its way out and in. */
const kernelBytesMax = 16 * mebibyte;

/** Resolves when it stands still: its threads may run on for a while after the signal, and take in what is sent. */
async function suspend(erl: Erl): Promise<void> {
  kill(erl.pid, 'SIGSTOP');
  onTestFinished(() => void kill(erl.pid, 'SIGCONT'));
  while (!statesOf(erl.pid).every((state) => state === 'T')) await setImmediate();
}

/** Of its threads, as Linux tells them (T: stopped); elsewhere nothing is known. */
function statesOf(pid: number): string[] {
  const threads = `/proc/${pid}/task`;
  if (!existsSync(threads)) return [];
  return readdirSync(threads).map((thread) => {
    const line = readFileSync(`${threads}/${thread}/stat`, 'utf8');
    return line.slice(line.lastIndexOf(')') + 2).charAt(0);
  });
}

describe.skipIf(erlMissing)(`an Erlang node that takes nothing in ${erlMissing ?? ''}`, () => {
  test('is busy for new calls; those that were taken are answered when it goes on', async () => {
    const waitingBytesMax = 4 * mebibyte;
    const { node, erl } = await startLinkedPair({ waitingBytesMax });
    await erl.eval(`register(sizes, spawn(fun Loop() ->
      receive {'$gen_call', From, Bytes} -> gen_server:reply(From, byte_size(Bytes)), Loop() end end))`);
    await suspend(erl);
    const bytes = Buffer.alloc(mebibyte);
    const calls: Promise<unknown>[] = [];
    for (let call = 1; call <= 200; call += 1) {
      const answer = node.call({ node: erl.name, process: 'sizes' }, bytes, 60_000);
      calls.push(answer.catch((error: unknown) => error));
      await setImmediate();
    }
    kill(erl.pid, 'SIGCONT');
    const ends = await Promise.all(calls);
    const answered = ends.filter((end) => end === mebibyte).length;
    expect(answered).toBeGreaterThan(0);
    expect(answered).toBeLessThanOrEqual((waitingBytesMax + kernelBytesMax) / mebibyte + 1);
    expect(ends.filter((end) => end instanceof NodeBusy)).toHaveLength(200 - answered);
    expect(await node.call({ node: erl.name, process: 'sizes' }, bytes, 60_000)).toBe(mebibyte);
  });

  test('is dropped when the answers that it asked for pile up', async () => {
    const limits = { waitingBytesMax: mebibyte, packetBytesMax: 2 * mebibyte };
    const { node, erl } = await startLinkedPair(limits);
    const waiting: ((answer: Term) => void)[] = [];
    node.register('much', { call: () => new Promise((resolve) => waiting.push(resolve)) });
    await erl.eval(
      `[spawn(fun() -> gen_server:call({much, 'ts@127.0.0.1'}, more, infinity) end) || _ <- lists:seq(1, 500)]`,
    );
    while (waiting.length < 500) await setImmediate();
    await suspend(erl);
    const down = node.nextDown(erl.name);
    const much = Buffer.alloc(mebibyte);
    const before = process.memoryUsage().arrayBuffers;
    let peak = 0;
    for (const answer of waiting) {
      answer(much);
      await setImmediate();
      peak = Math.max(peak, process.memoryUsage().arrayBuffers - before);
    }
    expect((await down).message).toMatch(/^it takes in too little/);
    expect(peak).toBeLessThan(100 * mebibyte);
    kill(erl.pid, 'SIGCONT');
    expect(await node.ping(erl.name)).toBe(true);
  });
});
