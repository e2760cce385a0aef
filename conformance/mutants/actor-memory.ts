// Something that a wrong proxy remembers of actors: noted at one callback, laid over the context of later ones.
import type { Context } from '@spawn-conformance/proto';
import { callbackRequests } from './alter.js';
import type { HttpAnswer, HttpRequest, Meddler } from './go-between.js';
import { calledActor } from './messages.js';

/** How the context of an actor's later callbacks is changed. */
type Overlay = (context: Context) => void;

/** Looks at each callback and its answer; what it gives is done to the later callbacks of the same actor. */
type Notice = (request: HttpRequest, answer: HttpAnswer) => Overlay | undefined;

export function remembering(notice: Notice): Meddler {
  const overlays = new Map<string, Overlay>();
  return async (request, forward) => {
    let answer: HttpAnswer | undefined;
    const changed = callbackRequests(({ actor, currentContext }) => {
      if (currentContext) overlays.get(actor?.name ?? '')?.(currentContext);
    });
    const result = await changed(request, async (altered) => (answer = await forward(altered)));
    const overlay = answer && notice(request, answer);
    if (overlay) overlays.set(calledActor(request), overlay);
    return result;
  };
}

export const withoutState: Overlay = (context) => {
  delete context.state;
};
