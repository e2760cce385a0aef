// Which actors are pools, as wrong proxies know it: from the registrations that pass by.
import { Kind } from '@spawn-conformance/proto';
import { registrationRequests } from './alter.js';
import type { Meddler } from './go-between.js';
import { knownActors, type KnownActors } from './known-actors.js';
import type { RegisteredActor } from './refuse.js';

/** Alters the pools in registrations. */
export function pools(change: (actor: RegisteredActor) => void): Meddler {
  return registrationRequests((message) => {
    for (const actor of Object.values(message.actorSystem?.registry?.actors ?? {}))
      if (actor.settings?.kind === Kind.POOLED) change(actor);
  });
}

export const knownPools = (): KnownActors => knownActors(({ settings }) => settings?.kind === Kind.POOLED);
