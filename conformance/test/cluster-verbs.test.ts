// What the kit does and sees at several proxies: it waits until an actor is known, judges what many clients saw, and
// compares what one proxy said with what another did. The proxies are a few lines, right or wrong as the test needs it.
import { describe, expect, test } from 'vitest';
import { always, run, type Invoke } from './fake-cluster.js';

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

/** Refuses all attempts but the given one; the first answer comes only when the time to ask is over. */
function lateFirst(spentAfterMs: number, answeredAt: number) {
  const asked = { times: 0 };
  const invoke: Invoke = async () => {
    asked.times += 1;
    if (asked.times > 1) return asked.times === answeredAt ? 'here' : undefined;
    await new Promise((resolve) => setTimeout(resolve, spentAfterMs));
    return undefined;
  };
  return { asked, invoke };
}

describe.each([
  ['reach', `{ reach: { actor: $alice, action: look, at: A } }`, 6_000],
  [
    'repeat',
    `{ repeat: { invoke: { as: seen, actor: $alice }, until: { seen: { outcome: ok } }, everyMs: 50, forMs: 6000 } }`,
    6_000,
  ],
])('the last attempt of %s', (_, step, forMs) => {
  const scale = 0.05;
  const steps = `${step}, { invoke: { as: b, at: B, actor: $alice } }, { check: INV-1, that: { b: { outcome: ok } } }`;

  test('is sent when the time is over, for what was known only at its end', async () => {
    const { asked, invoke } = lateFirst(forMs * scale + 100, 2);
    const results = await run([invoke, always('b')], steps, scale);
    expect(results).toMatchObject([{ status: 'pass' }]);
    expect(asked.times).toBe(2);
  });

  test('is the last', async () => {
    const { asked, invoke } = lateFirst(forMs * scale + 100, 3);
    await run([invoke, always('b')], steps, scale);
    expect(asked.times).toBe(2);
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
