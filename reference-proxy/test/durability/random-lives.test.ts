// Random lives of a proxy, through real sockets and on a real state file: registrations, spawns, invocations, bursts,
// restarts and deaths, against a model. A failure prints the shrunk sequence and how to have it again.
import { fc } from '@fast-check/vitest';
import { afterAll, beforeAll, test } from 'vitest';
import { startAppendingFunction, type AppendingFunction } from './appending-function.js';
import { steps } from './lives-commands.js';
import { emptyModel, type Model } from './lives-model.js';
import { startSubject, type Subject } from './subject.js';

/** No life begins after this; */
const timeLimitMs = 12_000;
/** … but a failure is shrunk for so long. */
const shrinkLimitMs = 25_000;

let userFunction: AppendingFunction;
beforeAll(async () => void (userFunction = await startAppendingFunction()));
afterAll(() => userFunction.stop());

test('a proxy is like its model after any sequence of requests, restarts and deaths', async () => {
  const seed = Date.now() % 2 ** 31;
  console.log(`random lives: seed ${seed}`);
  let lives = 0;
  let failed = false;
  let endsAt = performance.now() + timeLimitMs;
  const anyLife = fc.asyncProperty(fc.commands(steps, { maxCommands: 40, size: 'max' }), async (commands) => {
    if (performance.now() > endsAt) return;
    lives += 1;
    await live(commands).catch((error: unknown) => {
      if (!failed) endsAt = performance.now() + shrinkLimitMs;
      failed = true;
      throw error;
    });
  });
  await fc.assert(anyLife, { seed, numRuns: 100 });
  console.log(`random lives: ${lives} lives`);
});

async function live(commands: Iterable<fc.AsyncCommand<Model, Subject>>): Promise<void> {
  const subject = await startSubject(userFunction.port);
  try {
    await fc.asyncModelRun(() => ({ model: emptyModel(), real: subject }), commands);
  } finally {
    await subject.stop();
  }
}
