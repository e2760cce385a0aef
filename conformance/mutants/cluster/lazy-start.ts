// Proxies that start actors at their first invocation only, at whichever of them it comes in.
import { isInvoke } from '../alter.js';
import type { Meddler } from '../go-between.js';
import { calledActor, callbackIn, invokedActor, isInit } from '../messages.js';
import type { ClusterSeat } from '../mutant.js';

/** Holds the init callback of an actor back until somebody invokes it, at whichever proxy. */
export function startsAtFirstUse({ notes }: ClusterSeat): { front: Meddler; back: Meddler } {
  return {
    front(request, forward) {
      if (isInvoke(request)) notes.keep(`invoked ${invokedActor(request)}`, 'yes');
      return forward(request);
    },
    async back(request, forward) {
      if (isInit(callbackIn(request).actionName)) await notes.wait(`invoked ${calledActor(request)}`);
      return forward(request);
    },
  };
}
