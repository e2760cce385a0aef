// The composition root: one actor system of one program, wired. Always holds: no state outside of what is returned, so
// a program may have many systems.
import type { ActorClient } from './actor-client.js';
import { settingsOf, type ActorSystemOptions, type Address, type Settings } from './actor-system-options.js';
import { timerMaxMs } from './check-time.js';
import { createClient } from './create-client.js';
import { SpawnError } from './errors.js';
import type { CallbackHost } from './flows/callback-host.js';
import { callback, refusal, type CallbackAnswer } from './flows/callback.js';
import type { ProxyLink } from './flows/proxy-link.js';
import { register } from './flows/register.js';
import { CallbackServer } from './http/callback-server.js';
import { createHttpProxyClient } from './http/http-proxy-client.js';
import { RegistrationKeeper } from './keep-registered.js';
import type { ProxyClient } from './proxy-client.js';
import type { OnEvent } from './system-events.js';
import { SystemLife } from './system-life.js';

/** One actor system of this program: hosts its actors, and calls any actor. */
export interface ActorSystem extends ActorClient {
  readonly name: string;
  /** Where the proxy is expected. */
  readonly proxy: Address;
  /** The port for callbacks; undefined unless listening. */
  readonly port: number | undefined;
  /**
   * Listens for callbacks, then registers, again and again until the proxy accepts. From then on registers again by
   * itself after each outage of the proxy. Once in the life of a system; resolves also when it is stopped meanwhile.
   * @throws SpawnError cannot-listen, not-registered (nothing accepted within `registerWithinMs`; cause: the last
   * failure); the system is stopped then
   */
  start(): Promise<void>;
  /**
   * Stops taking callbacks, lets those that run finish, then closes everything. Callbacks that still run after
   * `graceMs` (default 10,000) have their signal fired and are cut off.
   */
  stop(options?: { readonly graceMs?: number }): Promise<void>;
  /** Answers one callback (bytes of an ActorInvocation), without any socket. Never rejects. */
  answerCallback(body: Uint8Array, signal?: AbortSignal): Promise<CallbackAnswer>;
}

/**
 * Makes a system; nothing runs until `start()`, calls work at once.
 * @throws SpawnError invalid-argument on an impossible name, or two actors of one name
 */
export function createActorSystem(options: ActorSystemOptions): ActorSystem {
  const settings = settingsOf(options);
  const { name, bodyBytesMax } = settings;
  const emit = guarded(options.onEvent);
  const onConnectionClosed = () => keeper.suspect();

  const proxy =
    options.proxyClient ?? createHttpProxyClient({ ...settings.proxy, bodyBytesMax, onConnectionClosed });
  const isStopped = () => life.isStopped;
  const link: ProxyLink = {
    proxy: watched(proxy, isStopped, onConnectionClosed),
    system: name,
    basePath: settings.basePath,
  };
  const { now = Date.now } = options;
  const host = callbackHost(settings, link, now, emit);
  const answerCallback = async (body: Uint8Array, signal = new AbortController().signal) =>
    isStopped() ? refusal(503, `the system ${name} was stopped`) : callback(host, body, signal);

  const server = new CallbackServer(answerCallback, { bodyBytesMax, onConnectionClosed });
  const keeper = keeperOf(settings, link, emit);
  const life = new SystemLife({ name, server, keeper, proxy, emit });

  return {
    ...createClient(link, {}, now),
    name,
    proxy: settings.proxy,
    get port() {
      return server.port;
    },
    start: () => life.start(settings.host, settings.registerWithinMs),
    stop: ({ graceMs = 10_000 } = {}) => life.stop(Math.min(graceMs, timerMaxMs)),
    answerCallback,
  };
}

function callbackHost(settings: Settings, link: ProxyLink, now: () => number, emit: OnEvent): CallbackHost {
  return {
    system: settings.name,
    actors: settings.actors,
    now,
    clientFor: (caller, signal) => createClient(link, { caller, signal }, now),
    onFailure: (error, { actor, actionName }) => {
      const { status } = error;
      emit({ type: 'callback-failed', actor: actor?.name ?? '', action: actionName ?? '', status, error });
    },
  };
}

const registrationTimeoutMs = 10_000; // a proxy loads actors before it answers (REG-5); a hung one is tried again

function keeperOf(settings: Settings, link: ProxyLink, onEvent: OnEvent): RegistrationKeeper {
  const actors = [...settings.actors.values()];
  const { serviceName } = settings;
  return new RegistrationKeeper(settings.registration, {
    register: (signal) => register(link, actors, { serviceName, timeoutMs: registrationTimeoutMs, signal }),
    probe: link.proxy.probe,
    onEvent,
    random: Math.random,
  });
}

/** The proxy client that says no when the system is stopped, and raises doubt when it cannot connect. */
function watched(proxy: ProxyClient, isStopped: () => boolean, onDoubt: () => void): ProxyClient {
  return {
    ...(proxy.probe === undefined ? {} : { probe: () => proxy.probe!() }),
    async post(request) {
      if (isStopped()) throw new SpawnError('stopped', `POST ${request.path}: the system was stopped`);
      try {
        return await proxy.post(request);
      } catch (error) {
        if (error instanceof SpawnError && error.code === 'proxy-unreachable') onDoubt();
        throw error;
      }
    },
    close: () => proxy.close(),
  };
}

/** An `onEvent` that throws is the program's own fault: it must not break the system, nor go unnoticed. */
function guarded(onEvent: OnEvent = () => undefined): OnEvent {
  return (event) => {
    try {
      onEvent(event);
    } catch (error) {
      queueMicrotask(() => {
        throw error;
      });
    }
  };
}
