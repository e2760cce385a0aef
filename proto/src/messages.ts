// The wire messages under short names. Each name is both the message's type (what may be handed in; every field
// optional) and its codec. What the messages mean is said in the .proto files.
import { google, spawn } from '#gen';
import type { MessageFields } from './message-fields.js';
import { messageType } from './message-type.js';

export type Context = MessageFields<spawn.Context.$Properties>;
export const Context = messageType<Context, spawn.Context>(spawn.Context);
export type Noop = MessageFields<spawn.Noop.$Properties>;
export const Noop = messageType<Noop, spawn.Noop>(spawn.Noop);
export type JSONType = MessageFields<spawn.JSONType.$Properties>;
export const JSONType = messageType<JSONType, spawn.JSONType>(spawn.JSONType);
export type RegistrationRequest = MessageFields<spawn.RegistrationRequest.$Properties>;
export const RegistrationRequest = messageType<RegistrationRequest, spawn.RegistrationRequest>(
  spawn.RegistrationRequest,
);
export type RegistrationResponse = MessageFields<spawn.RegistrationResponse.$Properties>;
export const RegistrationResponse = messageType<RegistrationResponse, spawn.RegistrationResponse>(
  spawn.RegistrationResponse,
);
export type ServiceInfo = MessageFields<spawn.ServiceInfo.$Properties>;
export const ServiceInfo = messageType<ServiceInfo, spawn.ServiceInfo>(spawn.ServiceInfo);
export type SpawnRequest = MessageFields<spawn.SpawnRequest.$Properties>;
export const SpawnRequest = messageType<SpawnRequest, spawn.SpawnRequest>(spawn.SpawnRequest);
export type SpawnResponse = MessageFields<spawn.SpawnResponse.$Properties>;
export const SpawnResponse = messageType<SpawnResponse, spawn.SpawnResponse>(spawn.SpawnResponse);
export type ProxyInfo = MessageFields<spawn.ProxyInfo.$Properties>;
export const ProxyInfo = messageType<ProxyInfo, spawn.ProxyInfo>(spawn.ProxyInfo);
export type SideEffect = MessageFields<spawn.SideEffect.$Properties>;
export const SideEffect = messageType<SideEffect, spawn.SideEffect>(spawn.SideEffect);
export type Broadcast = MessageFields<spawn.Broadcast.$Properties>;
export const Broadcast = messageType<Broadcast, spawn.Broadcast>(spawn.Broadcast);
export type Pipe = MessageFields<spawn.Pipe.$Properties>;
export const Pipe = messageType<Pipe, spawn.Pipe>(spawn.Pipe);
export type Forward = MessageFields<spawn.Forward.$Properties>;
export const Forward = messageType<Forward, spawn.Forward>(spawn.Forward);
export type Fact = MessageFields<spawn.Fact.$Properties>;
export const Fact = messageType<Fact, spawn.Fact>(spawn.Fact);
export type Workflow = MessageFields<spawn.Workflow.$Properties>;
export const Workflow = messageType<Workflow, spawn.Workflow>(spawn.Workflow);
export type InvocationRequest = MessageFields<spawn.InvocationRequest.$Properties>;
export const InvocationRequest = messageType<InvocationRequest, spawn.InvocationRequest>(
  spawn.InvocationRequest,
);
export type ActorInvocation = MessageFields<spawn.ActorInvocation.$Properties>;
export const ActorInvocation = messageType<ActorInvocation, spawn.ActorInvocation>(spawn.ActorInvocation);
export type ActorInvocationResponse = MessageFields<spawn.ActorInvocationResponse.$Properties>;
export const ActorInvocationResponse = messageType<ActorInvocationResponse, spawn.ActorInvocationResponse>(
  spawn.ActorInvocationResponse,
);
export type InvocationResponse = MessageFields<spawn.InvocationResponse.$Properties>;
export const InvocationResponse = messageType<InvocationResponse, spawn.InvocationResponse>(
  spawn.InvocationResponse,
);
export type RequestStatus = MessageFields<spawn.RequestStatus.$Properties>;
export const RequestStatus = messageType<RequestStatus, spawn.RequestStatus>(spawn.RequestStatus);
export type Registry = MessageFields<spawn.actors.Registry.$Properties>;
export const Registry = messageType<Registry, spawn.actors.Registry>(spawn.actors.Registry);
export type ActorSystem = MessageFields<spawn.actors.ActorSystem.$Properties>;
export const ActorSystem = messageType<ActorSystem, spawn.actors.ActorSystem>(spawn.actors.ActorSystem);
export type ActorSnapshotStrategy = MessageFields<spawn.actors.ActorSnapshotStrategy.$Properties>;
export const ActorSnapshotStrategy = messageType<ActorSnapshotStrategy, spawn.actors.ActorSnapshotStrategy>(
  spawn.actors.ActorSnapshotStrategy,
);
export type ActorDeactivationStrategy = MessageFields<spawn.actors.ActorDeactivationStrategy.$Properties>;
export const ActorDeactivationStrategy = messageType<
  ActorDeactivationStrategy,
  spawn.actors.ActorDeactivationStrategy
