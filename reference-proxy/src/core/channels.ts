// Which definitions subscribe to which channels. Always holds: a definition that was replaced is asked for what it subscribes
// to now; one that subscribes twice with the same action is there once.
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

/** Channel → keys of definitions that subscribe to it, or did. */
export class Channels {
  readonly #byChannel = new Map<string, Set<string>>();

  add(system: string, key: string, subscriptions: readonly Subscription[]): void {
    for (const { channel } of subscriptions) {
      const at = keyText(system, channel);
      const there = this.#byChannel.get(at) ?? new Set();
      this.#byChannel.set(at, there.add(key));
    }
  }

  /** Keys of definitions; whether they still subscribe is for the caller to look. */
  keysOf(system: string, channel: string): Iterable<string> {
    return this.#byChannel.get(keyText(system, channel)) ?? [];
  }
}
