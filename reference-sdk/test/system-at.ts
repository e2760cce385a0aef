// Systems with one actor, against a proxy on a port; stopped when the test is over.
import { ActorInvocation, ActorInvocationResponse } from '@spawn-conformance/proto';
import { afterEach } from 'vitest';
import type { ActorSystemOptions } from '../src/actor-system-options.js';
import { createActorSystem, type ActorSystem } from '../src/actor-system.js';
import { namedActor, type SystemEvent } from '../src/index.js';
import { deferred } from './deferred.js';

export const echo = namedActor('echo').action('run', () => undefined);

const systems: ActorSystem[] = [];
afterEach(() => Promise.all(systems.splice(0).map((system) => system.stop({ graceMs: 0 }))));

/** A system, what it told, and a way to wait for what it tells. */
export function systemAt(port: number, options: Partial<ActorSystemOptions> = {}) {
  const events: SystemEvent[] = [];
  const waiting: { type: SystemEvent['type']; resolve: () => void }[] = [];
  const system = createActorSystem({
    name: 'shop',
    actors: [echo],
    proxy: { port },
    host: { port: 0 },
    retryAfterMs: 1,
    retryAfterMsMax: 20,
    ...options,
    onEvent(event) {
      events.push(event);
      for (const wait of waiting.splice(0)) {
        if (wait.type === event.type) wait.resolve();
        else waiting.push(wait);
      }
    },
  });
  systems.push(system);
  const heard = (type: SystemEvent['type']) => {
    const { promise, resolve } = deferred();
    waiting.push({ type, resolve });
    return promise;
  };
  return { system, events, heard };
}

/** The status of a callback that is sent to a system. */
export async function callback(port: number | undefined, actor = 'echo', action = 'run'): Promise<number> {
  const body = ActorInvocation.encode({ actor: { name: actor, system: 'shop' }, actionName: action });
  const answer = await fetch(`http://127.0.0.1:${port}/api/v1/actors/actions`, {
    method: 'POST',
    body: Buffer.from(body),
  });
  ActorInvocationResponse.decode(new Uint8Array(await answer.arrayBuffer()));
  return answer.status;
}