>(spawn.actors.ActorDeactivationStrategy);
export type TimeoutStrategy = MessageFields<spawn.actors.TimeoutStrategy.$Properties>;
export const TimeoutStrategy = messageType<TimeoutStrategy, spawn.actors.TimeoutStrategy>(
  spawn.actors.TimeoutStrategy,
);
export type Action = MessageFields<spawn.actors.Action.$Properties>;
export const Action = messageType<Action, spawn.actors.Action>(spawn.actors.Action);
export type FixedTimerAction = MessageFields<spawn.actors.FixedTimerAction.$Properties>;
export const FixedTimerAction = messageType<FixedTimerAction, spawn.actors.FixedTimerAction>(
  spawn.actors.FixedTimerAction,
);
export type ActorState = MessageFields<spawn.actors.ActorState.$Properties>;
export const ActorState = messageType<ActorState, spawn.actors.ActorState>(spawn.actors.ActorState);
export type Metadata = MessageFields<spawn.actors.Metadata.$Properties>;
export const Metadata = messageType<Metadata, spawn.actors.Metadata>(spawn.actors.Metadata);
export type Channel = MessageFields<spawn.actors.Channel.$Properties>;
export const Channel = messageType<Channel, spawn.actors.Channel>(spawn.actors.Channel);
export type ProjectionSubject = MessageFields<spawn.actors.ProjectionSubject.$Properties>;
export const ProjectionSubject = messageType<ProjectionSubject, spawn.actors.ProjectionSubject>(
  spawn.actors.ProjectionSubject,
);
export type EventsRetentionStrategy = MessageFields<spawn.actors.EventsRetentionStrategy.$Properties>;
export const EventsRetentionStrategy = messageType<
  EventsRetentionStrategy,
  spawn.actors.EventsRetentionStrategy
>(spawn.actors.EventsRetentionStrategy);
export type ProjectionSettings = MessageFields<spawn.actors.ProjectionSettings.$Properties>;
export const ProjectionSettings = messageType<ProjectionSettings, spawn.actors.ProjectionSettings>(
  spawn.actors.ProjectionSettings,
);
export type ActorSettings = MessageFields<spawn.actors.ActorSettings.$Properties>;
export const ActorSettings = messageType<ActorSettings, spawn.actors.ActorSettings>(
  spawn.actors.ActorSettings,
);
export type ActorId = MessageFields<spawn.actors.ActorId.$Properties>;
export const ActorId = messageType<ActorId, spawn.actors.ActorId>(spawn.actors.ActorId);
export type Actor = MessageFields<spawn.actors.Actor.$Properties>;
export const Actor = messageType<Actor, spawn.actors.Actor>(spawn.actors.Actor);
export type ActorOpts = MessageFields<spawn.actors.ActorOpts.$Properties>;
export const ActorOpts = messageType<ActorOpts, spawn.actors.ActorOpts>(spawn.actors.ActorOpts);
export type ActorViewOption = MessageFields<spawn.actors.ActorViewOption.$Properties>;
export const ActorViewOption = messageType<ActorViewOption, spawn.actors.ActorViewOption>(
  spawn.actors.ActorViewOption,
);
export type HealthCheckReply = MessageFields<spawn.actors.healthcheck.HealthCheckReply.$Properties>;
export const HealthCheckReply = messageType<HealthCheckReply, spawn.actors.healthcheck.HealthCheckReply>(
  spawn.actors.healthcheck.HealthCheckReply,
);
export type Revision = MessageFields<spawn.state.Revision.$Properties>;
export const Revision = messageType<Revision, spawn.state.Revision>(spawn.state.Revision);
export type Checkpoint = MessageFields<spawn.state.Checkpoint.$Properties>;
export const Checkpoint = messageType<Checkpoint, spawn.state.Checkpoint>(spawn.state.Checkpoint);
export type Any = MessageFields<google.protobuf.Any.$Properties>;
export const Any = messageType<Any, google.protobuf.Any>(google.protobuf.Any);
export type Timestamp = MessageFields<google.protobuf.Timestamp.$Properties>;
export const Timestamp = messageType<Timestamp, google.protobuf.Timestamp>(google.protobuf.Timestamp);
export type HealthCheckStatus = MessageFields<spawn.actors.healthcheck.Status.$Properties>;
export const HealthCheckStatus = messageType<HealthCheckStatus, spawn.actors.healthcheck.Status>(
  spawn.actors.healthcheck.Status,
);

/** Outcome of a request: UNKNOWN 0, OK 1, ACTOR_NOT_FOUND 2, ERROR 3. */
export type Status = spawn.Status;
export const Status = spawn.Status;

/** What an actor is: UNKNOW_KIND 0 (as NAMED), NAMED 1, UNNAMED 2, POOLED 3, PROXY 4, TASK 5, PROJECTION 6. */
export type Kind = spawn.actors.Kind;
export const Kind = spawn.actors.Kind;
