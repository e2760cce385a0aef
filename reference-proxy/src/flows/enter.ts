// Entering: what the proxy takes up before it serves anybody. In order: what an earlier run knew is read back (REG-27,
// SPN-16); the proxy joins its cluster, and hears what the others host (PLC-1); it tells them what it hosts; timers and
// what is scheduled begin. Definitions of an earlier run count for less than registered ones until the user function is seen: meanwhile
// actors live with nodes that serve them, if there are any, and their timers rest.
import type { ActorSystem } from '../actor-system.js';
import type { ActorHost } from '../ports/actor-host.js';
import type { ClusterMember } from '../ports/cluster.js';
import { startSchedules } from './run-schedules.js';
import { startTimers } from './run-timers.js';

/** How often is looked whether the user function is back. */
const lookEveryMs = 250;

/** Resolves when requests can be served. */
export async function enter(system: ActorSystem, host: ActorHost, member: ClusterMember): Promise<void> {
  await system.directory.restore();
  await system.cluster.join(member);
  await system.membership.announce();
  startTimers(system, host);
  await startSchedules(system);
  void awaitFunction(system, host);
}

/** Registering is one way in which it shows; taking connections is another, since not every SDK registers again. */
async function awaitFunction({ membership, work, clock }: ActorSystem, host: ActorHost): Promise<void> {
  const { hosting } = membership;
  while (hosting.isWaitingForFunction && !work.draining) {
    if (await host.isThere()) {
      hosting.functionIsThere();
      await membership.announce();
    } else await new Promise<void>((resolve) => void clock.after(lookEveryMs, resolve));
  }
}
