// Which actors are pools, as wrong proxies know it: from the registrations that pass by.
import { Kind } from '@spawn-conformance/proto';
import { isInvoke, isRegistration, registrationRequests } from './alter.js';
import type { HttpRequest, Meddler } from './go-between.js';
import { calledActor, invokedActor, registeredIn } from './messages.js';
import type { RegisteredActor } from './refuse.js';

/** Alters the pools in registrations. */
export function pools(change: (actor: RegisteredActor) => void): Meddler {
  return registrationRequests((message) => {
    for (const actor of Object.values(message.actorSystem?.registry?.actors ?? {}))
      if (actor.settings?.kind === Kind.POOLED) change(actor);
  });
}

interface KnownPools {
  /** Notes the registrations; hands everything through. */
  readonly note: (request: HttpRequest) => void;
  readonly isInvoked: (request: HttpRequest) => boolean;
  readonly isCalled: (request: HttpRequest) => boolean;
}

export function knownPools(): KnownPools {
  const names = new Set<string>();
  return {
    note(request) {
      if (!isRegistration(request)) return;
      for (const { id, settings } of registeredIn(request))
        if (settings?.kind === Kind.POOLED) names.add(id?.name ?? '');
    },
    isInvoked: (request) => isInvoke(request) && names.has(invokedActor(request)),
    isCalled: (request) => names.has(calledActor(request)),
  };
}
