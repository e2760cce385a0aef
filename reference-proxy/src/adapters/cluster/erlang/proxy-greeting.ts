// How proxies know each other among the nodes of a cluster. Always holds: nobody else says the word.
import { textOf } from './expect-term.js';
import { NoProcess } from './node-errors.js';
import { atom, binary, isAtom, taggedWith, Tuple, tuple, type Term } from './terms.js';

/** The name under which every proxy can be called. */
export const proxyProcess = 'spawn_proxy';

/** Grows when proxies of before would not understand. */
export const dialect = 1;

/** "Are you a proxy, and do you speak as I do?" */
export const greeting = tuple(atom('proxy'), dialect);
/** @param proxies those that this one is linked with; whoever greets may want to link with them, too */
export function greetingAnswer(proxies: readonly string[]): Term {
  return tuple(atom('ok'), dialect, proxies.map(binary));
}

/** The proxies that the greeted one is linked with; undefined when it is no proxy of this dialect. */
export function readGreetingAnswer(term: Term): readonly string[] | undefined {
  const [spoken, proxies] = taggedWith(term, 'ok', 3) ?? [];
  return spoken === dialect && Array.isArray(proxies)
    ? proxies.map((node) => textOf(node as Term))
    : undefined;
}

export function isGreeting(term: Term): boolean {
  return taggedWith(term, 'proxy', 2) !== undefined;
}

/** What a greeting has shown of a node. */
export type GreetingOutcome =
  | { readonly type: 'proxy'; readonly proxies: readonly string[] }
  /** A proxy that would not understand this one, nor be understood. */
  | { readonly type: 'otherDialect'; readonly dialect: number }
  /** It has a process of that name, which is no proxy. */
  | { readonly type: 'stranger' }
  /** Some other program of the cluster. */
  | { readonly type: 'noProxy' }
  /** It may be a proxy all the same. */
  | { readonly type: 'unknown'; readonly why: string };

export function judgeAnswer(term: Term): GreetingOutcome {
  const proxies = asProxies(term);
  if (proxies) return { type: 'proxy', proxies };
  const [tag, spoken] = term instanceof Tuple ? term.elements : [];
  return isAtom(tag, 'ok') && typeof spoken === 'number' && spoken !== dialect
    ? { type: 'otherDialect', dialect: spoken }
    : { type: 'stranger' };
}

/** @param error with which the call ended that carried the greeting */
export function judgeFailure(error: unknown): GreetingOutcome {
  if (error instanceof NoProcess) return { type: 'noProxy' };
  return { type: 'unknown', why: error instanceof Error ? error.message : String(error) };
}

function asProxies(term: Term): readonly string[] | undefined {
  try {
    return readGreetingAnswer(term);
  } catch {
    return undefined;
  }
}
