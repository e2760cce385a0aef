// How much memory that takes which waits for a slow actor. Always: no more than is counted, and what is counted stays
// below its limits; measured, since bytes that were decoded are views of the whole message that they came in.
import { ActorInvocationResponse, type Any, type InvocationRequest } from '@spawn-conformance/proto';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import { textAny } from '../doubles/definition.js';
import { createTestSystem } from '../doubles/test-system.js';

const requestsBytesMax = 10 * 1024 * 1024;
/** Besides what is counted: what waits for its turn in the garbage, and what everything else takes. */
const slackBytes = 3 * 1024 * 1024;

const large = { type_url: 'test/bytes', value: new Uint8Array(1024 * 1024) };
const small = textAny('small');
const pipe = { actor: 'slow', actionName: 'run' };
const effects = (value: Any) => [
  { request: { actor: { id: { name: 'slow', system: 'test' } }, actionName: 'run', value } },
];

interface Case {
  readonly ask: 'ann' | 'slow';
  readonly request?: InvocationRequest;
  readonly answer?: ActorInvocationResponse;
}

const cases: Record<string, Case> = {
  'an async invocation, small beside its request': {
    ask: 'slow',
    request: { async: true, value: small, actor: { state: { state: large } } },
  },
  'a small effect of a large answer': {
    ask: 'ann',
    answer: { value: large, workflow: { effects: effects(small) } },
  },
  'a small broadcast of a large answer': {
    ask: 'ann',
    answer: { value: large, workflow: { broadcast: { channelGroup: 'news', value: small } } },
  },
  'a small pipe of a large answer': {
    ask: 'ann',
    answer: { value: small, updatedContext: { state: large }, workflow: { pipe } },
  },
  'large pipes': { ask: 'ann', answer: { value: large, workflow: { pipe } } },
  'large pipes of async invocations': {
    ask: 'ann',
    request: { async: true },
    answer: { value: large, workflow: { pipe } },
  },
  'large effects': { ask: 'ann', answer: { workflow: { effects: effects(large) } } },
};

/** Outside the heap of JavaScript, where bytes are. */
function bytesInMemory(): number {
  setFlagsFromString('--expose-gc');
  (runInNewContext('gc') as () => void)();
  return process.memoryUsage().arrayBuffers;
}

test.each(Object.keys(cases))('what waits keeps no more bytes than are counted: %s', async (what) => {
  const { ask, request = {}, answer = {} } = cases[what] as Case;
  const { invoke, register, system, host } = createTestSystem({ requestsBytesMax, mailboxMax: 100 });
  const answered = ActorInvocationResponse.encode({ updatedContext: {}, ...answer });
  host.call = ({ invocation: { actor } }, settle) => {
    if (actor?.name !== 'slow')
      settle({ ok: true, response: ActorInvocationResponse.decode(new Uint8Array(answered)) });
    return () => {};
  };
  await register({ name: 'ann', stateful: false }, { name: 'slow', channels: [['news', 'run']] });
  const before = bytesInMemory();
  const failures: unknown[] = [];
  for (let asked = 0; asked < 40; asked += 1) {
    void invoke(ask, 'run', request).catch((error: unknown) => failures.push(error));
    await nextTurn();
  }
  expect(system.work.bytes).toBeLessThanOrEqual(requestsBytesMax);
  // Freed bytes are counted off a moment later.
  await expect
    .poll(() => bytesInMemory() - before, { timeout: 10_000 })
    .toBeLessThan(system.work.bytes + slackBytes);
  expect(failures).toHaveLength(what === 'large pipes' ? 31 : 0);
  for (const failure of failures) expect(failure).toMatchObject({ code: 'overloaded' });
});
