// Cells of the coverage table that stay empty in a run against the subjects of this repository, with the reason. Another
// subject may fill one of them: a conforming program need not set every field that the references always set.
// Always holds: each is a cell of the table (see the tests).
import type { Column } from './wire-fields.js';

/** Why the references and the testee never leave these fields out; no case can make them. */
const alwaysThere: readonly (readonly [why: string, keys: readonly string[]])[] = [
  [
    'an SDK that registers says who it is',
    [
      'spawn.RegistrationRequest.serviceInfo',
      'spawn.RegistrationRequest.actorSystem',
      'spawn.ServiceInfo.serviceName',
      'spawn.ServiceInfo.serviceVersion',
      'spawn.ServiceInfo.serviceRuntime',
      'spawn.ServiceInfo.supportLibraryName',
      'spawn.ServiceInfo.supportLibraryVersion',
      'spawn.ServiceInfo.protocolMajorVersion',
      'spawn.ServiceInfo.protocolMinorVersion',
      'spawn.actors.ActorSystem.name',
      'spawn.actors.Registry.actors',
    ],
  ],
  [
    'an actor that is registered, called or called back has a name, and its actions have one',
    [
      'spawn.actors.Actor.id',
      'spawn.actors.ActorId.name',
      'spawn.actors.ActorId.system',
      'spawn.actors.Action.name',
      'spawn.InvocationRequest.system',
      'spawn.InvocationRequest.actor',
      'spawn.InvocationRequest.actionName',
      'spawn.InvocationRequest.caller',
      'spawn.SpawnRequest.actors',
      'spawn.ActorInvocation.actor',
      'spawn.ActorInvocation.actionName',
      'spawn.ActorInvocation.currentContext',
    ],
  ],
  [
    'the testee registers its actors with their settings, timers and subscriptions',
    [
      'spawn.actors.ActorSettings.kind',
      'spawn.actors.ActorSettings.snapshotStrategy',
      'spawn.actors.ActorSettings.deactivationStrategy',
      'spawn.actors.ActorSnapshotStrategy.timeout',
      'spawn.actors.ActorDeactivationStrategy.timeout',
      'spawn.actors.TimeoutStrategy.timeout',
      'spawn.actors.FixedTimerAction.seconds',
      'spawn.actors.FixedTimerAction.action',
      'spawn.actors.Channel.topic',
      'spawn.actors.Channel.action',
    ],
  ],
  [
    'a proxy that answers says how it went',
    [
      'spawn.RegistrationResponse.status',
      'spawn.SpawnResponse.status',
      'spawn.InvocationResponse.status',
      'spawn.RequestStatus.status',
      'spawn.ProxyInfo.protocolMajorVersion',
      'spawn.ProxyInfo.protocolMinorVersion',
      'spawn.ProxyInfo.proxyName',
      'spawn.ProxyInfo.proxyVersion',
    ],
  ],
  [
    'a program that asks for an effect, a broadcast or a route says for which',
    [
      'spawn.SideEffect.request',
      'spawn.Broadcast.channelGroup',
      'spawn.Pipe.actor',
      'spawn.Pipe.actionName',
      'spawn.Forward.actor',
      'spawn.Forward.actionName',
    ],
  ],
  ['a value has a type', ['google.protobuf.Any.type_url']],
];

const others: readonly (readonly [cell: string, why: string])[] = [
  ['spawn.actors.ActorSettings.kind = PROJECTION: sent set', 'the profile of projections does not exist yet'],
  [
    'spawn.actors.ActorSettings.kind = PROJECTION: received set',
    'the profile of projections does not exist yet',
  ],
  ['spawn.actors.ActorSettings.kind = UNKNOW_KIND: received set', 'an SDK says which kind it means'],
  ['spawn.actors.ActorSettings.kind = PROXY: received set', 'a kind that no SDK has'],
  [
    'spawn.actors.ActorSettings.kind = TASK: received set',
    'a kind of one deployed SDK, that has no program of its own',
  ],
  ['spawn.actors.ActorSettings.stateType: received set', 'read by one deployed proxy, and written by no SDK'],
  ['spawn.RequestStatus.status = UNKNOWN: received set', 'a proxy that answers knows how it went'],
];

/** `field: column` → why nothing here fills it. */
export const excuses: ReadonlyMap<string, string> = new Map([
  ...alwaysThere.flatMap(([why, keys]) =>
    keys.map((key): [string, string] => [`${key}: ${'received unset' satisfies Column}`, why]),
  ),
  ...others,
]);
