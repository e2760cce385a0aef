// Writes down what the nodes of a history say to each other, to the store and to the user functions: for whoever reads a
// failed history. Always holds: it changes nothing, not even what is drawn by chance.
import type { Cluster } from '../../src/ports/cluster.js';
import type { StateStore } from '../../src/ports/state-store.js';
import { anyText } from '../doubles/definition.js';
import type { Replacements } from './node.js';

type Write = (line: string) => void;

/** Each line begins with the time that the node's own clock shows, which may be ahead or behind. */
export function tracing(write: Write): Replacements {
  return {
    ports(ports) {
      const { clock, cluster, store, host } = ports;
      const node = cluster.self;
      const say: Write = (line) => write(`${clock.nowMs() % 10_000_000} ${node} ${line}`);
      return {
        ...ports,
        cluster: tracedCluster(cluster, say),
        store: tracedStore(store, say),
        host: {
          ...host,
          call(call, settle) {
            const { actionName, actor, value, currentContext } = call.invocation;
            const what = `callback ${actionName} ${anyText(value) ?? ''} of ${actor?.name} on <${anyText(currentContext?.state) ?? ''}>`;
            say(what);
            const cancel = host.call(call, (result) => {
              say(`${what}: ${result.ok ? 'answered' : 'failed'}`);
              settle(result);
            });
            return () => {
              say(`${what}: cancelled`);
              cancel();
            };
          },
        },
      };
    },
    member: (member, { membership }) => ({
      ...member,
      joined(node) {
        write(`${membership.self} joined ${node}`);
        member.joined(node);
      },
      left(node) {
        write(`${membership.self} left ${node}`);
        member.left(node);
      },
    }),
  };
}

function tracedCluster(cluster: Cluster, say: Write): Cluster {
  let asked = 0;
  return {
    ...cluster,
    ask(node, request, timeoutMs) {
      const number = (asked += 1);
      say(`asks ${node} #${number} ${JSON.stringify(request, shorter)}`);
      return told(`is told by ${node} #${number}`, cluster.ask(node, request, timeoutMs), say);
    },
  };
}

function tracedStore(store: StateStore, say: Write): StateStore {
  return {
    ...store,
    load: (key, revision) => told(`loads ${key.name}`, store.load(key, revision), say),
    save: (key, snapshot, ends) =>
      told(`saves ${key.name} revision ${snapshot.revision}`, store.save(key, snapshot, ends), say),
    confirm: (key, revision) =>
      told(`confirms ${key.name} revision ${revision}`, store.confirm(key, revision), say),
  };
}

/** The promise itself, so that nothing goes on later than it would. */
function told<T>(what: string, done: Promise<T>, say: Write): Promise<T> {
  done.then(
    (value) => say(`${what}: ${JSON.stringify(value, shorter) ?? 'done'}`),
    (error: unknown) => say(`${what}: ${String(error)}`),
  );
  return done;
}

function shorter(name: string, value: unknown): unknown {
  if (value instanceof Uint8Array) return new TextDecoder().decode(value);
  if (['definitions', 'restored'].includes(name) && Array.isArray(value))
    return value.map((one: { id?: { name?: string } }) => one.id?.name);
  if (name === 'storeId' || name === 'tags' || name === 'type_url' || name === 'metadata') return undefined;
  return value;
}
