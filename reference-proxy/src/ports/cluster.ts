// The seam to the other proxies: who is in, ask that one, here is what one asks of you. Always holds: what the far
// proxy answered arrives unchanged, errors too; who asks learns whether the question can have arrived.
//
// What proxies say to each other is private to this implementation; spec/10-placement.md judges only what shows at the
// edges. An implementation may lose, delay, reorder or repeat a question; the runtime stands all of that.
import type { Actor, InvocationRequest, InvocationResponse, Payload } from '@spawn-conformance/proto';
import type { ActorId, ActorKey } from '../core/actor-id.js';
import type { Invocation } from '../core/actor/inputs.js';

/** What a node says of itself: the definitions that its own user function registered, by version. */
export interface Announcement {
  /** Larger after each start of the node. */
  readonly incarnation: number;
  /** These are the definitions whose last change came after version `after`, up to version `upto`. */
  readonly after: number;
  readonly upto: number;
  /** Those that its user function registered in this life of it, or still serves. */
  readonly definitions: readonly Actor[];
  /** Those that an earlier life of it hosted: the user function has not been seen since. */
  readonly restored: readonly Actor[];
  /** The version of the last change. More is to come while it is larger than `upto`. */
  readonly newest: number;
  /** It is shutting down: its actors belong elsewhere now, but it still answers. */
  readonly leaving: boolean;
  /** Which store keeps its states; nodes that say the same share one. */
  readonly storeId: string;
}

/** An invocation on its way to the node where its actor lives. */
export interface RemoteInvocation {
  /** No two invocations that a node sends have the same, in all its lives. */
  readonly id: string;
  readonly actor: ActorId;
  readonly invocation: Omit<Invocation, 'id'>;
  readonly budgetMs: number;
  /** Answer as soon as it is queued. */
  readonly async: boolean;
  /** How many nodes have sent it. */
  readonly hops: number;
}

export interface RemoteSpawn {
  readonly actors: readonly ActorId[];
  readonly revision?: number | undefined;
  /** Find out whether it would succeed; change nothing. */
  readonly checkOnly: boolean;
}

/** Everything that one proxy asks of another, and what comes back. */
interface Exchanges {
  /** The answer is the version up to which the definitions of the asking node are known. */
  readonly hosts: readonly [Announcement, { readonly known: number }];
  readonly run: readonly [RemoteInvocation, Payload | undefined];
  /** Bring stateful named actors into memory where they live. */
  readonly start: readonly [{ readonly actors: readonly ActorKey[] }, void];
  readonly spawn: readonly [RemoteSpawn, void];
  /** The parents of the instances that are known, undefined for the others; in the order asked. */
  readonly find: readonly [{ readonly keys: readonly ActorKey[] }, readonly (string | undefined)[]];
  /** The instances of a definition that are known, a part at a time: those after the first `from`. */
  readonly instances: readonly [
    { readonly parent: ActorKey; readonly from: number },
    { readonly names: readonly string[]; readonly isLast: boolean },
  ];
  /** Hand the actor over: finish what waits for it, save, leave memory. Answered when it is not in memory. */
  readonly release: readonly [{ readonly key: ActorKey }, void];
  /** The door for programs of other languages in the cluster: the same as POST …/invoke. */
  readonly invoke: readonly [{ readonly request: InvocationRequest }, InvocationResponse];
}

type Kind = keyof Exchanges;
type RequestOf<K extends Kind> = { readonly type: K } & Exchanges[K][0];
export type AnswerOf<K extends Kind> = Exchanges[K][1];
export type NodeRequest = { [K in Kind]: RequestOf<K> }[Kind];
export type NodeAnswer = AnswerOf<Kind>;

/** The question got no answer: no connection, one that broke, or none in time. */
export class NodeUnreachable extends Error {
  override readonly name = 'NodeUnreachable';
  /** Whether the question can have arrived, and been acted upon. False: repeating it is safe. */
  readonly sent: boolean;

  constructor(message: string, sent: boolean, options?: ErrorOptions) {
    super(message, options);
    this.sent = sent;
  }
}

export interface Cluster {
  /** The name of this node, such as `a@10.0.0.1`; empty when the proxy is no part of any cluster. */
  readonly self: string;
  /** The proxies that this one is connected with now, without itself. */
  nodes(): readonly string[];
  /**
   * Asks a proxy. Rejects with its ProxyError, or with NodeUnreachable: at once when the connection breaks, and after
   * `timeoutMs` in any case.
   */
  ask<K extends Kind>(node: string, request: RequestOf<K>, timeoutMs: number): Promise<AnswerOf<K>>;
  /** When anything arrived last from a connected node, on the clock of this one, in milliseconds; undefined: not connected. */
  heardAtMs(node: string): number | undefined;
  /** Breaks the connection with a node that gives no sign of life. It is looked for like any other that is away. */
  drop(node: string): void;
  /** Goes in: from now on `member` is told and asked. Resolves when the nodes that could be found first are in, or not. */
  join(member: ClusterMember): Promise<void>;
  close(): Promise<void>;
}

/** This proxy, as the others see it. */
export interface ClusterMember {
  /** Rejects with a ProxyError. */
  asked(from: string, request: NodeRequest): Promise<NodeAnswer>;
  /** A proxy is connected. */
  joined(node: string): void;
  /** Its connection is lost. */
  left(node: string): void;
}
