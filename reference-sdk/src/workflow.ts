// What an action asks for beside its reply, or instead of it. Always holds: the target and its action are known, and
// what is handed on is written with the target's own codec, when the helper is called; so a mistake throws where it was
// made. Nothing happens until the action has ended and its state is stored, and nothing at all when it throws (WFL-14, WFL-55).
import type { PayloadFields } from '@spawn-conformance/proto';
import type { InvokeOptions, PayloadAnd } from './actor-client.js';
import { checkName, codecsOf, type Actions, type ActorRef } from './actor-ref.js';
import type { AnyCodec, Codec } from './codec.js';
import { SpawnError } from './errors.js';
import { payloadFor, registerRefOf, requestOf } from './invocation-request.js';
import { noop, type Noop } from './noop.js';
import { scheduleOf, type Schedule, type ScheduleOptions } from './schedule.js';

/** How a side effect is made, and when it runs: `{ delayMs }`, `{ at: Date }`, or at once. */
export type SideEffectOptions = Omit<InvokeOptions, 'signal'> & ScheduleOptions;

/** How a pipe or a forward finds its target. */
export interface RouteOptions {
  /** Spawn the target first, from this parent; `true`: from the reference's own parent (`register_ref`). */
  readonly registerRef?: string | true;
}

/** An invocation that is complete but for who asks for it, and when. */
interface EffectRequest {
  readonly actor: ActorRef;
  readonly action: string;
  readonly payload: PayloadFields;
  readonly schedule: Schedule;
  readonly options: Omit<InvokeOptions, 'signal'>;
  /** What it is called in messages. */
  readonly what: string;
}

/** An invocation that nobody waits for. Made by `sideEffect()`. */
export class SideEffect {
  readonly request: EffectRequest;

  constructor(request: EffectRequest) {
    this.request = request;
  }
}

/** A message to all subscribers of a channel. Made by `broadcast()`. */
export class Broadcast {
  readonly channel: string;
  readonly payload: PayloadFields;

  constructor(channel: string, payload: PayloadFields) {
    this.channel = channel;
    this.payload = payload;
  }
}

/** Where a pipe or a forward goes. */
interface Target {
  readonly actor: ActorRef;
  readonly action: string;
  readonly registerRef: string | undefined;
}

/** Hands a payload on to another actor, which answers the caller. Made by `pipe()`. `Reply` is what the caller gets. */
export class Pipe<out Reply = unknown> {
  readonly target: Target;
  readonly payload: PayloadFields;
  /** Never set: it carries the type. */
  declare readonly types?: { readonly reply: Reply };

  constructor(target: Target, payload: PayloadFields) {
    this.target = target;
    this.payload = payload;
  }
}

/**
 * Hands the invocation on as it came, to another actor, which answers the caller. Made by `forward()`. `Payload` is
 * what the target takes, `Reply` what the caller gets.
 */
export class Forward<in Payload = never, out Reply = unknown> {
  readonly target: Target;
  /** Never set: it carries the types. */
  declare readonly types?: { readonly takes: (payload: Payload) => void; readonly reply: Reply };

  constructor(target: Target) {
    this.target = target;
  }
}

/**
 * Runs an action of any actor, also of the one that asks, when the state of the asking action is stored. Nobody waits
 * for it or hears of its end. It carries the metadata of the invocation that is running, under its own.
 * @throws SpawnError invalid-argument on an unknown action, a payload that cannot be written, a wrong time
 */
export function sideEffect<A extends Actions, Name extends keyof A & string>(
  actor: ActorRef<unknown, A>,
  action: Name,
  ...rest: PayloadAnd<A[Name]['payload'], SideEffectOptions>
): SideEffect;
export function sideEffect(
  actor: ActorRef,
  action: string,
  payload?: unknown,
  options: SideEffectOptions = {},
): SideEffect {
  const codecs = codecsOf(actor, action);
  const what = `the side effect ${action} of ${actor.name}`;
  const schedule = scheduleOf(options, what);
  const effect = { actor, action, payload: payloadFor(codecs, payload, what), schedule, what };
  const { metadata } = options;
  const request = { ...effect, options: { ...options, ...(metadata && { metadata: { ...metadata } }) } };
  requestOf('', { ...request, isAsync: true, caller: undefined }, what); // what is wrong with it is said here
  return new SideEffect(request);
}

/** A message without a value (noop) to all subscribers. @throws SpawnError invalid-argument on an impossible name */
export function broadcast(channel: string, value?: Noop): Broadcast;
/**
 * A message to all actors that subscribe to the channel, in every program of the actor system.
 * @throws SpawnError invalid-argument on an impossible name, or a value that cannot be written
 */
export function broadcast<W>(channel: string, value: NoInfer<W>, codec: Codec<W, unknown>): Broadcast;
export function broadcast(channel: string, value?: unknown, codec?: AnyCodec): Broadcast {
  checkName('channel', channel);
  const what = `the broadcast to ${channel}`;
  if (value === noop || (value === undefined && codec?.isOptional !== false)) {
    return new Broadcast(channel, { noop: {} });
  }
  if (codec !== undefined) return new Broadcast(channel, payloadFor({ payload: codec }, value, what));
  throw new SpawnError('invalid-argument', `${what}: the value needs a codec`);
}

/**
 * Has another actor answer: it is given `payload`, and its reply is the caller's.
 * @throws SpawnError invalid-argument on an unknown action, or a payload that cannot be written
 */
export function pipe<A extends Actions, Name extends keyof A & string>(
  actor: ActorRef<unknown, A>,
  action: Name,
  ...rest: PayloadAnd<A[Name]['payload'], RouteOptions>
): Pipe<A[Name]['reply']>;
export function pipe(actor: ActorRef, action: string, payload?: unknown, options: RouteOptions = {}): Pipe {
  const codecs = codecsOf(actor, action);
  const target = targetOf(actor, action, options);
  return new Pipe(target, payloadFor(codecs, payload, `the pipe to ${action} of ${actor.name}`));
}

/** What a forwarded action may have been given: anything, when the target takes nothing. */
type Taken<Payload> = [Payload] extends [undefined] ? unknown : Payload;

/**
 * Has another actor answer: it is given the very payload that came, and its reply is the caller's.
 * @throws SpawnError invalid-argument on an unknown action
 */
export function forward<A extends Actions, Name extends keyof A & string>(
  actor: ActorRef<unknown, A>,
  action: Name,
  options: RouteOptions = {},
): Forward<Taken<A[Name]['payload']>, A[Name]['reply']> {
  codecsOf(actor, action);
  return new Forward(targetOf(actor, action, options));
}

function targetOf(actor: ActorRef, action: string, options: RouteOptions): Target {
  return { actor, action, registerRef: registerRefOf(actor, options) };
}
