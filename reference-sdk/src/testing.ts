// Actors without proxy and sockets, for tests: `@spawn-conformance/reference-sdk/testing`. The calls go the whole way
// through codecs and messages to a proxy in memory, so what works here works on the wire.
import { RegistrationRequest } from '@spawn-conformance/proto';
import type { ActorClient } from './actor-client.js';
import type { Actor } from './actor.js';
import { createActorSystem } from './actor-system.js';
import type { ActorRef } from './actor-ref.js';
import { SpawnError, messageOf } from './errors.js';
import { withDeadline } from './flows/deadline.js';
import { registrationOf } from './flows/register.js';
import { MemoryProxy } from './memory/memory-proxy.js';
import type { ProxyClient } from './proxy-client.js';
import type { OnEvent, SystemEvent } from './system-events.js';

/** A system in memory: its calls are those of a real one. */
export interface TestSystem extends ActorClient {
  readonly name: string;
  /** The tags that the actor has now. @throws SpawnError actor-not-found */
  tagsOf(actor: ActorRef): Readonly<Record<string, string>>;
  /** Every callback that failed so far; `error.cause` is what the action threw. */
  readonly failures: readonly Extract<SystemEvent, { type: 'callback-failed' }>[];
}

/** What runs in memory. */
export interface TestSystemOptions {
  readonly actors: readonly Actor[];
  /** Default `test`. */
  readonly name?: string;
  readonly onEvent?: OnEvent;
}

/** Makes a system in memory. Nothing has to be started or stopped. @throws SpawnError invalid-argument */
export function createTestSystem({ actors, name = 'test', onEvent }: TestSystemOptions): TestSystem {
  const failures: TestSystem['failures'][number][] = [];
  const proxy = new MemoryProxy((body, signal) => system.answerCallback(body, signal));
  const system = createActorSystem({
    name,
    actors,
    host: false,
    proxyClient: clientOf(proxy),
    onEvent(event) {
      if (event.type === 'callback-failed') failures.push(event);
      onEvent?.(event);
    },
  });
  proxy.actors.register(RegistrationRequest.decode(registrationOf(name, actors, name)).actorSystem ?? {});
  return { ...system, failures, tagsOf: (actor) => tagsOf(proxy, name, actor) };
}

function clientOf(proxy: MemoryProxy): ProxyClient {
  return {
    post: (request) =>
      new Promise((resolve, reject) => {
        const cleanUp = withDeadline(request, reject);
        void proxy.answer(request.path, request.body).then(resolve, reject).finally(cleanUp);
      }),
    close: () => undefined,
  };
}

function tagsOf(proxy: MemoryProxy, system: string, actor: ActorRef): Readonly<Record<string, string>> {
  try {
    return proxy.actors.get(actor.system ?? system, actor.name).tags;
  } catch (cause) {
    throw new SpawnError('actor-not-found', messageOf(cause), { cause });
  }
}
