// How proxies know each other among the nodes of a cluster. Always holds: nobody else says the word.
import { textOf } from './expect-term.js';
import { atom, binary, taggedWith, tuple, type Term } from './terms.js';

/** The name under which every proxy can be called. */
export const proxyProcess = 'spawn_proxy';

/** Grows when proxies of before would not understand. */
const dialect = 1;

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
