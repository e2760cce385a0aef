// Whole systems against a scripted proxy on a real port: outages, and their end.
import { RegistrationResponse, Status } from '@spawn-conformance/proto';
import { describe, expect, test } from 'vitest';
import { deferred } from '../test/deferred.js';
import { withProxy, accepts } from '../test/scripted-proxy.js';
import { callback, echo, systemAt } from '../test/system-at.js';
import { SpawnError, namedActor } from './index.js';
import type { ProxyClient } from './proxy-client.js';

describe('after an outage of the proxy', () => {
  test('a system registers again, as soon as the proxy is back', () =>
    withProxy(async (proxy) => {
      const { system, events, heard } = systemAt(proxy.port, { checkProxyEveryMs: 2 ** 31 - 1 });
      await system.start();
      const lost = heard('proxy-lost');
      await proxy.stop();
      await lost;
      const back = heard('registered');
      await proxy.start();
      await back;
      expect(proxy.registrations()).toHaveLength(2);
      expect(events.filter((event) => event.type === 'proxy-lost')).toHaveLength(1);
    }));

  test('that a call ran into, too', async () => {
    const proxyClient: ProxyClient = {
      post: ({ path }) => {
        if (path !== '/api/v1/system') return Promise.reject(new SpawnError('proxy-unreachable', 'refused'));
        const body = RegistrationResponse.encode({ status: { status: Status.OK } });
        return Promise.resolve({ status: 200, body });
      },
      probe: () => Promise.reject(new Error('refused')),
      close: () => undefined,
    };
    const { system, events, heard } = systemAt(1, { proxyClient, checkProxyEveryMs: 2 ** 31 - 1 });
    await system.start();
    const back = heard('registered');
    await expect(system.invoke(echo, 'run')).rejects.toMatchObject({ code: 'proxy-unreachable' });
    await back;
    expect(events.map((event) => event.type)).toEqual([
      'listening',
      'registered',
      'proxy-lost',
      'registered',
    ]);
  });
});

describe('a system that stops', () => {
  test('lets the action in work finish, and its calls too', () =>
    withProxy(async (proxy) => {
      const [started, finish] = [deferred(), deferred()];
      const slow = namedActor('echo').action('run', async ({ client }) => {
        started.resolve();
        await finish.promise;
        await client.invoke(echo, 'run');
      });
      proxy.answers = [accepts];
      const { system } = systemAt(proxy.port, { actors: [slow] });
      await system.start();
      const status = callback(system.port);
      await started.promise;
      const stopping = system.stop();
      finish.resolve();
      expect(await status).toBe(200);
      await stopping;
      expect(proxy.requests.map(({ path }) => path)).toContain('/api/v1/system/shop/actors/echo/invoke');
    }));

  test('fires the signal of an action that does not finish, and its calls end', () =>
    withProxy(async (proxy) => {
      const ended = deferred<unknown>();
      const inCall = deferred();
      proxy.answers = [accepts, () => inCall.resolve()];
      const slow = namedActor('echo').action('run', async ({ client }) => {
        await client.invoke(echo, 'run').catch(ended.resolve);
      });
      const { system } = systemAt(proxy.port, { actors: [slow] });
      await system.start();
      const status = callback(system.port);
      await inCall.promise;
      await Promise.all([system.stop({ graceMs: 1 }), expect(status).rejects.toThrow()]);
      expect(await ended.promise).toMatchObject({ code: 'aborted' });
    }));

  test('makes no more calls', () =>
    withProxy(async (proxy) => {
      const { system } = systemAt(proxy.port);
      await system.start();
      await system.stop();
      await expect(system.invoke(echo, 'run')).rejects.toMatchObject({ code: 'stopped' });
      await expect(callback(system.port)).rejects.toThrow();
    }));

  test('while it starts is stopped', () =>
    withProxy(async (proxy) => {
      proxy.answers = [() => undefined];
      const { system, heard, events } = systemAt(proxy.port);
      const listening = heard('listening');
      const starting = system.start();
      await listening;
      await system.stop();
      await starting;
      expect(events.map((event) => event.type)).toEqual(['listening', 'stopped']);
    }));

  test('before it was started never starts', async () => {
    const { system } = systemAt(1);
    await system.stop();
    await expect(system.start()).rejects.toMatchObject({ code: 'stopped' });
  });
});
