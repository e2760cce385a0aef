// The face of the package. Each message's name is both its type (what may be handed in) and its codec:
// `ActorId.encode({ name: 'ann' })`, `ActorId.decode(bytes)`, `ActorId.toJson(…)`, `ActorId.fromJson(…)`.

// The messages and enums.
export {
  Context,
  Noop,
  JSONType,
  RegistrationRequest,
  RegistrationResponse,
  ServiceInfo,
  SpawnRequest,
  SpawnResponse,
  ProxyInfo,
  SideEffect,
  Broadcast,
  Pipe,
  Forward,
  Fact,
  Workflow,
  InvocationRequest,
  ActorInvocation,
  ActorInvocationResponse,
  InvocationResponse,
  RequestStatus,
  Registry,
  ActorSystem,
  ActorSnapshotStrategy,
  ActorDeactivationStrategy,
  TimeoutStrategy,
  Action,
  FixedTimerAction,
  ActorState,
  Metadata,
  Channel,
  ProjectionSubject,
  EventsRetentionStrategy,
  ProjectionSettings,
  ActorSettings,
  ActorId,
  Actor,
  ActorOpts,
  ActorViewOption,
  HealthCheckReply,
  Revision,
  Checkpoint,
  Any,
  Timestamp,
  HealthCheckStatus,
  Status,
  Kind,
} from './messages.js';
export type { MessageType } from './message-type.js';
export { decodeRegistration } from './older-registration.js';

// Values inside them: Any, JSON, payloads, 64-bit integers.
export { anyIs, copyAny, isUnset, pack, unpack, type Packable, type Unpackable } from './any.js';
export { packJson, unpackJson } from './json-any.js';
export { payloadOf, withPayload, type Payload, type PayloadFields } from './payload.js';
export { toBigInt, toLong, toSafeNumber, type Int64 } from './int64.js';

// What the .proto files say about a message, as data.
export {
  schemaOf as messageSchema,
  type Field as SchemaField,
  type Schema as MessageSchema,
} from './schema.js';

// What can be wrong.
export { InvalidMessage, UndecodableMessage } from './errors.js';
