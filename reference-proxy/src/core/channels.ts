// Which definitions subscribe to which channels. Always holds: a definition that was replaced counts with what it subscribes
// to now, and nothing is kept of what it did before; one that subscribes twice with the same action is there once.
import type { Metadata } from '@spawn-conformance/proto';
import { keyText } from './actor-id.js';

/** What an actor takes from a channel, and with which action. */
export interface Subscription {
  readonly channel: string;
  readonly action: string;
}

/** The action that takes what a channel brings when its subscription names none. */
const defaultAction = 'receive';

export function subscriptionsOf(metadata: Metadata | null | undefined): readonly Subscription[] {
  const read = new Map<string, Subscription>();
  for (const { topic, action } of metadata?.channelGroup ?? []) {
    const one = { channel: topic ?? '', action: action || defaultAction };
    if (one.channel) read.set(keyText(one.channel, one.action), one);
  }
  return [...read.values()];
}

/** Channel → keys of definitions that subscribe to it, and the other way round. */
export class Channels {
  readonly #byChannel = new Map<string, Set<string>>();
  readonly #byDefinition = new Map<string, readonly Subscription[]>();

  /** From now on the definition has these subscriptions, and no others. */
  set(system: string, key: string, subscriptions: readonly Subscription[]): void {
    for (const { channel } of this.#byDefinition.get(key) ?? []) {
      const at = keyText(system, channel);
      const there = this.#byChannel.get(at);
      there?.delete(key);
      if (there?.size === 0) this.#byChannel.delete(at);
    }
    if (subscriptions.length === 0) this.#byDefinition.delete(key);
    else this.#byDefinition.set(key, subscriptions);
    for (const { channel } of subscriptions) {
      const at = keyText(system, channel);
      const there = this.#byChannel.get(at) ?? new Set();
      this.#byChannel.set(at, there.add(key));
    }
  }

  /** Keys of definitions. */
  keysOf(system: string, channel: string): Iterable<string> {
    return this.#byChannel.get(keyText(system, channel)) ?? [];
  }
}
