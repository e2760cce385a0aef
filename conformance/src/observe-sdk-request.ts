// The requests of an SDK, from wire to observation. Nothing is judged here: a request that has the wrong path or the
// wrong body is observed as what it was meant to be, so that a check can say what is wrong with it.
import { InvocationRequest, RegistrationRequest, SpawnRequest } from '@spawn-conformance/proto';
import { observeRequest } from './observe.js';
import type { WireRequest } from './peers/exchange-log.js';
import { anyType, type AnyMessageType } from './any-type.js';
import { scheduledIn } from './observe-workflow.js';
import { scriptIn } from './testee-values.js';

export type SdkEndpoint = 'registration' | 'spawn' | 'invoke' | 'health' | 'other';

type Json = Record<string, unknown>;

/** What a request was meant to be, by the end of its path, also where a raw `?` in a name cuts the path off. */
export function endpointOf({ method, target }: WireRequest): SdkEndpoint {
  if (method === 'GET' && /^\/health(\/|\?|$)/.test(target)) return 'health';
  if (/\/spawn\/?(\?|$)/.test(target)) return 'spawn';
  if (/\/invoke\/?(\?|$)/.test(target)) return 'invoke';
  return /\/system\/?(\?|$)/.test(target) ? 'registration' : 'other';
}

const types: Readonly<Partial<Record<SdkEndpoint, AnyMessageType>>> = {
  registration: anyType(RegistrationRequest),
  spawn: anyType(SpawnRequest),
  invoke: anyType(InvocationRequest),
};

export function observeSdkRequest(request: WireRequest, now: Date): Json {
  const endpoint = endpointOf(request);
  const observed = observeRequest(request, types[endpoint]);
  const body = (observed['body'] ?? {}) as Json;
  const segments = segmentsOf(observed['path'] as string);
  if (endpoint === 'registration') return { ...observed, segments, ...hostedActors(body) };
  if (endpoint !== 'invoke') return { ...observed, segments };
  const script = scriptIn(body['value']);
  return { ...observed, segments, ...(script ? { script } : {}), ...scheduledIn(body, now) };
}

/** The path's segments, each decoded by itself. */
function segmentsOf(path: string): string[] {
  return path.split('/').slice(1).map(decodedSegment);
}

function decodedSegment(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    // Not percent-encoding: the segment is what it is.
    return segment;
  }
}

interface ActorJson extends Json {
  readonly id?: { readonly name?: string };
  readonly actions?: readonly { readonly name?: string }[];
  readonly timerActions?: readonly { readonly action?: { readonly name?: string } }[];
}

/** The registered actors as a list, and by the names in their ids; each with the names of all of its actions. */
function hostedActors(body: Json): { hosted: Json[]; byName: Json } {
  const system = body['actorSystem'] as { registry?: { actors?: Record<string, ActorJson> } } | undefined;
  const hosted = Object.values(system?.registry?.actors ?? {}).map((actor) => ({
    ...actor,
    actionNames: [
      ...(actor.actions ?? []).map((action) => action.name ?? ''),
      ...(actor.timerActions ?? []).map((timer) => timer.action?.name ?? ''),
    ],
  }));
  return { hosted, byName: Object.fromEntries(hosted.map((actor) => [actor.id?.name ?? '', actor])) };
}
