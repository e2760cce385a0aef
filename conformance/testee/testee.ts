// The testee on the reference SDK: an ordinary program that hosts what testee.proto asks for. The model to port.
// Always holds: operations are done in the script's order, and the report says what the handler really saw.
import { setTimeout as wait } from 'node:timers/promises';
import * as sdk from '@spawn-conformance/reference-sdk';
import { spawn } from '#testee';

const { State, Script, Report } = spawn.conformance;
type Report = spawn.conformance.Report.$Properties;
type Result = spawn.conformance.Result.$Properties;
type Operation = spawn.conformance.Operation;
type Route = spawn.conformance.Route.$Properties;
type Context<Payload> = sdk.ActionContext<spawn.conformance.State | undefined, Payload>;

const state = sdk.protobuf(State);
const report = sdk.optional(sdk.protobuf(Report));
const codecs = { payload: sdk.optional(sdk.protobuf(Script)), reply: report };
const peek = { reply: codecs.reply };

const nonce = process.env['SPAWN_TCK_RUN'];
const named = sdk
  .namedActor('tck-named', { state, tags: nonce ? { 'tck-run': nonce } : {} })
  .action('Run', codecs, (context) => new Run(context).all())
  .action('Peek', peek, (context) => ({ reply: seenBy(context) }));
const unnamed = sdk
  .unnamedActor('tck-unnamed', { state })
  .action('Run', codecs, (context) => new Run(context).all())
  .action('Peek', peek, (context) => ({ reply: seenBy(context) }));
const timer = sdk
  .namedActor('tck-timer', { state })
  .action('Run', codecs, (context) => new Run(context).all())
  .action('Tick', ({ state }) => ({ state: { text: `${state?.text ?? ''} ticked` } }))
  .action('Tock', () => {})
  .timers({ Tick: 1_500, Tock: 3_600_000 });
const channel = sdk
  .namedActor('tck-channel', { state })
  .action('Run', codecs, (context) => new Run(context).all())
  .action('Peek', peek, (context) => ({ reply: seenBy(context) }))
  .channels({ 'tck-scripts': 'Run', 'tck-news': 'Peek', 'tck-alerts': 'Peek' });
const times = { passivateAfterMs: 12_345, snapshotEveryMs: 6_789 };
const settings = sdk
  .namedActor('tck-settings', { state, initialState: { text: 'first' }, tags: { colour: 'blue' }, ...times })
  .action('Run', codecs, (context) => new Run(context).all());
const pooled = sdk.pooledActor('tck-pooled', { min: 2, max: 5 }).action('Run', codecs, async (context) => {
  const { state: _none, ...result } = await new Run(context).all();
  return result;
});

/** What the handler saw. */
function seenBy({ state, self, caller, metadata, tags }: Context<unknown>): Report & { results: Result[] } {
  const before = { stateBefore: state?.text ?? '', stateAbsent: state === undefined };
  return { ...before, self, caller: caller ?? null, metadata, tags, results: [] };
}

/** A script that is being run. */
class Run {
  readonly context: Context<spawn.conformance.Script | undefined>;
  readonly report: ReturnType<typeof seenBy>;
  returns: 'value' | 'noop' | 'nothing' = 'value';
  text: string | undefined;
  tags: Readonly<Record<string, string>>;
  checkpoint = false;
  readonly effects: sdk.SideEffect[] = [];
  broadcast: sdk.Broadcast | undefined;
  /** Who replies instead. */
  route: { readonly by: 'pipe' | 'forward'; readonly to: Route } | undefined;

  constructor(context: Context<spawn.conformance.Script | undefined>) {
    this.context = context;
    this.report = seenBy(context);
    this.tags = context.tags;
  }

  async all() {
    for (const operation of this.context.payload?.operations ?? []) {
      if (await this.one(operation as Operation)) continue;
      this.report.unsupported = operation.operation ?? 'unknown';
      break;
    }
    const reply = { value: this.report, noop: sdk.noop, nothing: undefined }[this.returns];
    const state = this.text === undefined ? {} : { state: { text: this.text } };
    const { tags, checkpoint, effects, broadcast } = this;
    const answer = this.route ? routed(this.route.by, this.route.to, reply) : { reply };
    return { ...state, tags, checkpoint, effects, broadcast, ...answer };
  }

