// Wrong SDKs of chapter 3: registration.
import { Kind, type Actor, type RegistrationRequest } from '@spawn-conformance/proto';
import { isRegistration, registrationRequests } from '../alter.js';
import type { Meddler } from '../go-between.js';
import type { SdkMutant } from '../mutant.js';
import {
  failureTakenForSuccess,
  isBareRefusal,
  saysNo,
  sentTo,
  takenForSuccess,
} from '../sdk-alterations.js';

/** Changes every actor of a registration. */
function actors(change: (actor: Actor) => void): Meddler {
  return registrationRequests((message) => Object.values(actorsOf(message)).forEach(change));
}

function actorsOf(message: RegistrationRequest): Record<string, Actor> {
  return (message.actorSystem?.registry?.actors ?? {}) as Record<string, Actor>;
}

export const registrationMutants: readonly SdkMutant[] = [
  {
    id: 'registers-elsewhere',
    breaks: 'REG-40',
    intent: 'posts its registration to /system',
    observed: 'registration.path: expected /api/v1/system, got "/system"',
    back: () => sentTo(isRegistration, () => '/system'),
  },
  {
    id: 'registers-with-put',
    breaks: 'REG-40',
    intent: 'sends its registration with PUT',
    observed: 'registration.method: expected POST, got "PUT"',
    back: () => (request, forward) =>
      forward(isRegistration(request) ? { ...request, method: 'PUT' } : request),
  },
  {
    id: 'registers-garbage',
    breaks: 'REG-40',
    intent: 'sends bytes as its registration that do not decode',
    observed: 'registration.body: expected something, got nothing',
    back: () => (request, forward) =>
      forward(isRegistration(request) ? { ...request, body: Buffer.from('{"actors":{}}') } : request),
  },
  {
    id: 'names-no-system',
    breaks: 'REG-41',
    intent: 'leaves the name of the system out of its registration',
    observed: 'registration.body.actorSystem.name: expected spawn-system, got nothing',
    back: () =>
      registrationRequests((message) => {
        if (message.actorSystem) message.actorSystem.name = '';
      }),
  },
  {
    id: 'forgets-an-actor',
    breaks: 'REG-42',
    intent: 'does not register one of its actors',
    observed: 'registration.byName.tck-unnamed.id.name: expected tck-unnamed, got nothing',
    back: () => registrationRequests((message) => delete actorsOf(message)['tck-unnamed']),
  },
  {
    id: 'names-no-system-in-ids',
    breaks: 'REG-43',
    intent: 'leaves the system out of the ids of its actors',
    observed: 'registration.hosted.*id.system: expected spawn-system, got nothing',
    back: () => actors((actor) => delete actor.id?.system),
  },
  {
    id: 'registers-unnamed-as-named',
    breaks: 'REG-44',
    intent: 'registers its UNNAMED actor as NAMED',
    observed: 'registration.byName.tck-unnamed.settings.kind: expected UNNAMED, got "NAMED"',
    back: () => actors(({ settings }) => settings && (settings.kind = Kind.NAMED)),
  },
  {
    id: 'registers-named-as-unnamed',
    breaks: 'REG-44',
    intent: 'registers its NAMED actor as UNNAMED',
    observed: 'registration.byName.tck-named.settings.kind: expected not "UNNAMED", got "UNNAMED"',
    back: () => actors(({ settings }) => settings && (settings.kind = Kind.UNNAMED)),
  },
  {
    id: 'hides-that-it-is-stateful',
    breaks: 'REG-45',
    intent: 'does not say that its actors are stateful',
    observed: 'registration.byName.tck-named.settings.stateful: expected true, got nothing',
    back: () => actors(({ settings }) => settings && (settings.stateful = false)),
  },
  {
    id: 'forgets-an-action',
    breaks: 'REG-46',
    intent: 'leaves an action out of the list',
    observed: 'registration.byName.tck-named.actionNames: expected containing "Peek", got \\["Run"\\]',
    back: () =>
      actors((actor) => (actor.actions = actor.actions?.filter((one) => one.name !== 'Peek') ?? [])),
  },
  {
    id: 'sends-no-service-info',
    breaks: 'REG-47',
    intent: 'sends its registration without service_info',
    observed: 'registration.body.serviceInfo: expected something, got nothing',
    back: () => registrationRequests((message) => delete message.serviceInfo),
  },
  {
    id: 'does-not-say-who-it-is',
    breaks: 'REG-48',
    intent: 'leaves its name and the protocol version out of service_info',
    observed: 'registration.body.serviceInfo.serviceName: .*got nothing',
    back: () => registrationRequests((message) => (message.serviceInfo = { supportLibraryName: 'some' })),
  },
  {
    id: 'sends-no-state-message',
    breaks: 'REG-49',
    intent: 'registers stateful actors without `state`',
    observed: 'registration.byName.tck-named.state: expected something, got nothing',
    back: () => actors((actor) => delete actor.state),
  },
  {
    id: 'gives-up-at-a-closed-port',
    breaks: 'REG-50',
    intent: 'does not register again when nothing listened',
    observed: 'first.path: expected /api/v1/system, got nothing',
    back: () => failureTakenForSuccess(isRegistration),
  },
  {
    id: 'does-not-read-the-refusal',
    breaks: 'REG-51',
    intent: 'takes a registration that was refused with ERROR for accepted',
    observed: 'again.path: expected /api/v1/system, got nothing',
    back: () => takenForSuccess(isRegistration, saysNo),
  },
  {
    id: 'takes-an-empty-500-for-accepted',
    breaks: 'REG-52',
    intent: 'takes a registration that was answered with an empty 500 for accepted',
    observed: 'again.path: expected /api/v1/system, got nothing',
    back: () => takenForSuccess(isRegistration, isBareRefusal),
  },
];
