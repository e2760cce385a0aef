// Wrong proxies of chapter 3 that treat the actors of a registration wrongly: they take what they should refuse, and
// refuse what they should take.
import { Kind, RegistrationRequest } from '@spawn-conformance/proto';
import { isRegistration, registrationAnswers, registrationRequests } from '../alter.js';
import type { Meddler } from '../go-between.js';
import type { ProxyMutant } from '../mutant.js';
import { actorsOf, refuse, refuseActors, registrationIn, type RegisteredActor } from '../refuse.js';

/** Alters every actor of every registration; those for which nothing comes back are left out. */
function alterActors(change: (actor: RegisteredActor, key: string) => RegisteredActor | undefined): Meddler {
  return registrationRequests((message) => {
    const actors = Object.entries(message.actorSystem?.registry?.actors ?? {}).flatMap(([key, actor]) => {
      const changed = change(actor, key);
      return changed ? [[key, changed]] : [];
    });
    message.actorSystem = {
      ...message.actorSystem,
      registry: { actors: Object.fromEntries(actors) as Record<string, RegisteredActor> },
    };
  });
}

/** A time as the proxy that takes any number sees it. */
function positive(actor: RegisteredActor): RegisteredActor {
  const settings = { ...actor.settings };
  if (Number(settings.snapshotStrategy?.timeout?.timeout ?? 0) < 0) delete settings.snapshotStrategy;
  if (Number(settings.deactivationStrategy?.timeout?.timeout ?? 0) < 0) delete settings.deactivationStrategy;
  return { ...actor, settings };
}

/** Registers the good actors of a registration that it refuses because of the others. */
function registersHalf(): Meddler {
  return async (request, forward) => {
    const answer = await forward(request);
    if (!isRegistration(request) || answer.status < 300) return answer;
    for (const actor of actorsOf(request)) {
      const whole = registrationIn(request);
      const actorSystem = { ...whole?.actorSystem, registry: { actors: { one: actor } } };
      await forward({ ...request, body: RegistrationRequest.encode({ ...whole, actorSystem }) });
    }
    return answer;
  };
}

const takesWhatItShouldRefuse: readonly ProxyMutant[] = [
  {
    id: 'skips-nameless-actors',
    breaks: 'REG-11',
    intent: 'leaves out actors without a name and registers the rest',
    observed: 'noId.outcome: expected refused, got "ok"',
    front: () => alterActors((actor) => (actor.id?.name ? actor : undefined)),
  },
  {
    id: 'takes-any-kind',
    breaks: 'REG-12',
    intent: 'takes a kind that it does not know for NAMED',
    observed: 'unknownKind.outcome: expected refused, got "ok"',
    front: () =>
      alterActors((actor) =>
        (actor.settings?.kind ?? 0) in Kind
          ? actor
          : { ...actor, settings: { ...actor.settings, kind: Kind.NAMED } },
      ),
  },
  {
    id: 'takes-negative-times',
    breaks: 'REG-13',
    intent: 'takes a negative time for its default',
    observed: 'negativeSnapshot.outcome: expected refused, got "ok"',
    front: () => alterActors(positive),
  },
  {
    id: 'does-not-name-the-bad-actor',
    breaks: 'REG-14',
    intent: 'refuses bad actors without naming them',
    observed: 'unknownKind.message: expected containing .*three-.*, got "a kind or a time is wrong"',
    front: () =>
      registrationAnswers((message, { answer }) => {
        if (answer?.status === 400)
          message.status = { ...message.status, message: 'a kind or a time is wrong' };
      }),
  },
  {
    id: 'registers-half',
    breaks: 'REG-15',
    intent: 'registers the good actors of a registration that it refuses',
    observed: 'half.outcome: expected refused, got "ok"',
    front: registersHalf,
  },
  {
    id: 'knows-actors-by-their-key',
    breaks: 'REG-16',
    intent: 'takes the key in the registry for the name',
    observed: 'answer.outcome: expected ok, got "refused"',
    front: () => alterActors((actor, key) => ({ ...actor, id: { ...actor.id, name: key } })),
  },
];

const refusesWhatItShouldTake: readonly ProxyMutant[] = [
  {
    id: 'wants-the-system-in-the-id',
    breaks: 'REG-17',
    intent: 'refuses an actor whose id names no system',
    observed: 'noSystem.outcome: expected ok, got "refused"',
    front: () => refuseActors((actor) => !actor.id?.system),
  },
  {
    id: 'wants-settings',
    breaks: 'REG-18',
    intent: 'refuses an actor without settings',
    observed: 'noSettings.outcome: expected ok, got "refused"',
    front: () => refuseActors((actor) => !actor.settings),
  },
  {
    id: 'wants-a-state',
    breaks: 'REG-19',
    intent: 'refuses an actor without a state message',
    observed: 'bare.outcome: expected ok, got "refused"',
    front: () => refuseActors((actor) => !actor.state),
  },
  {
    id: 'refuses-labels',
    breaks: 'REG-29',
    intent: 'refuses an actor whose metadata has tags',
    observed: 'labelled.outcome: expected ok, got "refused"',
    front: () => refuseActors((actor) => Object.keys(actor.metadata?.tags ?? {}).length > 0),
  },
  {
    id: 'wants-actors',
    breaks: 'REG-20',
    intent: 'refuses a registration without actors',
    observed: 'noActors.outcome: expected ok, got "refused"',
    front: () => refuse((request) => isRegistration(request) && actorsOf(request).length === 0, 400),
  },
  {
    id: 'wants-a-kind',
    breaks: 'REG-21',
    intent: 'refuses an actor of the kind UNKNOW_KIND',
    observed: 'unknown.outcome: expected ok, got "refused"',
    front: () => refuseActors((actor) => actor.settings?.kind === Kind.UNKNOW_KIND),
  },
  {
    id: 'knows-no-task',
    breaks: 'REG-22',
    intent: 'refuses actors of the kind TASK',
    observed: 'others.outcome: expected ok, got "refused"',
    front: () => refuseActors((actor) => actor.settings?.kind === Kind.TASK),
  },
  {
    id: 'wants-times',
    breaks: 'REG-23',
    intent: 'refuses a strategy that says nothing',
    observed: 'registration.outcome: expected ok, got "refused"',
    front: () =>
      refuseActors(({ settings }) =>
        Boolean(settings?.snapshotStrategy && !settings.snapshotStrategy.timeout),
      ),
  },
];

export const actorMutants: readonly ProxyMutant[] = [...takesWhatItShouldRefuse, ...refusesWhatItShouldTake];
