// Keeping registered, with everything around it scripted: what is tried when, and when it ends.
import { afterEach, describe, expect, test } from 'vitest';
import { deferred } from '../test/deferred.js';
import { RegistrationKeeper, type RegistrationPolicy, type RegistrationPorts } from './keep-registered.js';
import type { SystemEvent } from './system-events.js';

const started: RegistrationKeeper[] = [];
afterEach(() => Promise.all(started.splice(0).map((keeper) => keeper.stop())));

const policy: RegistrationPolicy = { retryAfterMs: 1, retryAfterMsMax: 4, checkProxyEveryMs: 2 ** 31 - 1 };
const accept = () => Promise.resolve({ proxyName: 'p', proxyVersion: '1' });
const refuse = () => Promise.reject(new Error('not yet'));

/** A keeper whose registrations and probes are answered in this order, then with yes. */
function keeperWith(script: {
  register?: (() => ReturnType<RegistrationPorts['register']>)[];
  probe?: (() => Promise<void>)[];
  policy?: Partial<RegistrationPolicy>;
}) {
  const events: SystemEvent[] = [];
  const waiting: { type: SystemEvent['type']; times: number; resolve: () => void }[] = [];
  const counts = { register: 0, probe: 0 };
  const keeper = new RegistrationKeeper(
    { ...policy, ...script.policy },
    {
      register: () => (script.register ?? [])[counts.register++]?.() ?? accept(),
      probe: () => (script.probe ?? [])[counts.probe++]?.() ?? Promise.resolve(),
      onEvent: (event) => {
        events.push(event);
        for (const wait of waiting) if (wait.type === event.type && --wait.times === 0) wait.resolve();
      },
      random: () => 1,
    },
  );
  started.push(keeper);
  /** Resolves when the event has happened so often from now on. */
  const heard = (type: SystemEvent['type'], times = 1) => {
    const { promise, resolve } = deferred();
    waiting.push({ type, times, resolve });
    return promise;
  };
  return { keeper, events, counts, heard };
}

describe('registration', () => {
  test('is tried until it is accepted, with pauses that double up to the longest', async () => {
    const { keeper, events } = keeperWith({ register: [refuse, refuse, refuse, refuse] });
    await keeper.start(Infinity);
    expect(events.map((event) => ('retryInMs' in event ? event.retryInMs : event.type))).toEqual([
      1,
      2,
      4,
      4,
      'registered',
    ]);
    expect(events.at(-1)).toEqual({ type: 'registered', attempt: 5, proxy: { name: 'p', version: '1' } });
    expect(events[0]).toMatchObject({
      type: 'registration-failed',
      attempt: 1,
      error: { message: 'not yet' },
    });
  });

  test('that is never accepted ends with the last reason', async () => {
    const { keeper } = keeperWith({ register: Array.from({ length: 1_000 }, () => refuse) });
    await expect(keeper.start(20)).rejects.toMatchObject({
      code: 'not-registered',
      message: 'the proxy accepted no registration within 20 ms: not yet',
      cause: { message: 'not yet' },
    });
  });

  test('that is never answered says so', async () => {
    const { keeper } = keeperWith({ register: [() => new Promise(() => undefined)] });
    started.length = 0; // its registration cannot be stopped
    await expect(keeper.start(1)).rejects.toThrow('within 1 ms: no answer yet');
  });

  test('ends quietly when it is stopped, and is not tried again', async () => {
    const { keeper, heard, counts } = keeperWith({ register: Array.from({ length: 1_000 }, () => refuse) });
    const failed = heard('registration-failed');
    const starting = keeper.start(Infinity);
    await failed;
    await keeper.stop();
    await starting;
    const tried = counts.register;
    keeper.suspect();
    await new Promise(setImmediate);
    expect(counts.register).toBe(tried);
  });
});

describe('an outage', () => {
  const away = () => Promise.reject(new Error('refused'));

  test('is looked for when there is doubt, and ends with a new registration', async () => {
    const { keeper, events, heard } = keeperWith({ register: [accept, refuse], probe: [away] });
    await keeper.start(Infinity);
    const again = heard('registered');
    keeper.suspect();
    await again;
    expect(events.map((event) => event.type)).toEqual([
      'registered',
      'proxy-lost',
      'registration-failed',
      'registered',
    ]);
  });

  test('is looked for from time to time', async () => {
    const { keeper, heard } = keeperWith({
      probe: [async () => undefined, away],
      policy: { checkProxyEveryMs: 1 },
    });
    const twice = heard('registered', 2);
    await keeper.start(Infinity);
    await twice;
  });

  test('is noticed again and again', async () => {
    const { keeper, heard } = keeperWith({ probe: [away, away, away], policy: { checkProxyEveryMs: 1 } });
    const fourTimes = heard('registered', 4);
    await keeper.start(Infinity);
    await fourTimes;
  });

  test('is none when the proxy still listens', async () => {
    const probed = deferred();
    const { keeper, counts } = keeperWith({ probe: [async () => probed.resolve()] });
    await keeper.start(Infinity);
    keeper.suspect();
    await probed.promise;
    await keeper.stop();
    expect(counts.register).toBe(1);
  });

  test('is not looked for when that is turned off', async () => {
    const { keeper, counts } = keeperWith({ probe: [away], policy: { checkProxyEveryMs: Infinity } });
    await keeper.start(Infinity);
    keeper.suspect();
    await keeper.stop();
    expect(counts).toEqual({ register: 1, probe: 0 });
  });
});
