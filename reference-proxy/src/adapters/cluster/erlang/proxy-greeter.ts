// Finds out which of the linked nodes are proxies. Always holds: one greeting to a node at a time; a node that gave no
// answer is greeted again, after a pause, as long as its link is up; what is odd about a node is said once for each link.
import type { Clock, Timer } from '../../../ports/clock.js';
import type { Log } from '../../../ports/log.js';
import { dialect, judgeAnswer, judgeFailure, type GreetingOutcome } from './proxy-greeting.js';
import type { Term } from './terms.js';

interface GreeterPorts {
  readonly clock: Clock;
  readonly log: Log;
  /** Greets the node once. Rejects when there is no answer. */
  readonly greet: (node: string) => Promise<Term>;
  /** The node is a proxy, and linked with these. */
  readonly found: (node: string, proxies: readonly string[]) => void;
}

export interface ProxyGreeter {
  /** The node is linked from now on. */
  begin(node: string): void;
  /** Resolves when a linked node was greeted once, whatever came of it. */
  greeted(node: string): Promise<void>;
  /** The link is down. */
  end(node: string): void;
}

/** The pause after a first greeting without answer. */
const firstPauseMs = 1_000;
/** The pause doubles up to this. */
const longestPauseMs = 10_000;

export function createProxyGreeter(ports: GreeterPorts): ProxyGreeter {
  const linked = new Map<string, Acquaintance>();
  const end = (node: string): void => {
    linked.get(node)?.end();
    linked.delete(node);
  };
  return {
    begin(node) {
      end(node);
      linked.set(node, acquaint(node, ports));
    },
    greeted: async (node) => linked.get(node)?.greeted,
    end,
  };
}

/** What goes on over one link. */
interface Acquaintance {
  readonly greeted: Promise<void>;
  end(): void;
}

function acquaint(node: string, { clock, log, greet, found }: GreeterPorts): Acquaintance {
  let isOver = false;
  let pauseMs = 0;
  let again: Timer | undefined;

  const conclude = (outcome: GreetingOutcome): void => {
    switch (outcome.type) {
      case 'proxy':
        return found(node, outcome.proxies);
      case 'otherDialect':
        return log.warn('a proxy is left out: it speaks another dialect', {
          node,
          itsDialect: outcome.dialect,
          ourDialect: dialect,
        });
      case 'stranger':
        return log.warn('a process is called as that of a proxy, and is none', { node });
      case 'noProxy':
        return;
      case 'unknown':
        if (pauseMs === 0)
          log.warn('a node does not say yet whether it is a proxy', { node, reason: outcome.why });
        pauseMs = pauseMs === 0 ? firstPauseMs : Math.min(2 * pauseMs, longestPauseMs);
        again = clock.after(pauseMs, () => void attempt());
    }
  };

  const attempt = async (): Promise<void> => {
    const outcome = await greet(node).then(judgeAnswer, judgeFailure);
    try {
      if (!isOver) conclude(outcome);
    } catch (error) {
      log.error('a proxy could not be taken in', { error, node });
    }
  };

  return {
    greeted: attempt(),
    end() {
      isOver = true;
      again?.cancel();
    },
  };
}
