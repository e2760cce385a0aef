// What a scripted host wants done beside its answer: the case's short words as the Workflow message.
import { anyOf } from '../any-value.js';
import type { Json } from '../merge-json.js';
import { invocationBody, type InvokeSpec } from '../requests.js';

/** Where a pipe or a forward leads. */
export interface RouteSpec {
  readonly actor?: string;
  readonly action?: string;
  readonly registerRef?: string;
}

export interface BroadcastSpec {
  readonly channel: string;
  readonly value?: unknown;
  readonly noop?: boolean;
}

/** The workflow that a case writes into an action's answer. */
export interface WorkflowSpec {
  /** As an `invoke` step writes them; without `system` of its own, each names that of the actor. */
  readonly effects?: readonly (InvokeSpec & { readonly system?: string })[];
  readonly broadcast?: BroadcastSpec;
  readonly pipe?: RouteSpec;
  readonly forward?: RouteSpec;
}

/** @param system of the actor whose answer it is */
export function workflowOf({ effects, broadcast, pipe, forward }: WorkflowSpec, system: string): Json {
  const workflow = {
    ...(effects
      ? { effects: effects.map((one) => ({ request: invocationBody(one.system ?? system, one) })) }
      : {}),
    ...(broadcast ? { broadcast: broadcastOf(broadcast) } : {}),
    ...(pipe ? { pipe: routeOf(pipe) } : {}),
    ...(forward ? { forward: routeOf(forward) } : {}),
  };
  return Object.keys(workflow).length === 0 ? {} : { workflow };
}

function broadcastOf({ channel, value, noop }: BroadcastSpec): Json {
  const payload = noop ? { noop: {} } : value === undefined ? {} : { value: anyOf(value) };
  return { channelGroup: channel, ...payload };
}

function routeOf({ actor, action, registerRef }: RouteSpec): Json {
  return {
    ...(actor === undefined ? {} : { actor }),
    ...(action === undefined ? {} : { actionName: action }),
    ...(registerRef === undefined ? {} : { registerRef }),
  };
}
