// The shapes of erpc, Erlang's remote procedure calls: a process is spawned on the other side, and the reason with which it
// ends is the result.
import { atom, Atom, elementsOf, isAtom, Reference, tuple, type Term } from './terms.js';

/** A function: module, name and number of arguments. */
export interface FunctionName {
  readonly module: string;
  readonly function: string;
  readonly arity: number;
}

export function functionKey({ module, function: name, arity }: FunctionName): string {
  return `${module}:${name}/${arity}`;
}

/** How a called function ended otherwise than by returning. */
export class ErpcFailure extends Error {
  override readonly name = 'ErpcFailure';
  readonly kind: 'throw' | 'exit' | 'error';
  readonly reason: Term;

  constructor(kind: 'throw' | 'exit' | 'error', reason: Term, text: string) {
    super(`the function ended with ${kind}: ${text}`);
    this.kind = kind;
    this.reason = reason;
  }
}

/** What is asked for in a spawn request. */
export type ErpcRequest =
  | {
      readonly type: 'call';
      readonly result: Reference;
      readonly what: FunctionName;
      readonly args: readonly Term[];
    }
  | { readonly type: 'cast'; readonly what: FunctionName; readonly args: readonly Term[] };

/** @returns undefined when it is no erpc */
export function readErpcRequest(
  { module, function: entry }: { readonly module: string; readonly function: string },
  args: readonly Term[],
): ErpcRequest | undefined {
  if (module !== 'erpc') return undefined;
  if (entry === 'execute_cast' && args.length === 3) {
    const run = readFunction(args);
    return run && { type: 'cast', ...run };
  }
  const [result, ...rest] = args;
  if (entry !== 'execute_call' || args.length !== 4 || !(result instanceof Reference)) return undefined;
  const run = readFunction(rest);
  return run && { type: 'call', result, ...run };
}

function readFunction([module, name, args]: readonly Term[]):
  { readonly what: FunctionName; readonly args: readonly Term[] } | undefined {
  if (!(module instanceof Atom) || !(name instanceof Atom) || !Array.isArray(args)) return undefined;
  const what = { module: module.name, function: name.name, arity: args.length };
  return { what, args: args as readonly Term[] };
}

export function returned(result: Reference, value: Term): Term {
  return tuple(result, atom('return'), value);
}

export function undefinedFunction(result: Reference, what: FunctionName, args: readonly Term[]): Term {
  const called = tuple(atom(what.module), atom(what.function), args, []);
  return tuple(result, atom('error'), atom('undef'), [called]);
}

export function failedWith(result: Reference, reason: Term): Term {
  return tuple(result, atom('error'), reason, []);
}

/** The end of a called function as the caller sees it. */
type ErpcOutcome =
  | { readonly type: 'returned'; readonly value: Term }
  | { readonly type: 'throw' | 'exit' | 'error'; readonly reason: Term };

/** @param reason with which the process ended */
export function readOutcome(reason: Term): ErpcOutcome {
  const [, kind, value] = elementsOf(reason, 3) ?? elementsOf(reason, 4) ?? [];
  if (value === undefined) return { type: 'exit', reason };
  if (isAtom(kind, 'return')) return { type: 'returned', value };
  if (isAtom(kind, 'throw')) return { type: 'throw', reason: value };
  if (isAtom(kind, 'error')) return { type: 'error', reason: value };
  return { type: 'exit', reason: isAtom(kind, 'exit') ? value : reason };
}
