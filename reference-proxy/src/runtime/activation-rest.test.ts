// How long an idle actor stays in memory: as long as its newest definition says, counted from its last invocation.
import { beforeEach, expect, test } from 'vitest';
import { createMemoryStateStore } from '../adapters/statestores/memory-state-store.js';
import { readDefinition } from '../core/actor-definition.js';
import { Actor } from '../core/actor/actor.js';
import type { Clock } from '../ports/clock.js';
import { Activation } from './activation.js';

const definitionOf = (passivateAfterMs: number) =>
  readDefinition({ id: { name: 'ada' }, actions: [{ name: 'run' }] }, 's', {
    passivateAfterMs,
    snapshotEveryMs: 1,
  });

/** Time that moves only when it is told to. */
function manualClock(): Clock & { advance(ms: number): void } {
  let nowMs = 0;
  const timers = new Map<object, { readonly atMs: number; readonly then: () => void }>();
  const nextDue = (untilMs: number) =>
    [...timers].filter(([, { atMs }]) => atMs <= untilMs).sort(([, a], [, b]) => a.atMs - b.atMs)[0];
  return {
    nowMs: () => nowMs,
    after(ms, then) {
      const timer = {};
      timers.set(timer, { atMs: nowMs + ms, then });
      return { cancel: () => void timers.delete(timer) };
    },
    advance(ms) {
      const untilMs = nowMs + ms;
      for (let due = nextDue(untilMs); due; due = nextDue(untilMs)) {
        timers.delete(due[0]);
        nowMs = due[1].atMs;
        due[1].then();
      }
      nowMs = untilMs;
    },
  };
}

let clock: ReturnType<typeof manualClock>;
let activation: Activation;
let passivated: boolean;

beforeEach(() => {
  clock = manualClock();
  passivated = false;
  const id = { system: 's', name: 'ada', parent: '' };
  const actor = new Actor({
    id,
    definition: definitionOf(1000),
    persistence: 'durable',
    mailboxMax: 10,
    routesMax: 5,
  });
  const host = {
    call: (_call: unknown, settle: (result: { ok: true; response: object }) => void) => {
      settle({ ok: true, response: { updatedContext: {} } });
      return () => {};
    },
    isThere: () => Promise.resolve(true),
    close: () => Promise.resolve(),
  };
  const log = { info: () => {}, warn: () => {}, error: () => {} };
  const times = { initTimeoutMs: 1000, retryRefusedForMs: 0, retryRefusedInitForMs: 0 };
  const work = { draining: false };
  const workflow = { dispatch: () => {}, broadcast: () => {}, route: () => Promise.resolve(undefined) };
  const ports = { store: createMemoryStateStore(), host, clock, log, work, workflow };
  activation = new Activation(actor, ports, times, { passivated: () => (passivated = true) });
  activation.start();
});

function invoke(passivateAfterMs: number): void {
  const settle = { reply: () => {}, fail: () => {} };
  activation.invoke(
    { actionName: 'run', payload: undefined, metadata: {} },
    definitionOf(passivateAfterMs),
    60_000,
    settle,
  );
}

function leavesAfter(ms: number): void {
  clock.advance(ms - 1);
  expect(passivated).toBe(false);
  clock.advance(1);
  expect(passivated).toBe(true);
}

test('it leaves when it has been idle for its time', () => leavesAfter(1000));

test('every invocation begins its time anew', () => {
  clock.advance(900);
  invoke(1000);
  clock.advance(900);
  invoke(1000);
  leavesAfter(1000);
});

test('a definition with a shorter time holds from the next invocation on', () => {
  invoke(50);
  leavesAfter(50);
});

test('a definition with a longer time holds from the next invocation on', () => {
  invoke(5000);
  leavesAfter(5000);
});
