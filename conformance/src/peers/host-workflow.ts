// What a scripted host wants done beside its answer: the case's short words as the Workflow message.
import { anyOf } from '../any-value.js';
import type { Json } from '../merge-json.js';
import { invocationBody, type InvokeSpec } from '../requests.js';

/** Where a pipe or a forward leads. */
interface RouteSpec {
  readonly actor?: string;
  readonly action?: string;
  readonly registerRef?: string;
}

interface BroadcastSpec {
  readonly channel?: string;
  readonly value?: unknown;
  readonly noop?: boolean;
}

type EffectSpec = Partial<InvokeSpec> & { readonly system?: string };

/** The workflow that a case writes into an action's answer. */
export interface WorkflowSpec {
  /** As an `invoke` step writes them; without `system` of its own, each names that of the actor. `{}`: no request. */
  readonly effects?: readonly EffectSpec[];
  readonly broadcast?: BroadcastSpec;
  readonly pipe?: RouteSpec;
  readonly forward?: RouteSpec;
}

/** @param system of the actor whose answer it is */
export function workflowOf({ effects, broadcast, pipe, forward }: WorkflowSpec, system: string): Json {
  const workflow = {
    ...(effects ? { effects: effects.map((one) => effectOf(one, system)) } : {}),
    ...(broadcast ? { broadcast: broadcastOf(broadcast) } : {}),
    ...(pipe ? { pipe: routeOf(pipe) } : {}),
    ...(forward ? { forward: routeOf(forward) } : {}),
  };
  return Object.keys(workflow).length === 0 ? {} : { workflow };
}

function effectOf(effect: EffectSpec, system: string): Json {
  const { actor = '' } = effect;
  if (Object.keys(effect).length === 0) return {};
  return { request: invocationBody(effect.system ?? system, { ...effect, actor }) };
}

function broadcastOf({ channel, value, noop }: BroadcastSpec): Json {
  const payload = noop ? { noop: {} } : value === undefined ? {} : { value: anyOf(value) };
  return { ...(channel === undefined ? {} : { channelGroup: channel }), ...payload };
}

function routeOf({ actor, action, registerRef }: RouteSpec): Json {
  return {
    ...(actor === undefined ? {} : { actor }),
    ...(action === undefined ? {} : { actionName: action }),
    ...(registerRef === undefined ? {} : { registerRef }),
  };
}
