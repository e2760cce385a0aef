// The public API, as a contents page.

// Define actors.
export {
  namedActor,
  pooledActor,
  unnamedActor,
  type NamedActor,
  type PooledActor,
  type UnnamedActor,
} from './define-actor.js';
export type { Actor, ActorOptions, PoolOptions, StatefulOptions } from './actor.js';
export type { ActionContext, ActionHandler, ActionResult } from './action.js';
export { noop, type Noop } from './noop.js';

// What an action asks for beside its reply, or instead of it.
export {
  broadcast,
  forward,
  pipe,
  sideEffect,
  type Broadcast,
  type Forward,
  type Pipe,
  type RouteOptions,
  type SideEffect,
  type SideEffectOptions,
} from './workflow.js';
export type { ScheduleOptions } from './schedule.js';

// Types of state, payloads and replies.
export { json, type StandardSchema } from './json-codec.js';
export { protobuf, type ProtobufType } from './protobuf-codec.js';
export { CodecError, optional, type Codec } from './codec.js';

// Run a system.
export { createActorSystem, type ActorSystem } from './actor-system.js';
export type { ActorSystemOptions, Address } from './actor-system-options.js';
export { addressesFromEnv } from './addresses-from-env.js';
export type { OnEvent, SystemEvent } from './system-events.js';

// Call actors.
export { actorRef, type ActionCodecs, type ActorName, type ActorRef, type RemoteActor } from './actor-ref.js';
export type {
  ActorClient,
  AsyncInvokeOptions,
  CallOptions,
  DetailedReply,
  InvokeOptions,
  SpawnOptions,
} from './actor-client.js';

// What can go wrong.
export { SpawnError, type SpawnErrorCode } from './errors.js';

// Seams, for who brings another transport.
export type { ProxyAnswer, ProxyClient, ProxyRequest } from './proxy-client.js';
export type { CallbackAnswer } from './flows/callback.js';
