// What the kit's proxy does for the whole run: takes the registrations of the SDK under test, and keeps the requests
// that no case asked for. Always holds: whatever is meant as a registration is accepted and recorded, also a wrong
// one, so that its check can say what is wrong with it.
import { endpointOf, observeSdkRequest } from '../observe-sdk-request.js';
import { hasNonce, type CaseResponder } from './case-peer.js';
import type { WireRequest } from './exchange-log.js';
import { actorNotFound, proxyAnswer } from './proxy-answer.js';

export interface Registration {
  readonly request: WireRequest;
  readonly observation: Readonly<Record<string, unknown>>;
}

export interface Registrar {
  /** Every registration, in order. */
  readonly registrations: readonly Registration[];
  /** Spawns and invocations that belong to no case, in order. */
  readonly strays: readonly Readonly<Record<string, unknown>>[];
  readonly respond: CaseResponder;
  /** The nth (from 1) registration; rejects when the signal fires first. */
  nth(nth: number, signal: AbortSignal): Promise<Registration>;
}

export function createRegistrar(): Registrar {
  const registrations: Registration[] = [];
  const strays: Record<string, unknown>[] = [];
  const waiters = new Set<() => void>();
  const respond: CaseResponder = (request) => {
    const endpoint = endpointOf(request);
    if (endpoint === 'health') return Promise.resolve(proxyAnswer('health', {}, {}));
    const observation = observeSdkRequest(request, new Date());
    if (endpoint !== 'registration') {
      // What carries the nonce of a case was asked for, and comes late.
      if (endpoint !== 'other' && !hasNonce(request)) strays.push(observation);
      return Promise.resolve(actorNotFound(endpoint, ''));
    }
    registrations.push({ request, observation });
    for (const look of [...waiters]) look();
    return Promise.resolve(proxyAnswer('registration', {}, {}));
  };
  return {
    registrations,
    strays,
    respond,
    nth(nth, signal) {
      return new Promise((resolve, reject) => {
        const look = () => {
          const found = registrations[nth - 1];
          if (!found) return;
          waiters.delete(look);
          resolve(found);
        };
        waiters.add(look);
        signal.addEventListener('abort', () => {
          waiters.delete(look);
          reject(new Error('no registration came'));
        });
        look();
      });
    },
  };
}
