// Actors without proxy and sockets, for tests: `@spawn-conformance/reference-sdk/testing`. The calls go the whole way
// through codecs and messages to a proxy in memory, so what works here works on the wire.
import type { ActorClient } from './actor-client.js';
import type { Actor } from './actor.js';
import { checkLongTime } from './check-time.js';
import { createActorSystem } from './actor-system.js';
import type { ActorRef } from './actor-ref.js';
import { SpawnError, messageOf } from './errors.js';
import { withDeadline } from './flows/deadline.js';
import { registrationOf } from './flows/register.js';
import type { Unheard } from './memory/background.js';
import { ManualClock } from './memory/clock.js';
import { MemoryProxy } from './memory/memory-proxy.js';
import type { ProxyClient } from './proxy-client.js';
import { checkDate } from './schedule.js';
import type { OnEvent, SystemEvent } from './system-events.js';

export type { Unheard };

/** A system in memory: its calls are those of a real one. */
export interface TestSystem extends ActorClient {
  readonly name: string;
  /** The tags that the actor has now. @throws SpawnError actor-not-found */
  tagsOf(actor: ActorRef): Readonly<Record<string, string>>;
  /** Every callback that failed so far; `error.cause` is what the action threw. */
  readonly failures: readonly Extract<SystemEvent, { type: 'callback-failed' }>[];
  /** Everything that failed so far with no caller to tell: side effects, broadcasts, ticks, async invocations. */
  readonly unheard: readonly Unheard[];
  /** The time in memory, in Unix milliseconds. It stands still but for `advance()`. */
  now(): number;
  /**
   * Moves the time, and runs what is due on the way, in order: timers and scheduled invocations, and what follows on
   * them. Resolves when all of it has ended.
   */
  advance(ms: number): Promise<void>;
  /** Resolves when everything that nobody waits for has ended: side effects, broadcasts, async invocations. */
  settled(): Promise<void>;
}

/** What runs in memory. */
export interface TestSystemOptions {
  readonly actors: readonly Actor[];
  /** Default `test`. */
  readonly name?: string;
  readonly onEvent?: OnEvent;
  /** What time it is in the beginning. Default: now. */
  readonly startAt?: Date;
}

/** Makes a system in memory. Nothing has to be started or stopped. @throws SpawnError invalid-argument */
export function createTestSystem(options: TestSystemOptions): TestSystem {
  const { actors, name = 'test', onEvent, startAt = new Date() } = options;
  const failures: TestSystem['failures'][number][] = [];
  const clock = new ManualClock(checkDate(startAt, 'startAt'));
  const proxy = new MemoryProxy((body, signal) => system.answerCallback(body, signal), clock);
  const system = createActorSystem({
    name,
    actors,
    host: false,
    proxyClient: clientOf(proxy),
    now: () => clock.now(),
    onEvent(event) {
      if (event.type === 'callback-failed') failures.push(event);
      onEvent?.(event);
    },
  });
  proxy.register(registrationOf(name, actors, name));
  const { background } = proxy;
  return {
    ...system,
    failures,
    tagsOf: (actor) => tagsOf(proxy, name, actor),
    unheard: background.unheard,
    now: () => clock.now(),
    settled: () => background.settled(),
    advance: (ms) => advance(proxy, clock, clock.now() + checkLongTime('the time to advance', ms)),
  };
}

async function advance({ background }: MemoryProxy, clock: ManualClock, untilMs: number): Promise<void> {
  do await background.settled();
  while (clock.step(untilMs));
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
