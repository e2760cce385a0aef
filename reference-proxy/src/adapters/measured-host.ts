// Counts the callbacks of any actor host, and how long they take.
import type { ActorHost } from '../ports/actor-host.js';
import type { Meter } from '../ports/meter.js';

export function createMeasuredHost(host: ActorHost, meter: Meter): ActorHost {
  return {
    call(call, settle) {
      const startedMs = performance.now();
      const cancel = host.call(call, (result) => {
        meter.calledBack(result.ok ? 'answered' : 'failed', performance.now() - startedMs);
        settle(result);
      });
      return () => {
        meter.calledBack('cancelled', performance.now() - startedMs);
        cancel();
      };
    },
    isThere: () => host.isThere(),
    close: () => host.close(),
  };
}
