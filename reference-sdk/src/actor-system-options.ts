// The settings of an actor system, and what they are when nobody says anything.
import { checkName } from './actor-ref.js';
import { checkTime, checkTimeOrNever } from './check-time.js';
import type { Actor } from './actor.js';
import { SpawnError } from './errors.js';
import type { RegistrationPolicy } from './keep-registered.js';
import type { ProxyClient } from './proxy-client.js';
import type { OnEvent } from './system-events.js';

/** A host name or address, and a port. */
export interface Address {
  readonly host: string;
  readonly port: number;
}

/** Settings of a system. All but `name` have defaults. */
export interface ActorSystemOptions extends Partial<RegistrationPolicy> {
  /** The actor system's name. */
  readonly name: string;
  /** What this program hosts. None: a program that only calls; it listens to no port. */
  readonly actors?: readonly Actor[];
  /** Where the proxy listens. Default 127.0.0.1:9001. */
  readonly proxy?: Partial<Address>;
  /** Where callbacks are listened for. Default 127.0.0.1:8090; port 0: any free one; false: nowhere (tests). */
  readonly host?: Partial<Address> | false;
  /** What stands before `/system/...` in the paths of spawn and invoke. Default `/api/v1`; `''` for the bare form (WIR-42). */
  readonly basePath?: string;
  /** What the program calls itself at registration. Default: the system's name. */
  readonly serviceName?: string;
  /** Longest callback and longest answer that is read, in bytes. Default 8 MiB. */
  readonly bodyBytesMax?: number;
  /** How long `start()` waits for the proxy to accept. Default 60,000; Infinity: for ever. */
  readonly registerWithinMs?: number;
  /** Hears what happens: registered, proxy lost, callback failed ... Default: nobody. */
  readonly onEvent?: OnEvent;
  /** Another way to the proxy than HTTP (tests). */
  readonly proxyClient?: ProxyClient;
  /** Another clock than the system's, in Unix milliseconds: what `delayMs` counts from (tests). */
  readonly now?: () => number;
}

/** The same with nothing left open. */
export interface Settings {
  readonly name: string;
  readonly actors: ReadonlyMap<string, Actor>;
  readonly proxy: Address;
  /** Undefined: no port. */
  readonly host: Address | undefined;
  readonly basePath: string;
  readonly serviceName: string;
  readonly bodyBytesMax: number;
  readonly registerWithinMs: number;
  readonly registration: RegistrationPolicy;
}

/** @throws SpawnError invalid-argument on an impossible name or time, or two actors of one name */
export function settingsOf(options: ActorSystemOptions): Settings {
  const actors = byName(options.actors ?? []);
  const listens = options.host !== false && actors.size > 0;
  return {
    name: checkName('system', options.name),
    actors,
    proxy: { host: '127.0.0.1', port: 9001, ...options.proxy },
    host: listens ? { host: '127.0.0.1', port: 8090, ...(options.host || {}) } : undefined,
    basePath: options.basePath ?? '/api/v1',
    serviceName: options.serviceName ?? options.name,
    bodyBytesMax: options.bodyBytesMax ?? 8 * 2 ** 20, // what the proxy takes too (OPS-4)
    registerWithinMs: checkTimeOrNever('registerWithinMs', options.registerWithinMs ?? 60_000),
    registration: {
      retryAfterMs: checkTime('retryAfterMs', options.retryAfterMs ?? 100),
      retryAfterMsMax: checkTime('retryAfterMsMax', options.retryAfterMsMax ?? 5_000),
      checkProxyEveryMs: checkTimeOrNever('checkProxyEveryMs', options.checkProxyEveryMs ?? 2_000),
    },
  };
}

function byName(actors: readonly Actor[]): ReadonlyMap<string, Actor> {
  const named = new Map<string, Actor>();
  for (const actor of actors) {
    if (named.has(actor.name)) {
      throw new SpawnError('invalid-argument', `two actors are named ${actor.name}`);
    }
    named.set(actor.name, actor);
  }
  return named;
}
