// What a case asks the testee to do, from readable YAML to the Script of the testee contract.
import { spawn as tck } from '#testee';
import type { AnyJson } from './any-value.js';
import { closed, flag, text, texts } from './steps/schemas.js';

/** One operation: a bare name, or a map from its name to what it takes. */
export type OperationSpec = string | Readonly<Record<string, unknown>>;

interface InvokeSpec {
  readonly actor: string;
  readonly action?: string;
  readonly script?: readonly OperationSpec[];
  readonly async?: boolean;
  readonly registerRef?: string;
  readonly metadata?: Readonly<Record<string, string>>;
  readonly delayMs?: number;
  readonly timeoutMs?: number;
  readonly noop?: boolean;
  readonly pooled?: boolean;
}

interface EffectSpec {
  readonly actor: string;
  readonly action?: string;
  readonly script?: readonly OperationSpec[];
  readonly registerRef?: string;
  readonly metadata?: Readonly<Record<string, string>>;
  readonly delayMs?: number;
}

interface BroadcastSpec {
  readonly channel: string;
  readonly script?: readonly OperationSpec[];
}

const { Script } = tck.conformance;

/** What an operation of the contract takes, from what the case gives it. */
const operands: Readonly<Record<string, (operand: unknown) => object>> = {
  setState: (operand) => ({ text: operand }),
  appendState: (operand) => ({ text: operand }),
  leaveState: () => ({}),
  returnValue: (operand) => ({ text: operand }),
  returnNoop: () => ({}),
  returnNothing: () => ({}),
  raise: (operand) => ({ message: operand }),
  delay: (operand) => ({ milliseconds: operand }),
  setTag: (operand) => operand as object,
  checkpoint: () => ({}),
  effect: (operand) => invokeOf(operand as EffectSpec),
  broadcast: (operand) => broadcastOf(operand as BroadcastSpec),
  pipe: (operand) => ({ action: 'Run', ...(operand as object) }),
  forward: (operand) => ({ action: 'Run', ...(operand as object) }),
  invoke: (operand) => invokeOf(operand as InvokeSpec),
  spawn: (operand) => operand as object,
};

/** Operations that belong to a claim; all others are core. */
const claims: Readonly<Record<string, string>> = {
  setTag: 'tags',
  checkpoint: 'checkpoint',
  invoke: 'client',
  spawn: 'client',
};

/** Operations that belong to a profile, which is what such an SDK was asked for. */
const profiles: Readonly<Record<string, string>> = {
  effect: 'workflow',
  broadcast: 'channels',
  pipe: 'workflow',
  forward: 'workflow',
};

/** The claim that an operation, as `Report.unsupported` names it, belongs to; undefined: core. */
export function claimOf(operation: string): string | undefined {
  return claims[nameOf(operation)];
}

/** The profile that an operation belongs to; undefined: core. */
export function profileOf(operation: string): string | undefined {
  return profiles[nameOf(operation)];
}

function nameOf(operation: string): string {
  const [name = ''] = operation.split('.', 1);
  return name.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());
}

export function scriptAny(operations: readonly OperationSpec[]): AnyJson {
  const bytes = Script.encode(Script.fromObject(scriptOf(operations))).finish();
  return {
    type_url: 'type.googleapis.com/spawn.conformance.Script',
    value: Buffer.from(bytes).toString('base64'),
  };
}

function scriptOf(operations: readonly OperationSpec[]): object {
  return { operations: operations.map(operationOf) };
}

function operationOf(spec: OperationSpec): object {
  const [name = '', operand] = typeof spec === 'string' ? [spec] : (Object.entries(spec)[0] ?? []);
  const build = operands[name];
  if (!build) throw new Error(`there is no operation ${name}; there is ${Object.keys(operands).join(' ')}`);
  return { [name]: build(operand) };
}

function broadcastOf({ script, ...spec }: BroadcastSpec): object {
  return { ...spec, ...(script ? { script: scriptOf(script) } : {}) };
}

function invokeOf({ script, delayMs, timeoutMs, ...spec }: InvokeSpec): object {
  return {
    action: 'Run',
    ...spec,
    ...(script ? { script: scriptOf(script) } : {}),
    ...(delayMs === undefined ? {} : { delayMilliseconds: delayMs }),
    ...(timeoutMs === undefined ? {} : { timeoutMilliseconds: timeoutMs }),
  };
}

const milliseconds = { type: 'integer', minimum: 0 };

/** The JSON Schema of a script; scripts inside of scripts go `depth` levels deep. */
export function scriptSchema(depth = 2): object {
  const script = depth === 0 ? {} : { script: scriptSchema(depth - 1) };
  const effect = { actor: text, action: text, registerRef: text, metadata: texts, delayMs: milliseconds };
  const flags = { async: flag, noop: flag, pooled: flag };
  const invoke = closed({ ...effect, ...flags, timeoutMs: milliseconds, ...script }, ['actor']);
  const route = closed({ actor: text, action: text, registerRef: text }, ['actor']);
  const withOperand = {
    setState: text,
    appendState: text,
    returnValue: text,
    raise: text,
    delay: milliseconds,
    setTag: closed({ key: text, value: text }, ['key', 'value']),
    effect: closed({ ...effect, ...script }, ['actor']),
    broadcast: closed({ channel: text, ...script }, ['channel']),
    pipe: route,
    forward: route,
    invoke,
    spawn: closed({ actor: text, parent: text }, ['actor', 'parent']),
  };
  const bare = Object.keys(operands).filter((name) => !Object.hasOwn(withOperand, name));
  const maps = Object.entries(withOperand).map(([name, operand]) => closed({ [name]: operand }, [name]));
  return { type: 'array', minItems: 1, items: { oneOf: [{ enum: bare }, ...maps] } };
}
