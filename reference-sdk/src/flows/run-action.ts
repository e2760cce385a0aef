// Inside a callback: find the action, show it what it may see, run it, write down what it gave back. Always holds:
// the tags go back even when they did not change (some proxies take a missing map for "no tags"), the state only when
// the action returned one (STA-42, STA-45).
import type {
  ActorId,
  ActorInvocation,
  ActorInvocationResponse,
  Any,
  Context,
} from '@spawn-conformance/proto';
import type { ActionContext } from '../action.js';
import type { ActorName } from '../actor-ref.js';
import type { Actor, HostedAction } from '../actor.js';
import { valueIn, type AnyCodec } from '../codec.js';
import { messageOf } from '../errors.js';
import { noop } from '../noop.js';
import { CallbackFailure } from './callback-failure.js';
import type { CallbackHost } from './callback-host.js';
import { workflowOf, type UncheckedResult } from './workflow-of.js';

/** A callback's actor and action, found. */
interface Resolved {
  readonly definition: Actor;
  readonly action: HostedAction;
  readonly self: ActorName;
  readonly name: string;
}

/** By the actor's name first, then by its parent (an instance). @throws CallbackFailure 400 or 404 */
export function resolveAction(host: CallbackHost, invocation: ActorInvocation): Resolved {
  const self = nameIn(invocation.actor, host.system);
  if (self === undefined) throw new CallbackFailure(400, 'the invocation names no actor');
  if (self.system !== host.system) {
    throw new CallbackFailure(404, `unknown actor system ${self.system}: this is ${host.system}`);
  }
  const definition = host.actors.get(self.name) ?? host.actors.get(self.parent ?? '');
  if (definition === undefined) throw new CallbackFailure(404, `unknown actor ${self.name}`);
  const name = invocation.actionName ?? '';
  const action = definition.actions.get(name);
  if (action === undefined) throw new CallbackFailure(404, `unknown action ${name} of actor ${self.name}`);
  return { definition, action, self, name };
}

/** @throws CallbackFailure 400 when a value cannot be read; whatever the action throws */
export async function runAction(
  host: CallbackHost,
  resolved: Resolved,
  invocation: ActorInvocation,
  signal: AbortSignal,
): Promise<ActorInvocationResponse> {
  const { definition, action, self } = resolved;
  const current = invocation.currentContext ?? {};
  const context: ActionContext<unknown, unknown> = {
    payload: await readPayload(invocation, resolved),
    state: await readState(current, definition),
    self,
    caller: nameIn(invocation.caller ?? current.caller, host.system),
    metadata: mapOf(current.metadata),
    tags: mapOf(current.tags),
    signal,
    client: host.clientFor(self, signal),
  };
  const result = resultOf(await action.handle(context), resolved);
  const { workflow, piped } = workflowOf(result, self, host);
  checkFields(result, resolved);
  return {
    actorName: self.name,
    actorSystem: self.system,
    updatedContext: updatedContext(context, result, definition),
    ...(piped ?? replyOf(result, resolved)),
    ...(workflow === undefined ? {} : { workflow }),
    ...(result.checkpoint === true ? { checkpoint: true } : {}),
  };
}

interface Result extends UncheckedResult {
  readonly state?: unknown;
  readonly tags?: Readonly<Record<string, string>>;
  readonly checkpoint?: boolean;
}

/** Programs without types can return anything; a bare value is most likely meant as the reply, which would be lost. */
function resultOf(returned: unknown, { name, self }: Resolved): Result {
  if (returned === undefined || returned === null) return {};
  if (typeof returned === 'object' && !Array.isArray(returned)) return returned;
  const what = Array.isArray(returned) ? 'an array' : `a ${typeof returned}`;
  throw new Error(`the action ${name} of actor ${self.name} returned ${what}; return { reply } or nothing`);
}

/** Every field that a result may have. */
const fields: ReadonlySet<string> = new Set<keyof Result>([
  'reply',
  'state',
  'tags',
  'checkpoint',
  'effects',
  'broadcast',
  'pipe',
  'forward',
]);

/** The compiler takes a misspelt field; what it holds would be lost. */
function checkFields(result: Result, { name, self }: Resolved): void {
  const isUnknown = ([field, value]: [string, unknown]) => value !== undefined && !fields.has(field);
  const unknown = Object.entries(result).find(isUnknown);
  if (unknown === undefined) return;
  throw new Error(
    `the action ${name} of actor ${self.name} returned the field ${unknown[0]}; a result may have ${[...fields].join(', ')}`,
  );
}

function updatedContext({ tags }: ActionContext<unknown, unknown>, result: Result, actor: Actor): Context {
  const context = { tags: result.tags ?? tags };
  if (result.state === undefined) return context;
  if (actor.state === undefined)
    throw new Error(`the actor ${actor.name} has no state codec, but returned a state`);
  return { ...context, state: actor.state.encode(result.state as never) };
}

function replyOf({ reply }: Result, { action, self, name }: Resolved): ActorInvocationResponse {
  if (reply === noop) return { noop: {} };
  const codec = action.reply;
  if (codec === undefined && reply !== undefined && reply !== null) {
    throw new Error(`the action ${name} of actor ${self.name} gave a reply, but has no reply codec`);
  }
  if (codec === undefined || (reply === undefined && codec.isOptional)) return {};
  if (reply !== undefined) return { value: codec.encode(reply as never) };
  throw new Error(`the action ${name} of actor ${self.name} gave no reply, but has a reply type`);
}

async function readPayload(invocation: ActorInvocation, { action, self, name }: Resolved): Promise<unknown> {
  const codec = action.payload;
  if (codec === undefined) return undefined;
  const value = valueIn(invocation, codec);
  if (value !== undefined) return decoded(codec, value, `the payload of ${name}`);
  if (codec.isOptional) return undefined;
  throw new CallbackFailure(400, `${name} of actor ${self.name} needs a payload of type ${codec.typeName}`);
}

async function readState(current: Context, { state, initialState }: Actor): Promise<unknown> {
  if (state === undefined) return undefined;
  const value = valueIn({ value: current.state }, state) ?? initialState;
  return value === undefined ? undefined : decoded(state, value, 'the state');
}

async function decoded(codec: AnyCodec, value: Any, what: string): Promise<unknown> {
  try {
    return await codec.decode(value);
  } catch (cause) {
    throw new CallbackFailure(400, `${what}: ${messageOf(cause)}`, { cause });
  }
}

function nameIn(id: ActorId | null | undefined, system: string): ActorName | undefined {
  if (!id?.name) return undefined;
  return { name: id.name, system: id.system || system, ...(id.parent ? { parent: id.parent } : {}) };
}

function mapOf(map: Context['tags']): Readonly<Record<string, string>> {
  return { ...(map as Record<string, string> | null | undefined) };
}
