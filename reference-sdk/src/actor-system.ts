// The composition root: one actor system of one program. Always holds: no state outside the object that is returned;
// callbacks are listened for before anything is registered; after stop() nothing of it is open.
import type { ActorClient } from './actor-client.js';
import { settingsOf, type ActorSystemOptions, type Settings } from './actor-system-options.js';
import { createClient } from './create-client.js';
import { SpawnError, messageOf } from './errors.js';
import { callback, type CallbackAnswer, type CallbackHost } from './flows/callback.js';
import type { ProxyLink } from './flows/proxy-link.js';
import { register } from './flows/register.js';
import { createCallbackServer } from './http/callback-server.js';
import { createHttpProxyClient } from './http/http-proxy-client.js';
import { closePort, openPort } from './http/listen.js';
import { probe } from './http/probe.js';
import { keepRegistered, type RegistrationKeeper } from './keep-registered.js';
import type { ProxyClient } from './proxy-client.js';
import type { OnEvent } from './system-events.js';

/** One actor system of this program: hosts its actors, and calls any actor. */
export interface ActorSystem extends ActorClient {
  readonly name: string;
  /** The port for callbacks; undefined unless listening. */
  readonly port: number | undefined;
  /**
   * Listens for callbacks, then registers, again and again until the proxy accepts. From then on registers again by
   * itself after each outage of the proxy. Once in the life of a system.
   * @throws SpawnError cannot-listen, not-registered (nothing accepted within `registerWithinMs`), stopped; the system
   * is stopped then
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
  const emit = guarded(options.onEvent);
  let phase: 'new' | 'started' | 'stopped' = 'new';
  let keeper: RegistrationKeeper | undefined;
  let stopping: Promise<void> | undefined;

  const onConnectionClosed = () => keeper?.suspect();
  const proxy =
    options.proxyClient ??
    createHttpProxyClient({ ...settings.proxy, bodyBytesMax: settings.bodyBytesMax, onConnectionClosed });
  const link: ProxyLink = {
    proxy: watched(proxy, () => phase === 'stopped', onConnectionClosed),
    system: settings.name,
    basePath: settings.basePath,
  };
  const host = callbackHost(settings, link, emit);
  const answerCallback = (body: Uint8Array, signal = new AbortController().signal) =>
    callback(host, body, signal);
  const server = createCallbackServer(answerCallback, settings);
  server.on('connection', (socket) => socket.once('close', onConnectionClosed));

  async function start(): Promise<void> {
    if (phase !== 'new') throw new SpawnError('stopped', `the system ${settings.name} was ${phase} before`);
    phase = 'started';
    try {
      await listen();
      keeper = startKeeper(settings, link, emit);
      await withinMs(keeper, settings);
    } catch (error) {
      await stop();
      throw error;
    }
  }

  async function listen(): Promise<void> {
    if (settings.host === undefined) return;
    const port = await openPort(server, settings.host.host, settings.host.port);
    emit({ type: 'listening', host: settings.host.host, port });
  }

  function stop({ graceMs = 10_000 }: { readonly graceMs?: number } = {}): Promise<void> {
    stopping ??= (async () => {
      await keeper?.stop();
      if (server.listening) await closePort(server, graceMs);
      phase = 'stopped';
      proxy.close();
      emit({ type: 'stopped' });
    })();
    return stopping;
  }

  return {
    ...createClient(link, {}, Date.now),
    name: settings.name,
    get port() {
      const address = server.address();
      return typeof address === 'object' ? address?.port : undefined;
    },
    start,
    stop,
    answerCallback,
  };
}

function callbackHost(settings: Settings, link: ProxyLink, emit: OnEvent): CallbackHost {
  return {
    system: settings.name,
    actors: settings.actors,
    clientFor: (caller, signal) => createClient(link, { caller, signal }, Date.now),
    onFailure: (error, { actor, actionName }) => {
      const { status } = error;
      emit({ type: 'callback-failed', actor: actor?.name ?? '', action: actionName ?? '', status, error });
    },
  };
}

const registrationTimeoutMs = 10_000; // a proxy loads actors before it answers (REG); a hung one is tried again

function startKeeper(settings: Settings, link: ProxyLink, onEvent: OnEvent): RegistrationKeeper {
  const actors = [...settings.actors.values()];
  const { serviceName } = settings;
  return keepRegistered(settings.registration, {
    register: (signal) => register(link, actors, { serviceName, timeoutMs: registrationTimeoutMs, signal }),
    probe: () => probe(settings.proxy),
    onEvent,
    random: Math.random,
  });
}

/** Waits for the first acceptance. @throws SpawnError not-registered, stopped */
async function withinMs(
  keeper: RegistrationKeeper,
  { registerWithinMs, name, proxy }: Settings,
): Promise<void> {
  if (!Number.isFinite(registerWithinMs)) return keeper.registered;
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      const where = `the proxy at ${proxy.host}:${proxy.port}`;
      const last = messageOf(keeper.lastError());
      const message = `${where} did not accept ${name} within ${registerWithinMs} ms: ${last}`;
      reject(new SpawnError('not-registered', message, { cause: keeper.lastError() }));
    }, registerWithinMs);
  });
  await Promise.race([keeper.registered, late]).finally(() => clearTimeout(timer));
}

/** The proxy client that says no when the system is stopped, and raises doubt when it cannot connect. */
function watched(proxy: ProxyClient, isStopped: () => boolean, onDoubt: () => void): ProxyClient {
  return {
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
