// Timers: actions that the proxy invokes by itself (TIM). In order: the actor lives here and is served; its time has come
// and the last tick has ended; then an invocation like any other, from the actor to itself, for which nobody waits.
import type { ActorSystem } from '../actor-system.js';
import type { KnownActor } from '../core/registry.js';
import { invocationBytes } from '../core/request-size.js';
import type { ActorHost } from '../ports/actor-host.js';
import { TimerRunner } from '../runtime/timer-runner.js';
import { deliver } from './deliver.js';

export function startTimers(system: ActorSystem, host: ActorHost): void {
  const { registry, membership, learnInstances, work, clock, log, settings } = system;
  const around = { registry, membership, learnInstances, work, ticksMax: settings.requestsMax };
  const tick = (known: KnownActor, action: string): Promise<void> => runTick(system, known, action);
  new TimerRunner({ host, clock, log }, around, tick).start();
}

/** Work in hand, as an async invocation is. */
async function runTick(system: ActorSystem, known: KnownActor, actionName: string): Promise<void> {
  const { work, settings } = system;
  const invocation = { actionName, payload: { noop: {} }, caller: known.id, metadata: {} };
  const bytes = invocationBytes(invocation);
  work.beginBackground(bytes);
  try {
    await deliver(system, known, {
      invocation,
      budgetMs: settings.invocationTimeoutMs,
      async: false,
      isQuiet: true,
    });
  } finally {
    work.endBackground(bytes);
  }
}
