// A proxy that starts actors at their first invocation only: the init callback is held back until then.
import { EventEmitter, once } from 'node:events';
import { isInvoke } from './alter.js';
import type { Meddler } from './go-between.js';
import { calledActor, callbackIn, invokedActor, isInit } from './messages.js';

export function startsAtFirstUse(): { front: Meddler; back: Meddler } {
  const invoked = new EventEmitter().setMaxListeners(0);
  const known = new Set<string>();
  return {
    front(request, forward) {
      if (isInvoke(request)) {
        known.add(invokedActor(request));
        invoked.emit(invokedActor(request));
      }
      return forward(request);
    },
    async back(request, forward) {
      const name = calledActor(request);
      if (isInit(callbackIn(request).actionName) && !known.has(name)) await once(invoked, name);
      return forward(request);
    },
  };
}
