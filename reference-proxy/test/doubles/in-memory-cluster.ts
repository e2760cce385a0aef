// Nodes in one process, and the network between them, which a test can slow down, cut, and make lose or repeat messages.
// Always holds: a message arrives at the node's life that it was sent to, or not at all; without faults it arrives at
// once, in order; what is asked is answered, or fails when the connection is lost or the time is over.
import {
  NodeUnreachable,
  type Cluster,
  type ClusterMember,
  type NodeAnswer,
  type NodeRequest,
} from '../../src/ports/cluster.js';
import type { Clock } from '../../src/ports/clock.js';
import type { ProxyError } from '../../src/core/errors.js';

/** What happens to one message. Several delays: it arrives several times; none: it is lost. */
type Fate = readonly number[];

interface NetworkOptions {
  readonly clock: Clock;
  /** Called for each message, answers too. Delays in milliseconds; 0 arrives in the same turn of the event loop. */
  readonly fateOf?: (from: string, to: string) => Fate;
}

export interface Network {
  node(name: string): Cluster;
  /** Breaks the connection, if there is one, and keeps the two apart. */
  cut(a: string, b: string): void;
  /** Lets the two connect again, and connects them. */
  heal(a: string, b: string): void;
  /** The node is gone, as after a power failure; its connections break. */
  crash(name: string): void;
}

interface Line {
  readonly pending: Set<(error: NodeUnreachable) => void>;
  /** When each end heard of the other. */
  readonly heardAtMs: Map<string, number>;
  open: boolean;
}

export function createNetwork({ clock, fateOf = () => [0] }: NetworkOptions): Network {
  const members = new Map<string, ClusterMember>();
  const lines = new Map<string, Line>();
  const cuts = new Set<string>();
  const lineName = (a: string, b: string): string => (a < b ? `${a} ${b}` : `${b} ${a}`);

  const connect = (a: string, b: string): void => {
    const name = lineName(a, b);
    if (a === b || cuts.has(name) || lines.has(name) || !members.has(a) || !members.has(b)) return;
    const now = clock.nowMs();
    const heardAtMs = new Map([a, b].map((end) => [end, now]));
    lines.set(name, { pending: new Set(), heardAtMs, open: true });
    members.get(a)?.joined(b);
    members.get(b)?.joined(a);
  };

  const disconnect = (a: string, b: string): void => {
    const line = lines.get(lineName(a, b));
    if (!line) return;
    line.open = false;
    lines.delete(lineName(a, b));
    for (const fail of [...line.pending])
      fail(new NodeUnreachable(`the connection of ${a} and ${b} broke`, true));
    members.get(a)?.left(b);
    members.get(b)?.left(a);
  };

  const send = (line: Line, from: string, to: string, arrive: (copy: number) => void): void => {
    fateOf(from, to).forEach((delayMs, copy) => {
      const arriveIfOpen = (): void => {
        if (!line.open) return;
        line.heardAtMs.set(to, clock.nowMs());
        arrive(copy);
      };
      if (delayMs === 0) queueMicrotask(arriveIfOpen);
      else clock.after(delayMs, arriveIfOpen);
    });
  };

  const node = (self: string): Cluster => ({
    self,
    nodes: () => [...members.keys()].filter((other) => lines.has(lineName(self, other))),
    ask: (to, request, timeoutMs) =>
      new Promise((resolve, reject) => {
        const line = lines.get(lineName(self, to));
        const member = members.get(to);
        if (!line || !member) return reject(new NodeUnreachable(`${to} is not connected`, false));
        const fail = (error: NodeUnreachable): void => settle(() => reject(error));
        const timer = clock.after(timeoutMs, () =>
          fail(new NodeUnreachable(`${to} did not answer within ${timeoutMs} ms`, true)),
        );
        const settle = (how: () => void): void => {
          timer.cancel();
          line.pending.delete(fail);
          how();
        };
        line.pending.add(fail);
        send(line, self, to, (copy) => {
          const answered = member.asked(self, structuredClone(request as NodeRequest));
          const answer = (give: () => void): void => {
            // Of what arrived twice the second answer is nobody's.
            if (copy === 0 && line.open) send(line, to, self, (repeated) => repeated === 0 && settle(give));
          };
          answered.then(
            (value: NodeAnswer) => answer(() => resolve(value)),
            (error: ProxyError) => answer(() => reject(error)),
          );
        });
      }),
    heardAtMs: (other) => lines.get(lineName(self, other))?.heardAtMs.get(self),
    drop: (other) => disconnect(self, other),
    join(member) {
      members.set(self, member);
      for (const other of members.keys()) connect(self, other);
      return Promise.resolve();
    },
    close() {
      leave(self);
      return Promise.resolve();
    },
  });

  const leave = (name: string): void => {
    for (const other of members.keys()) disconnect(name, other);
    members.delete(name);
  };

  return {
    node,
    cut(a, b) {
      cuts.add(lineName(a, b));
      disconnect(a, b);
    },
    heal(a, b) {
      cuts.delete(lineName(a, b));
      connect(a, b);
    },
    crash: leave,
  };
}
