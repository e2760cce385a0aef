// Many clients at several proxies: what they say of the history that they saw, and for how long they go on.
import { describe, expect, test } from 'vitest';
import { always, run, textActor, type Invoke } from './fake-cluster.js';

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

  test('go on until a gate is released, and then as long again', async () => {
    const actor = textActor();
    const shift = `{ clients: { as: history, background: true, actors: [$alice], at: [A, B], count: 2, each: 3, untilReleased: go } },`;
    const results = await run(
      [actor, actor],
      `${shift} { invoke: { as: other, actor: $bob } }, { release: { gate: go } },
       { check: PLC-29, given: { history: { askedAfter: 6 } }, that: { history: { settled: 1, failed: 0 } } }`,
    );
    expect(results).toMatchObject([{ status: 'pass', mismatches: [] }]);
  });

  test('say that nothing was asked after a gate that was not released', async () => {
    const actor = textActor();
    const shift = `{ clients: { as: history, actors: [$alice], at: [A, B], count: 1, each: 3, untilReleased: go } },`;
    const results = await run(
      [actor, actor],
      `${shift} { release: { gate: go } },
       { check: PLC-29, given: { history: { askedAfter: { $atLeast: 3 } } }, that: { history: { settled: 1 } } }`,
      0.02,
    );
    expect(results).toMatchObject([
      { status: 'blocked', reason: 'given: history.askedAfter: expected at least 3, got 0' },
    ]);
  });

  test('name the first that failed, and who is not there in the end', async () => {
    const results = await run(
      [always(undefined), always(undefined)],
      `${work} { check: PLC-34, that: { history: { failure: none, unsettled: none } } }`,
      0.05,
    );
    const got = results[0]?.mismatches.map((one) => one.got);
    expect(got?.[0]).toMatch(/^"alice-\w+: client \d, refused at [AB] \(503\)"$/);
    expect(got?.[1]).toMatch(/^"alice-\w+: refused at A \(503\)"$/);
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
