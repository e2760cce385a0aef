// How the proxies of a simulation are set up, and what their user functions register.
import { Kind, type Actor } from '@spawn-conformance/proto';
import type { SystemSettings } from '../../src/actor-system.js';
import type { ActorPlan } from './plan.js';

export const settings: SystemSettings = {
  systemName: undefined,
  defaults: { passivateAfterMs: 10_000, snapshotEveryMs: 2_000 },
  persistence: 'durable',
  mailboxMax: 1_000,
  routesMax: 64,
  times: { initTimeoutMs: 5_000, retryRefusedForMs: 5_000, retryRefusedInitForMs: 30_000 },
  invocationTimeoutMs: 10_000,
  metadataBytesMax: 1_024,
  requestsMax: 10_000,
  actorsMax: 10_000,
  schedulesMax: 10_000,
  requestsBytesMax: 10_000_000,
  actorsPerRequestMax: 1_000,
  address: 'of nobody: all are in the cluster',
  storeId: 'the store of all',
  proxyName: 'simulated proxy',
  proxyVersion: '1.2.3',
};

/** An entry of the registry. */
export function registered({
  name,
  kind,
  stateful,
  hasInit,
  passivateAfterMs,
  tickEveryMs,
}: ActorPlan): [string, Actor] {
  const actions = ['append', 'set', 'read', 'later', ...(hasInit ? ['init'] : [])];
  const actor: Actor = {
    id: { name, system: 'test' },
    settings: {
      kind: kind === 'unnamed' ? Kind.UNNAMED : Kind.NAMED,
      stateful,
      deactivationStrategy: { timeout: { timeout: passivateAfterMs } },
    },
    state: { tags: {} },
    actions: actions.map((action) => ({ name: action })),
    timerActions: [{ action: { name: 'tick' }, seconds: tickEveryMs }],
  };
  return [name, actor];
}
