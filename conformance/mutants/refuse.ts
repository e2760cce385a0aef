// Refusing requests, and taking refusals back: the alterations that many mutants share.
import { RegistrationRequest, type ActorId } from '@spawn-conformance/proto';
import { isInvoke, isRegistration, isSpawn, type Decoded } from './alter.js';
import type { HttpAnswer, HttpRequest, Meddler } from './go-between.js';
import { spawned, spawnIn } from './messages.js';

type Registration = Decoded<typeof RegistrationRequest>;
type ActorSystem = NonNullable<Registration['actorSystem']>;
/** An actor as it stands in a decoded registration. */
export type RegisteredActor = NonNullable<NonNullable<ActorSystem['registry']>['actors']>[string];

/** Whether it is a registration, a spawn or an invocation. */
export function isFlow(request: HttpRequest): boolean {
  return isRegistration(request) || isSpawn(request) || isInvoke(request);
}

/** A status line without a body. */
export function refusal(status: number): HttpAnswer {
  return { status, headers: { 'content-length': '0' }, body: new Uint8Array() };
}

/** Refuses the requests that fit; the proxy never hears of them. */
export function refuse(fits: (request: HttpRequest) => boolean, status: number): Meddler {
  return (request, forward) => (fits(request) ? Promise.resolve(refusal(status)) : forward(request));
}

/** Answers of one status get another one. */
export function restated(from: number, to: number, fits = (_request: HttpRequest) => true): Meddler {
  return async (request, forward) => {
    const answer = await forward(request);
    return answer.status === from && fits(request) ? { ...answer, status: to } : answer;
  };
}

/** Refuses registrations in which an actor fits. */
export function refuseActors(fits: (actor: RegisteredActor) => boolean): Meddler {
  return refuse((request) => actorsOf(request).some(fits), 400);
}

/** A registration as a message, whatever is wrong with it; undefined when it is something else. */
export function registrationIn(request: HttpRequest): Registration | undefined {
  if (!isRegistration(request)) return undefined;
  try {
    return RegistrationRequest.decode(request.body);
  } catch {
    // A broken body registers nobody.
    return undefined;
  }
}

/** The actors of a registration; none when it is something else. */
export function actorsOf(request: HttpRequest): RegisteredActor[] {
  return Object.values(registrationIn(request)?.actorSystem?.registry?.actors ?? {});
}

/** The ids of a spawn; none when it is something else. */
export function spawnedBy(request: HttpRequest): readonly ActorId[] {
  return isSpawn(request) ? (spawnIn(request).actors ?? []) : [];
}

/** Answers the spawns that fit with OK where the proxy refuses them. */
export function acceptSpawns(fits: (actors: readonly ActorId[]) => boolean): Meddler {
  return async (request, forward) => {
    const answer = await forward(request);
    if (!isSpawn(request) || answer.status < 300 || !fits(spawnedBy(request))) return answer;
    return spawned();
  };
}