  /** False: not an operation that is known here. */
  async one(operation: Operation): Promise<boolean> {
    switch (operation.operation) {
      case 'setState':
        this.text = operation.setState?.text ?? '';
        return true;
      case 'appendState':
        this.text = (this.text ?? this.report.stateBefore ?? '') + (operation.appendState?.text ?? '');
        return true;
      case 'leaveState':
        return true;
      case 'returnValue':
        this.returns = 'value';
        this.report.value = operation.returnValue?.text ?? '';
        return true;
      case 'returnNoop':
        this.returns = 'noop';
        return true;
      case 'returnNothing':
        this.returns = 'nothing';
        return true;
      case 'raise':
        throw new Error(operation.raise?.message ?? '');
      case 'delay':
        await wait(operation.delay?.milliseconds ?? 0);
        return true;
      case 'setTag':
        this.tags = { ...this.tags, [operation.setTag?.key ?? '']: operation.setTag?.value ?? '' };
        return true;
      case 'checkpoint':
        this.checkpoint = true;
        return true;
      case 'effect':
        this.effects.push(effectOf(operation.effect!));
        return true;
      case 'broadcast':
        this.broadcast = broadcastOf(operation.broadcast!);
        return true;
      case 'pipe':
        this.route = { by: 'pipe', to: operation.pipe! };
        return true;
      case 'forward':
        this.route = { by: 'forward', to: operation.forward! };
        return true;
      case 'invoke':
        this.report.results.push(await outcomeOf(() => this.invoke(operation.invoke!)));
        return true;
      case 'spawn':
        this.report.results.push(await outcomeOf(() => this.spawn(operation.spawn!)));
        return true;
      default:
        return false;
    }
  }

  async invoke(invoke: spawn.conformance.Invoke.$Properties): Promise<Result> {
    const { actor, action, schedule, ...called } = callOf(invoke, invoke.pooled ?? false);
    const script = invoke.noop ? sdk.noop : called.script;
    const timeoutMs = Number(invoke.timeoutMilliseconds ?? 0);
    const options = { ...called.options, ...(timeoutMs > 0 ? { timeoutMs } : {}) };
    if (invoke.async || schedule.delayMs !== undefined) {
      await this.context.client.invokeAsync(actor, action, script, { ...options, ...schedule });
      return { payload: 'nothing' };
    }
    const { payload, reply } = await this.context.client.invokeDetailed(actor, action, script, options);
    return { payload, report: reply ?? null };
  }

  async spawn({ actor, parent }: spawn.conformance.Spawn.$Properties): Promise<Result> {
    await this.context.client.spawn(sdk.actorRef(actor ?? '', { parent: parent ?? '' }));
    return { payload: 'nothing' };
  }
}

/** Whom an invocation or a side effect is for, and with what. */
function callOf(call: spawn.conformance.Effect.$Properties, isPooled = false) {
  const action = call.action ?? '';
  const delayMs = Number(call.delayMilliseconds ?? 0);
  return {
    actor: sdk.actorRef(call.actor ?? '', { isPooled }).action(action, codecs),
    action,
    script: call.script ? Script.fromObject(call.script) : undefined,
    schedule: delayMs > 0 ? { delayMs } : {},
    options: { metadata: call.metadata ?? {}, ...refOf(call.registerRef) },
  };
}

const refOf = (registerRef: string | null | undefined) => (registerRef ? { registerRef } : {});

function effectOf(effect: spawn.conformance.Effect.$Properties): sdk.SideEffect {
  const { actor, action, script, schedule, options } = callOf(effect);
  return sdk.sideEffect(actor, action, script, { ...options, ...schedule });
}

function broadcastOf({ channel, script }: spawn.conformance.Broadcast.$Properties): sdk.Broadcast {
  const value = script ? Script.fromObject(script) : undefined;
  return sdk.broadcast(channel ?? '', value, codecs.payload);
}

/** Another actor replies: a pipe hands it the reply, a forward what came. */
function routed(by: 'pipe' | 'forward', to: Route, reply: Report | sdk.Noop | undefined) {
  const action = to.action ?? '';
  const actor = sdk.actorRef(to.actor ?? '');
  const options = refOf(to.registerRef);
  if (by === 'forward') return { forward: sdk.forward(actor.action(action, codecs), action, options) };
  const taking = actor.action(action, { payload: report, reply: report });
  return { pipe: sdk.pipe(taking, action, reply, options) };
}

/** What a client operation gave; a failure is a result too. */
async function outcomeOf(call: () => Promise<Result>): Promise<Result> {
  try {
    return { ok: true, ...(await call()) };
  } catch (error) {
    if (!(error instanceof sdk.SpawnError)) throw error;
    return { ok: false, error: `${error.code}: ${error.message}` };
  }
}

const system = sdk.createActorSystem({
  name: process.env['SPAWN_TCK_SYSTEM'] ?? 'spawn-system',
  actors: [named, unnamed, timer, channel, settings, pooled],
  ...sdk.addressesFromEnv(process.env),
  registerWithinMs: Infinity,
  onEvent: (event) =>
    process.stderr.write(`${event.type}${'error' in event ? `: ${String(event.error)}` : ''}\n`),
});
process.once('SIGTERM', () => void system.stop());
await system.start();
