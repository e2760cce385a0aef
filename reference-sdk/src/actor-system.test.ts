// Whole systems against a scripted proxy on a real port: their start, and many in one process.
import { createServer } from 'node:net';
import { once } from 'node:events';
import { describe, expect, test } from 'vitest';
import { deferred } from '../test/deferred.js';
import { withProxy, accepts, ScriptedProxy } from '../test/scripted-proxy.js';
import { callback, echo, systemAt } from '../test/system-at.js';
import { createActorSystem } from './actor-system.js';

describe('a system that starts', () => {
  test('listens before it registers', () =>
    withProxy(async (proxy) => {
      const { system, events } = systemAt(proxy.port);
      const status = deferred<number>();
      proxy.answers = [
        (response, path) =>
          void callback(system.port)
            .then(status.resolve)
            .then(() => accepts(response, path)),
      ];
      await system.start();
      expect(await status.promise).toBe(200);
      expect(events.map((event) => event.type)).toEqual(['listening', 'registered']);
    }));

  test.each<[string, ScriptedProxy['answers'][number]]>([
    ['ERROR', (response) => void response.end(Buffer.from([10, 2, 8, 3]))],
    ['an empty 500', (response) => void response.writeHead(500).end()],
    ['an empty 200', (response) => void response.end()],
    ['garbage', (response) => void response.end('garbage')],
    ['a dropped connection', (response) => void response.destroy()],
    [
      'half an answer',
      (response) =>
        void response.writeHead(200, { 'Content-Length': 9 }).write('x', () => response.destroy()),
    ],
  ])('registers again when it got %s', (_, answer) =>
    withProxy(async (proxy) => {
      proxy.answers = [answer, answer, accepts];
      const { system, events } = systemAt(proxy.port);
      await system.start();
      expect(events.map((event) => event.type)).toEqual([
        'listening',
        'registration-failed',
        'registration-failed',
        'registered',
      ]);
      expect(proxy.registrations()).toHaveLength(3);
    }),
  );

  test('waits for a proxy that is not there yet', async () => {
    const proxy = new ScriptedProxy();
    await proxy.start();
    await proxy.stop();
    const { system, heard } = systemAt(proxy.port);
    const failed = heard('registration-failed');
    const starting = system.start();
    await failed;
    await proxy.start();
    await starting;
    expect(proxy.registrations()).toHaveLength(1);
    await proxy.stop();
  });

  test('gives up when nothing accepts it in time, and is stopped then', () =>
    withProxy(async (proxy) => {
      proxy.answers = [(response) => void response.writeHead(500).end()];
      const { system, events } = systemAt(proxy.port, { registerWithinMs: 30 });
      await expect(system.start()).rejects.toMatchObject({ code: 'not-registered' });
      expect(system.port).toBeUndefined();
      expect(events.at(-1)).toEqual({ type: 'stopped' });
    }));

  test('on a port that is taken says so', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    const { port } = other.address() as { port: number };
    const { system } = systemAt(1, { host: { port } });
    await expect(system.start()).rejects.toMatchObject({ code: 'cannot-listen' });
    other.close();
  });

  test('without actors opens no port, and registers', () =>
    withProxy(async (proxy) => {
      const { system, events } = systemAt(proxy.port, { actors: [] });
      await system.start();
      expect(system.port).toBeUndefined();
      expect(events.map((event) => event.type)).toEqual(['registered']);
    }));

  test('starts once', () =>
    withProxy(async (proxy) => {
      const { system } = systemAt(proxy.port);
      await system.start();
      await expect(system.start()).rejects.toMatchObject({ code: 'stopped' });
    }));
});

test('many systems live in one process, each with its own proxy and port', () =>
  withProxy((first) =>
    withProxy(async (second) => {
      const shop = systemAt(first.port).system;
      const depot = systemAt(second.port, { name: 'depot' }).system;
      await Promise.all([shop.start(), depot.start()]);
      expect(first.registrations().map((request) => request.actorSystem?.name)).toEqual(['shop']);
      expect(second.registrations().map((request) => request.actorSystem?.name)).toEqual(['depot']);
      expect([await callback(shop.port), await callback(depot.port)]).toEqual([200, 404]);
      await shop.stop();
      expect(depot.port).toBeDefined();
    }),
  ));

test('an onEvent that throws does not break the system, and is not swallowed', () =>
  withProxy(async (proxy) => {
    const thrown = deferred<unknown>();
    const listeners = process.rawListeners('uncaughtException') as NodeJS.UncaughtExceptionListener[];
    process.removeAllListeners('uncaughtException').once('uncaughtException', thrown.resolve);
    const system = createActorSystem({
      name: 'shop',
      proxy: { port: proxy.port },
      onEvent({ type }) {
        if (type === 'registered') throw new Error('my own fault');
      },
    });
    await system.start();
    expect(await thrown.promise).toMatchObject({ message: 'my own fault' });
    listeners.forEach((listener) => process.on('uncaughtException', listener));
    await system.stop();
  }));

test('two actors of one name are refused', () => {
  expect(() => createActorSystem({ name: 'shop', actors: [echo, echo] })).toThrow(
    'two actors are named echo',
  );
});

test.each([{ retryAfterMs: 0 }, { checkProxyEveryMs: -1 }, { registerWithinMs: 0.5 }, { name: '' }])(
  'settings that cannot be are refused: %j',
  (options) => {
    expect(() => createActorSystem({ name: 'shop', ...options })).toThrow(
      expect.objectContaining({ code: 'invalid-argument' }),
    );
  },
);
