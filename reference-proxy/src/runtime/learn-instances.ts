// Learning the instances of a definition that were spawned through other nodes: from the store, and from each node that
// keeps its instances in another one. Always holds: what was stored when it was asked for is known when the promise
// resolves, and what those nodes knew that answered in time; however many ask, one question is under way at a time; a
// proxy alone knows all there is.
import type { ActorKey } from '../core/actor-id.js';
import { keyText } from '../core/actor-id.js';
import type { Registry } from '../core/registry.js';
import type { Cluster } from '../ports/cluster.js';
import type { StateStore } from '../ports/state-store.js';

interface LearnPorts {
  readonly store: Pick<StateStore, 'instancesOf'>;
  readonly cluster: Pick<Cluster, 'self' | 'nodes' | 'ask'>;
  /** Whether what that node knows is in the same store. */
  readonly sharesStore: (node: string) => boolean;
}

/** For each part of the answer. */
const answerTimeoutMs = 2_000;

export type LearnInstances = (parents: readonly ActorKey[]) => Promise<void>;

export function createLearnInstances(
  registry: Registry,
  { store, cluster, sharesStore }: LearnPorts,
): LearnInstances {
  let wanted = new Map<string, ActorKey>();
  let running: Promise<void> | undefined;
  let next: Promise<void> | undefined;

  const learn = (key: ActorKey, parent: string): void => {
    if (!registry.parentOf(key)) registry.spawn(key, parent);
  };

  const askStore = async (parents: readonly ActorKey[]): Promise<void> => {
    for (const { key, parent } of await store.instancesOf(parents)) if (parent) learn(key, parent);
  };

  /** A node that cannot say is like one that does not know. */
  const askNode = async (node: string, parents: readonly ActorKey[]): Promise<void> => {
    const nothing = { names: [], isLast: true };
    for (const parent of parents) {
      for (let [from, isLast] = [0, false]; !isLast;) {
        const part = { type: 'instances', parent, from } as const;
        const answer = await cluster.ask(node, part, answerTimeoutMs).catch(() => nothing);
        for (const name of answer.names) learn({ system: parent.system, name }, parent.name);
        from += answer.names.length;
        isLast = answer.isLast;
      }
    }
  };

  const ask = async (): Promise<void> => {
    const parents = [...wanted.values()];
    wanted = new Map();
    next = undefined;
    const others = cluster.nodes().filter((node) => !sharesStore(node));
    await Promise.all([askStore(parents), ...others.map((node) => askNode(node, parents))]);
  };

  const run = (): Promise<void> => {
    const asked = ask();
    running = asked;
    const ended = (): void => void (running === asked && (running = undefined));
    asked.then(ended, ended);
    return asked;
  };

  return (parents) => {
    if (cluster.self === '' || parents.length === 0) return Promise.resolve();
    for (const { system, name } of parents) wanted.set(keyText(system, name), { system, name });
    if (!running) return run();
    return (next ??= running.then(run, run));
  };
}
