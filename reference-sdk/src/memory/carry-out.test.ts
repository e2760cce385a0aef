// Broadcasts of the proxy in memory, where it serves more than one system.
import { InvocationRequest } from '@spawn-conformance/proto';
import { expect, test } from 'vitest';
import { createActorSystem } from '../actor-system.js';
import { registrationOf } from '../flows/register.js';
import { broadcast, namedActor } from '../index.js';
import { ManualClock } from './clock.js';
import { MemoryProxy } from './memory-proxy.js';

test('a broadcast stays within its system (CHN-21)', async () => {
  const heard: string[] = [];
  const actor = namedActor('a')
    .action('hear', ({ self }) => void heard.push(self.system))
    .action('send', () => ({ broadcast: broadcast('news') }))
    .channels({ news: 'hear' });
  const systems = ['s', 't'].map((name) => createActorSystem({ name, actors: [actor], host: false }));
  const proxy = new MemoryProxy((body, signal) => {
    const named = systems.find(({ name }) => Buffer.from(body).includes(`\x12\x01${name}`));
    return named!.answerCallback(body, signal);
  }, new ManualClock(0));
  for (const { name } of systems) proxy.register(registrationOf(name, [actor], name));
  const body = InvocationRequest.encode({
    system: { name: 's' },
    actor: { id: { name: 'a' } },
    actionName: 'send',
  });
  expect(await proxy.answer('/system/s/actors/a/invoke', body)).toMatchObject({ status: 200 });
  await proxy.background.settled();
  expect(heard).toEqual(['s']);
});
