// What an action asked for beside its reply → the Workflow of an ActorInvocationResponse. Always holds: a result that
// contradicts itself is refused as a whole, so that nothing of it happens (WFL-55).
import type {
  InvocationRequest,
  PayloadFields,
  Pipe as PipeMessage,
  Workflow,
} from '@spawn-conformance/proto';
import type { ActorName } from '../actor-ref.js';
import { SpawnError } from '../errors.js';
import { dueMsOf } from '../schedule.js';
import { Broadcast, Forward, Pipe, SideEffect } from '../workflow.js';
import type { CallbackHost } from './callback-host.js';
import { requestOf } from '../invocation-request.js';

/** What an action returned, when nobody has looked at it yet: programs without types can return anything. */
export interface UncheckedResult {
  readonly reply?: unknown;
  readonly effects?: unknown;
  readonly broadcast?: unknown;
  readonly pipe?: unknown;
  readonly forward?: unknown;
}

/** The workflow, and the payload that a pipe hands on in place of a reply; undefined: the reply is the answer. */
interface Asked {
  readonly workflow?: Workflow;
  readonly piped?: PayloadFields;
}

/** In which field each of the helpers' results belongs. */
const fields = [
  [SideEffect, 'effects: [...]'],
  [Broadcast, 'broadcast'],
  [Pipe, 'pipe'],
  [Forward, 'forward'],
] as const;

/** @throws SpawnError invalid-argument */
export function workflowOf(result: UncheckedResult, self: ActorName, host: Pick<CallbackHost, 'now'>): Asked {
  const bare = fields.find(([type]) => result instanceof type);
  if (bare !== undefined) throw wrong(`return { ${bare[1]} }, with what the helper made in it`);
  const effects = effectsOf(result).map((effect) => ({ request: effectRequest(effect, self, host.now()) }));
  const broadcast = checked(result.broadcast, Broadcast, 'broadcast');
  const route = routeOf(result, self);
  if (effects.length === 0 && broadcast === undefined && route === undefined) return {};
  return {
    workflow: {
      effects,
      ...(broadcast === undefined
        ? {}
        : { broadcast: { channelGroup: broadcast.channel, ...broadcast.payload } }),
      ...route?.routing,
    },
    ...(route === undefined ? {} : { piped: route.piped }),
  };
}

function effectsOf({ effects }: UncheckedResult): readonly SideEffect[] {
  if (effects === undefined || effects === null) return [];
  if (!Array.isArray(effects)) throw wrong('effects is no array');
  return effects.map((effect: unknown, at) => {
    const made = checked(effect, SideEffect, `effects[${at}]`, 'sideEffect');
    if (made === undefined)
      throw wrong(`effects[${at}] is missing: leave it out, or make it by sideEffect()`);
    return made;
  });
}

function effectRequest({ request }: SideEffect, self: ActorName, nowMs: number): InvocationRequest {
  const scheduledTo = dueMsOf(request.schedule, nowMs, request.what);
  return requestOf(self.system, { ...request, isAsync: true, scheduledTo, caller: self }, request.what);
}

interface Route {
  readonly routing: Pick<Workflow, 'pipe' | 'forward'>;
  readonly piped: PayloadFields;
}

/** The target answers, so there is no reply of the action's own beside it. */
function routeOf(result: UncheckedResult, self: ActorName): Route | undefined {
  const pipe = checked(result.pipe, Pipe, 'pipe');
  const forward = checked(result.forward, Forward, 'forward');
  if (pipe !== undefined && forward !== undefined) throw wrong('pipe and forward are both there: give one');
  const route = pipe ?? forward;
  if (route === undefined) return undefined;
  const name = pipe === undefined ? 'forward' : 'pipe';
  if (result.reply !== undefined && result.reply !== null) {
    throw wrong(`reply and ${name} are both there: the reply is that of the target`);
  }
  return { routing: { [name]: targetOf(route, self, name) }, piped: pipe?.payload ?? {} };
}

function targetOf({ target }: Pipe | Forward, self: ActorName, name: string): PipeMessage {
  const { actor, action, registerRef } = target;
  if (actor.system !== undefined && actor.system !== self.system) {
    throw wrong(`${name} stays within ${self.system}, and ${actor.name} is an actor of ${actor.system}`);
  }
  return {
    actor: actor.name,
    actionName: action,
    ...(registerRef === undefined ? {} : { registerRef }),
  };
}

function checked<T>(
  given: unknown,
  type: abstract new (...made: never) => T,
  field: string,
  maker = field,
): T | undefined {
  if (given === undefined || given === null) return undefined;
  if (given instanceof type) return given;
  throw wrong(`${field} was not made by ${maker}()`);
}

function wrong(problem: string): SpawnError {
  return new SpawnError('invalid-argument', `the result of the action: ${problem}`);
}
