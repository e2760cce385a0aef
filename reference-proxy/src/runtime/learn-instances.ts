// Learning the instances of a definition that were spawned through other nodes, from the store that they share. Always
// holds: what was stored when it was asked for is known when the promise resolves; however many ask, one question is under
// way at a time; a proxy alone knows all there is.
import type { ActorKey } from '../core/actor-id.js';
import { keyText } from '../core/actor-id.js';
import type { Registry } from '../core/registry.js';
import type { StateStore } from '../ports/state-store.js';

export type LearnInstances = (parents: readonly ActorKey[]) => Promise<void>;

export function createLearnInstances(
  registry: Registry,
  store: Pick<StateStore, 'instancesOf'>,
  isClustered: boolean,
): LearnInstances {
  let wanted = new Map<string, ActorKey>();
  let running: Promise<void> | undefined;
  let next: Promise<void> | undefined;

  const ask = async (): Promise<void> => {
    const parents = [...wanted.values()];
    wanted = new Map();
    next = undefined;
    for (const { key, parent } of await store.instancesOf(parents))
      if (parent && !registry.parentOf(key)) registry.spawn(key, parent);
  };

  const run = (): Promise<void> => {
    const asked = ask();
    running = asked;
    const ended = (): void => void (running === asked && (running = undefined));
    asked.then(ended, ended);
    return asked;
  };

  return (parents) => {
    if (!isClustered || parents.length === 0) return Promise.resolve();
    for (const { system, name } of parents) wanted.set(keyText(system, name), { system, name });
    if (!running) return run();
    return (next ??= running.then(run, run));
  };
}
