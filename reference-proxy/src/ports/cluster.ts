// The seam to the other nodes: who is in, send this invocation to that node, here is one for you. Always holds: what
// the far node answered arrives unchanged, errors too.
import type { Payload } from '@spawn-conformance/proto';
import type { ActorKey } from '../core/actor-id.js';
import type { Invocation } from '../core/actor/inputs.js';

/** An invocation on its way to the node where its actor lives. */
export interface RemoteInvocation {
  readonly key: ActorKey;
  readonly invocation: Omit<Invocation, 'id'>;
  readonly budgetMs: number;
  /** Answer as soon as it is queued. */
  readonly async: boolean;
}

export interface Cluster {
  /** This node. */
  readonly self: string;
  /** The nodes that can host the actor, this one included when it can. */
  hostsOf(key: ActorKey): readonly string[];
  /** Runs the invocation on that node. Rejects with the ProxyError of the far node. */
  send(node: string, remote: RemoteInvocation): Promise<Payload | undefined>;
  /** Who runs the invocations that other nodes send here. */
  onInvocation(run: (remote: RemoteInvocation) => Promise<Payload | undefined>): void;
  close(): Promise<void>;
}
