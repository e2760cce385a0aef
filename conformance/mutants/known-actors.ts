// Which actors are of some sort, as wrong proxies know it: from the registrations that pass by.
import { isInvoke, isRegistration } from './alter.js';
import type { HttpRequest } from './go-between.js';
import { calledActor, invokedActor, registeredIn } from './messages.js';

type RegisteredActor = ReturnType<typeof registeredIn>[number];

export interface KnownActors {
  /** Notes what a registration says. */
  readonly note: (request: HttpRequest) => void;
  readonly forget: (name: string) => void;
  readonly has: (name: string) => boolean;
  readonly isInvoked: (request: HttpRequest) => boolean;
  readonly isCalled: (request: HttpRequest) => boolean;
}

export function knownActors(fits: (actor: RegisteredActor) => boolean): KnownActors {
  const names = new Set<string>();
  return {
    note(request) {
      if (!isRegistration(request)) return;
      for (const actor of registeredIn(request)) if (fits(actor)) names.add(actor.id?.name ?? '');
    },
    forget: (name) => names.delete(name),
    has: (name) => names.has(name),
    isInvoked: (request) => isInvoke(request) && names.has(invokedActor(request)),
    isCalled: (request) => names.has(calledActor(request)),
  };
}

export const isStateless = ({ settings }: RegisteredActor): boolean => !settings?.stateful;
