// A proxy that starts an actor anew when it is registered or spawned again: its next callback carries the state that
// the request brought, whatever was stored.
import type { ActorState } from '@spawn-conformance/proto';
import type { HttpRequest, Meddler } from './go-between.js';
import { callbackRequests, type Decoded } from './alter.js';

type Given = Decoded<typeof ActorState>['state'];

/** @param startedBy the actors that a request names, each with the state that it brings */
export function restartsFrom(startedBy: (request: HttpRequest) => readonly (readonly [string, Given])[]): {
  front: Meddler;
  back: Meddler;
} {
  const known = new Set<string>();
  const renewed = new Map<string, Given>();
  return {
    front(request, forward) {
      for (const [name, state] of startedBy(request)) {
        if (known.has(name)) renewed.set(name, state);
        known.add(name);
      }
      return forward(request);
    },
    back: callbackRequests((message) => {
      const name = message.actor?.name ?? '';
      if (!renewed.has(name)) return;
      const state = renewed.get(name);
      renewed.delete(name);
      const { state: _old, ...context } = message.currentContext ?? {};
      message.currentContext = state ? { ...context, state } : context;
    }),
  };
}
