// What one live actor needs from around it. Always holds: nothing here knows flows or adapters.
import type { Payload } from '@spawn-conformance/proto';
import type { Effects, Publication, Route } from '../core/actor/workflow.js';
import type { ActorId } from '../core/actor-id.js';
import type { ProxyError } from '../core/errors.js';
import type { ActorHost } from '../ports/actor-host.js';
import type { Clock } from '../ports/clock.js';
import type { Log } from '../ports/log.js';
import type { StateStore } from '../ports/state-store.js';

/** Carries out what an action wants done beside its answer. */
export interface WorkflowRunner {
  /** Starts the invocations that an action of `self` asked for. Never throws. */
  dispatch(self: ActorId, effects: Effects): void;
  /** Starts an invocation of every subscriber. Never throws. */
  broadcast(self: ActorId, publication: Publication): void;
  /** The answer of the actor that takes over from `self`, after all that was started before. Rejects with a ProxyError. */
  route(self: ActorId, route: Route, limits: RouteLimits): Promise<Payload | undefined>;
}

export interface RouteLimits {
  readonly budgetMs: number;
  /** Its caller has gone. */
  readonly isAsync: boolean;
}

export interface ActivationPorts {
  readonly workflow: WorkflowRunner;
  readonly store: StateStore;
  readonly host: ActorHost;
  readonly clock: Clock;
  readonly log: Log;
  /** Whether the proxy is shutting down. */
  readonly work: { readonly draining: boolean };
}

/** How long things may take, in milliseconds. */
export interface ActivationTimes {
  /** Budget of an init action, which no caller waits for. */
  readonly initTimeoutMs: number;
  /** How long a refused connection is tried again. The user function may register before it listens. */
  readonly retryRefusedForMs: number;
  readonly retryRefusedInitForMs: number;
}

/** How one invocation ended. */
export interface Settle {
  reply(payload: Payload | undefined): void;
  fail(error: ProxyError): void;
  /** Whoever waits says itself what went wrong. */
  readonly isQuiet?: boolean | undefined;
  /** Nobody waits. */
  readonly isAsync?: boolean;
}
