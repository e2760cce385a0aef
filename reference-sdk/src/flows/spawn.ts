// Spawning, the SDK's half: names of instances → SpawnRequest, and the proxy's yes. The twin is flows/spawn in a proxy.
import { SpawnRequest, SpawnResponse } from '@spawn-conformance/proto';
import type { SpawnOptions } from '../actor-client.js';
import type { ActorRef } from '../actor-ref.js';
import { SpawnError } from '../errors.js';
import { callTimeoutMs } from './deadline.js';
import { exchange, type ProxyLink } from './proxy-link.js';

/** @throws SpawnError */
export async function spawn(
  link: ProxyLink,
  refs: readonly ActorRef[],
  options: SpawnOptions,
): Promise<void> {
  const system = commonSystem(link, refs);
  await exchange(link, {
    what: `spawning ${refs.map((ref) => ref.name).join(', ')}`,
    path: `${link.basePath}/system/${encodeURIComponent(system)}/actors/spawn${revisionQuery(options.revision)}`,
    body: SpawnRequest.encode({ actors: refs.map((ref) => instanceOf(ref, system)) }),
    answerType: SpawnResponse,
    failure: 'refused',
    timeoutMs: callTimeoutMs(options.timeoutMs),
    signal: options.signal,
  });
}

function commonSystem(link: ProxyLink, refs: readonly ActorRef[]): string {
  const systems = new Set(refs.map((ref) => ref.system ?? link.system));
  const [system] = systems;
  if (system !== undefined && systems.size === 1) return system;
  const problem = system === undefined ? 'no actors to spawn' : 'actors of several systems in one spawn';
  throw new SpawnError('invalid-argument', problem);
}

function instanceOf(ref: ActorRef, system: string): { name: string; system: string; parent: string } {
  if (ref.parent !== undefined) return { name: ref.name, system, parent: ref.parent };
  throw new SpawnError('invalid-argument', `${ref.name} has no parent: spawn instances of an UNNAMED actor`);
}

function revisionQuery(revision: number | undefined): string {
  if (revision === undefined) return '';
  if (Number.isSafeInteger(revision) && revision >= 0) return `?revision=${revision}`;
  throw new SpawnError('invalid-argument', `revision must be a whole number from 0 on, got ${revision}`);
}
