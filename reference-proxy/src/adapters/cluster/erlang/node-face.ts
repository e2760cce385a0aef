// What the rest of the program sees of a node: see ErlangNode. Always holds: a rejection says what went wrong, and whether
// the far side can have acted.
import { callFunction } from './erpc-client.js';
import type { ErlangNode, FarProcess } from './erlang-node.js';
import type { ErpcServer } from './erpc-server.js';
import { callServer, castOf, sendTo, type CallContext } from './gen-server.js';
import type { LocalProcesses } from './local-process.js';
import { NodeDown } from './node-errors.js';
import type { NodeLink } from './node-link.js';
import type { NodeLinks } from './node-links.js';
import type { Target } from './signals.js';
import { atom, isAtom, tuple, type Term } from './terms.js';

interface NodeParts {
  readonly name: string;
  readonly links: NodeLinks;
  readonly context: CallContext;
  readonly processes: LocalProcesses;
  readonly erpc: ErpcServer;
  readonly watchers: {
    readonly up: ((node: string) => void)[];
    readonly down: ((node: string, why: Error) => void)[];
  };
}

const pingTimeoutMs = 7_000;

export function createNodeFace(parts: NodeParts): Omit<ErlangNode, 'name' | 'port' | 'close'> {
  const { name, links, context, processes, erpc, watchers } = parts;
  const send = async (to: FarProcess, message: Term): Promise<void> => {
    const link = await links.connect(to.node);
    link.checkUsable();
    sendTo(link, context.caller.pid, targetOf(to), message);
  };
  const call: ErlangNode['call'] = async (to, request, timeoutMs) => {
    const link = links.find(to.node) ?? (await linkWithin(parts, to.node, timeoutMs));
    return callServer(context, link, targetOf(to), request, timeoutMs);
  };
  return {
    nodes: () => links.names,
    async connect(node) {
      await links.connect(node);
    },
    heardAtMs: (node) => links.find(node)?.connection.heardAtMs,
    disconnect: (node) => links.find(node)?.connection.close(new Error('this node disconnected it')),
    async ping(node, timeoutMs = pingTimeoutMs) {
      const question = tuple(atom('is_auth'), atom(name));
      const answer = await call({ node, process: 'net_kernel' }, question, timeoutMs).catch(() => undefined);
      return isAtom(answer, 'yes');
    },
    call,
    cast: (to, request) => send(to, castOf(request)),
    send,
    async callFunction(node, what, timeoutMs) {
      const link = links.find(node) ?? (await linkWithin(parts, node, timeoutMs));
      return callFunction(context, link, what, timeoutMs);
    },
    allow: (what, run) => erpc.allow(what, run),
    register: (process, handlers) => processes.register(process, handlers),
    spawn: (handlers) => processes.spawn(handlers),
    monitor: (to, down) => watch(parts, to, down),
    async link(process, to) {
      const link = await links.connect(to.node);
      link.link(process, to);
      link.connection.send({ type: 'link', from: process.pid, to });
    },
    unlink(process, from) {
      const link = links.find(from.node);
      if (link?.unlink(process, from)) {
        link.connection.send({
          type: 'unlink',
          id: context.identifiers.unlink(),
          from: process.pid,
          to: from,
        });
      }
    },
    onNodeUp: (up) => void watchers.up.push(up),
    onNodeDown: (down) => void watchers.down.push(down),
  };
}

/** The attempt goes on for others who want the link; who waits here waits no longer than it said. */
function linkWithin({ links, context }: NodeParts, node: string, timeoutMs: number): Promise<NodeLink> {
  return new Promise((resolve, reject) => {
    const late = new NodeDown(node, false, `no connection within ${timeoutMs} ms`);
    const timer = context.clock.after(timeoutMs, () => reject(late));
    void links
      .connect(node)
      .then(resolve, reject)
      .finally(() => timer.cancel());
  });
}

/** As in Erlang, a node that cannot be reached is a reason, not an error. */
async function watch(
  { links, context }: NodeParts,
  to: FarProcess,
  down: (reason: Term) => void,
): ReturnType<ErlangNode['monitor']> {
  const { identifiers, waiters, caller } = context;
  const lost = (): void => down(atom('noconnection'));
  let link: NodeLink;
  try {
    link = await links.connect(to.node);
  } catch (error) {
    if (!(error instanceof NodeDown)) throw error;
    lost();
    return { stop() {} };
  }
  const ref = identifiers.reference();
  const bond = { from: caller.pid, to: targetOf(to), ref };
  const position = link.connection.send({ type: 'monitor', ...bond });
  waiters.add(ref, {
    link,
    position,
    down(reason) {
      if (waiters.remove(ref)) down(reason);
    },
    lost,
  });
  return {
    stop() {
      if (waiters.remove(ref)) link.connection.send({ type: 'demonitor', ...bond });
    },
  };
}

function targetOf({ process }: FarProcess): Target {
  return typeof process === 'string' ? atom(process) : process;
}
