// Asking the node where an actor lives, when the view of the cluster may be old. Always holds: a request is repeated
// only when it surely was not acted upon (no connection, or refused because the actor lives elsewhere), and not for
// ever; a node that is lost while it works is an error at once.
import type { ActorSystem } from '../actor-system.js';
import { ProxyError } from '../core/errors.js';
import { NodeUnreachable } from '../ports/cluster.js';
import { changeWithin } from '../runtime/within.js';

/** How long a changing cluster may take to agree where an actor lives. */
const retryForMs = 5_000;
const firstPauseMs = 5;
const longestPauseMs = 200;

/**
 * Tries until it is not refused any more.
 * @param attempt one try with what is known now
 * @throws ProxyError
 */
export async function retryMoved<Result>(
  { clock, membership }: ActorSystem,
  budgetMs: number,
  attempt: () => Promise<Result>,
): Promise<Result> {
  const giveUpAtMs = clock.nowMs() + Math.min(budgetMs, retryForMs);
  for (let pauseMs = firstPauseMs; ; pauseMs = Math.min(pauseMs * 2, longestPauseMs)) {
    try {
      return await attempt();
    } catch (error) {
      if (!mayRepeat(error) || clock.nowMs() + pauseMs > giveUpAtMs) throw explain(error);
    }
    await changeWithin(clock, pauseMs, membership.onChange);
  }
}

function mayRepeat(error: unknown): boolean {
  if (error instanceof NodeUnreachable) return !error.sent;
  return error instanceof ProxyError && error.code === 'moved' && error.mayRepeat === 'yes';
}

/** The far node's word, or what became of it. */
function explain(error: unknown): unknown {
  if (!(error instanceof NodeUnreachable)) return error;
  return new ProxyError('hostFailed', error.message, {
    cause: error,
    mayRepeat: error.sent ? 'perhaps' : 'yes',
  });
}

/** The same for a node that only sends on what another one asked: that one may repeat what did not arrive. */
export function explainToSender(error: unknown): unknown {
  if (!(error instanceof NodeUnreachable) || error.sent) return explain(error);
  return new ProxyError('moved', error.message, { cause: error });
}
