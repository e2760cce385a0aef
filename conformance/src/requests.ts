// The requests of the kit, as data: what a case writes in short becomes the full protobuf message. Defaults are
// what the deployed SDKs send, so that a case differs from an ordinary SDK only in what it says.
import type { MessageType } from '@spawn-conformance/proto';
import { anyOf } from './any-value.js';
import { mergeJson, type Json } from './merge-json.js';

/** What a case says of an actor that it registers. `actions` are for the host too. */
export interface ActorSpec {
  readonly kind?: string;
  readonly stateful?: boolean;
  readonly actions?: Readonly<Record<string, unknown>>;
  readonly state?: unknown;
  readonly tags?: Readonly<Record<string, string>>;
  readonly deactivateAfterMs?: number;
  readonly snapshotEveryMs?: number;
  /** Channels that it subscribes to; without an action, the default one. */
  readonly channels?: readonly { readonly topic?: string; readonly action?: string }[];
  /** Actions that run at intervals, in ms; they are registered as timers, and stand in `actions` as well where named there. */
  readonly timers?: Readonly<Record<string, number>>;
  /** Sizes of a pool; what is left out is unset. */
  readonly pool?: { readonly min?: number; readonly max?: number };
  /** Laid over the Actor message; null removes a field. */
  readonly message?: Json;
}

export function registrationBody(
  system: string,
  actors: Readonly<Record<string, ActorSpec>>,
  over: Json = {},
): Json {
  const registered = Object.entries(actors).map(([name, spec]): [string, Json] => [
    name,
    actorMessage(system, name, spec),
  ]);
  const body = {
    serviceInfo: {
      serviceName: 'spawn-conformance',
      serviceVersion: '0.1.0',
      serviceRuntime: 'node',
      supportLibraryName: 'spawn-conformance',
      supportLibraryVersion: '0.1.0',
      protocolMajorVersion: 1,
      protocolMinorVersion: 1,
    },
    actorSystem: { name: system, registry: { actors: Object.fromEntries(registered) } },
  };
  return mergeJson(body, over);
}

function actorMessage(system: string, name: string, spec: ActorSpec): Json {
  const message = {
    id: { name, system },
    state: {
      ...(spec.state === undefined ? {} : { state: anyOf(spec.state) }),
      ...(spec.tags === undefined ? {} : { tags: spec.tags }),
    },
    settings: {
      kind: spec.kind ?? 'NAMED',
      stateful: spec.stateful ?? true,
      snapshotStrategy: { timeout: { timeout: spec.snapshotEveryMs ?? 2_000 } },
      deactivationStrategy: { timeout: { timeout: spec.deactivateAfterMs ?? 60_000 } },
      ...(spec.pool?.min === undefined ? {} : { minPoolSize: spec.pool.min }),
      ...(spec.pool?.max === undefined ? {} : { maxPoolSize: spec.pool.max }),
    },
    actions: Object.keys(spec.actions ?? {}).map((action) => ({ name: action })),
    ...(spec.timers ? { timerActions: timersOf(spec.timers) } : {}),
    metadata: { ...(spec.channels ? { channelGroup: spec.channels } : {}) },
  };
  return mergeJson(message, spec.message ?? {});
}

function timersOf(timers: Readonly<Record<string, number>>): Json[] {
  return Object.entries(timers).map(([name, seconds]) => ({ seconds, action: { name } }));
}

export interface InvokeSpec {
  readonly actor: string;
  readonly action?: string;
  readonly value?: unknown;
  readonly noop?: boolean;
  readonly async?: boolean;
  readonly metadata?: Readonly<Record<string, string>>;
  readonly caller?: Json;
  readonly registerRef?: string;
  /** When it is to run, in ms from when it is sent; negative: in the past. */
  readonly dueInMs?: number;
  readonly message?: Json;
}

export function invocationBody(system: string, spec: InvokeSpec): Json {
  const body = {
    system: { name: system },
    actor: { id: { name: spec.actor, system } },
    ...(spec.action === undefined ? {} : { actionName: spec.action }),
    ...(spec.value === undefined ? {} : { value: anyOf(spec.value) }),
    ...(spec.noop ? { noop: {} } : {}),
    ...(spec.async ? { async: true } : {}),
    ...(spec.metadata ? { metadata: spec.metadata } : {}),
    ...(spec.caller ? { caller: spec.caller } : {}),
    ...(spec.registerRef ? { registerRef: spec.registerRef } : {}),
    ...(spec.dueInMs === undefined ? {} : { scheduledTo: String(Date.now() + spec.dueInMs) }),
  };
  return mergeJson(body, spec.message ?? {});
}

/** A spawned actor: its name and its parent. */
export interface SpawnedSpec {
  readonly name: string;
  readonly parent?: string;
  readonly system?: string;
}

export function spawnBody(system: string, actors: readonly SpawnedSpec[], over: Json = {}): Json {
  return mergeJson({ actors: actors.map((actor) => ({ system, ...actor })) }, over);
}

/** Encodes a JSON body; what the message cannot carry is the case author's mistake and throws. */
export function encodeJson<P extends object, M extends P>(type: MessageType<P, M>, json: Json): Uint8Array {
  return type.encode(type.fromJson(json));
}
