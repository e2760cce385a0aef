// Proxies that have an actor each where several user functions registered one: the second one has its own, under the
// same name. Always holds: callers and user functions see the one name only.
import { RegistrationRequest } from '@spawn-conformance/proto';
import { callbackRequests, invokeRequests, isRegistration } from '../alter.js';
import type { Meddler } from '../go-between.js';
import type { ClusterSeat } from '../mutant.js';

/** The actors of a registration that another proxy registered before. */
export function takenBefore(actors: readonly string[], { name, notes }: ClusterSeat): string[] {
  return actors.filter((actor) => notes.keep(`registered ${actor}`, name) !== name);
}

/** Has an actor of its own, under the same name, where another proxy has one already. */
export function splits(seat: ClusterSeat): { front: Meddler; back: Meddler } {
  const aliases = new Map<string, string>();
  const names = new Map<string, string>();
  const invoke = invokeRequests((message) => {
    const id = message.actor?.id;
    const alias = aliases.get(id?.name ?? '');
    if (alias) message.actor = { id: { ...id, name: alias } };
  });
  const rename = (message: RegistrationRequest) => {
    const actors = Object.values(message.actorSystem?.registry?.actors ?? {});
    const taken = takenBefore(
      actors.map((actor) => actor?.id?.name ?? ''),
      seat,
    );
    for (const actor of actors) {
      const name = actor?.id?.name ?? '';
      if (!actor || !taken.includes(name)) continue;
      aliases.set(name, `${name}-at-${seat.name}`);
      names.set(`${name}-at-${seat.name}`, name);
      actor.id = { ...actor.id, name: `${name}-at-${seat.name}` };
    }
  };
  return {
    front(request, forward) {
      if (!isRegistration(request)) return invoke(request, forward);
      const message = RegistrationRequest.decode(request.body);
      rename(message);
      return forward({ ...request, body: RegistrationRequest.encode(message) });
    },
    back: callbackRequests((message) => {
      const name = names.get(message.actor?.name ?? '');
      if (name) message.actor = { ...message.actor, name };
    }),
  };
}
