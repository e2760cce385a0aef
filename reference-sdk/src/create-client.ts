// The calls of the public API, on top of the flows: options checked, codecs looked up, types erased and given back.
import type {
  ActorClient,
  AsyncInvokeOptions,
  CallOptions,
  DetailedReply,
  InvokeOptions,
  SpawnOptions,
} from './actor-client.js';
import { codecsOf, type ActionCodecs, type ActorName, type ActorRef } from './actor-ref.js';
import { optional } from './codec.js';
import { SpawnError } from './errors.js';
import { invoke, type Invocation } from './flows/invoke.js';
import type { ProxyLink } from './flows/proxy-link.js';
import { spawn } from './flows/spawn.js';
import { dueMsOf, scheduleOf } from './schedule.js';

/** In whose name calls are made, and what ends them all. */
interface CallerOptions {
  readonly caller?: ActorName;
  readonly signal?: AbortSignal;
}

/** A client over this link. `now` gives Unix milliseconds. */
export function createClient(link: ProxyLink, by: CallerOptions, now: () => number): ActorClient {
  const detailed = (invocation: Omit<Invocation, 'caller'>): Promise<DetailedReply<unknown>> =>
    withSignal(by.signal, invocation.options, (options) =>
      invoke(link, { ...invocation, caller: by.caller, options }),
    );
  const client: Untyped = {
    invokeDetailed: async (actor, action, payload, options = {}) =>
      detailed({ actor, action, codecs: codecsOf(actor, action), payload, isAsync: false, options }),
    invoke: async (actor, action, payload, options) =>
      (await client.invokeDetailed(actor, action, payload, options)).reply,
    async invokeAsync(actor, action, payload, options = {}) {
      const codecs = codecsOf(actor, action);
      const what = `invoking ${action} of ${actor.name}`;
      const scheduledTo = dueMsOf(scheduleOf(options, what), now(), what);
      await detailed({ actor, action, codecs, payload, isAsync: true, scheduledTo, options });
    },
    spawn: async (actors, options = {}) =>
      withSignal(by.signal, options, (merged) =>
        spawn(link, Array.isArray(actors) ? actors : [actors as ActorRef], merged),
      ),
    async getState(actor, options = {}) {
      if (actor.state === undefined)
        throw new SpawnError('invalid-argument', `${actor.name} has no state codec`);
      const codecs: ActionCodecs = { reply: optional(actor.state) };
      return (
        await detailed({ actor, action: 'get_state', codecs, payload: undefined, isAsync: false, options })
      ).reply;
    },
  };
  return client as ActorClient;
}

/** The same calls without the types that tie payloads and replies to actions. */
interface Untyped {
  invoke(actor: ActorRef, action: string, payload?: unknown, options?: InvokeOptions): Promise<unknown>;
  invokeDetailed(
    actor: ActorRef,
    action: string,
    payload?: unknown,
    options?: InvokeOptions,
  ): Promise<DetailedReply<unknown>>;
  invokeAsync(
    actor: ActorRef,
    action: string,
    payload?: unknown,
    options?: AsyncInvokeOptions,
  ): Promise<void>;
  spawn(actors: ActorRef | readonly ActorRef[], options?: SpawnOptions): Promise<void>;
  getState(actor: ActorRef, options?: InvokeOptions): Promise<unknown>;
}

/** Runs a call with the caller's signal and the client's own, without leaving listeners behind. */
async function withSignal<O extends CallOptions, T>(
  ours: AbortSignal | undefined,
  options: O,
  call: (options: O) => Promise<T>,
): Promise<T> {
  if (ours === undefined) return call(options);
  if (options.signal === undefined) return call({ ...options, signal: ours });
  return call({ ...options, signal: AbortSignal.any([ours, options.signal]) });
}
