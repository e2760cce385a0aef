// Registration, the SDK's half: actor definitions → RegistrationRequest, and the proxy's yes.
// The twin is flows/register in a proxy.
import {
  Kind,
  RegistrationRequest,
  RegistrationResponse,
  type Actor as ActorMessage,
  type ProxyInfo,
  type ServiceInfo,
} from '@spawn-conformance/proto';
import type { Actor } from '../actor.js';
import { neverMs } from '../check-time.js';
import { exchange, type ProxyLink } from './proxy-link.js';

/** What the SDK says about itself; the version is that of package.json. */
export const library = { name: '@spawn-conformance/reference-sdk', version: '0.1.0' } as const;

// No proxy may refuse on a version (REG-26); these are the numbers that deployed SDKs send.
const protocolVersion = { protocolMajorVersion: 1, protocolMinorVersion: 1 };

// A proxy without a default of its own would keep actors for ever and never save them; deployed SDKs send these.
const passivateAfterMs = 10_000;
const snapshotEveryMs = 2_000;

/**
 * Registers the actors. Doing it again is normal (REG-7).
 * @returns what the proxy says about itself
 * @throws SpawnError
 */
export async function register(
  link: ProxyLink,
  actors: readonly Actor[],
  options: { readonly serviceName: string; readonly timeoutMs: number; readonly signal?: AbortSignal },
): Promise<ProxyInfo> {
  const { proxyInfo } = await exchange(link, {
    what: `registering ${link.system}`,
    path: '/api/v1/system',
    body: registrationOf(link.system, actors, options.serviceName),
    answerType: RegistrationResponse,
    failure: 'refused',
    timeoutMs: options.timeoutMs,
    signal: options.signal,
  });
  return proxyInfo ?? {};
}

/** The request's bytes. */
export function registrationOf(system: string, actors: readonly Actor[], serviceName: string): Uint8Array {
  return RegistrationRequest.encode({
    serviceInfo: serviceInfo(serviceName),
    actorSystem: {
      name: system,
      registry: { actors: Object.fromEntries(actors.map((actor) => [actor.name, described(system, actor)])) },
    },
  });
}

function serviceInfo(serviceName: string): ServiceInfo {
  return {
    serviceName,
    serviceVersion: library.version,
    serviceRuntime: 'nodejs',
    supportLibraryName: library.name,
    supportLibraryVersion: library.version,
    ...protocolVersion,
  };
}

function after(ms: number): { readonly timeout: { readonly timeout: number } } {
  return { timeout: { timeout: ms === Infinity ? neverMs : ms } };
}

const kinds = { named: Kind.NAMED, unnamed: Kind.UNNAMED, pooled: Kind.POOLED } as const;

function described(
  system: string,
  { name, kind, stateful, initialState, actions, triggers, options }: Actor,
): ActorMessage {
  const tags = { ...options.tags };
  return {
    id: { name, system },
    settings: {
      kind: kinds[kind],
      stateful,
      snapshotStrategy: after(options.snapshotEveryMs ?? snapshotEveryMs),
      deactivationStrategy: after(options.passivateAfterMs ?? passivateAfterMs),
      ...(options.min === undefined ? {} : { minPoolSize: options.min }),
      ...(options.max === undefined ? {} : { maxPoolSize: options.max }),
    },
    state: { tags, ...(initialState === undefined ? {} : { state: initialState }) },
    actions: [...actions.keys()].map((action) => ({ name: action })),
    // Milliseconds, whatever the field is called: every deployed proxy reads them so (TIM-41).
    timerActions: [...triggers.timers].map(([action, ms]) => ({ seconds: ms, action: { name: action } })),
    metadata: {
      tags,
      channelGroup: triggers.channels.map(({ channel, action }) => ({ topic: channel, action })),
    },
  };
}
