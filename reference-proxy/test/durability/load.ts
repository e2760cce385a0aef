// Load on a proxy until it dies: several callers register, spawn and append, each waiting for its answer before it
// goes on, and write into the ledger what they asked and what was acknowledged.
import { Kind } from '@spawn-conformance/proto';
import { callers, type Ledger } from './ledger.js';
import type { Seeded } from './seeded.js';
import { actor, Refused, type WireClient } from './wire-client.js';

export const templates = ['template 1', 'template 2'] as const;

/** Ends when the proxy is gone. @throws Refused when the proxy, alive, refuses anything */
export async function loadUntilDead(ledger: Ledger, client: WireClient, chance: Seeded): Promise<void> {
  const call = async (caller: number): Promise<void> => {
    try {
      for (;;) await act(ledger, client, chance, caller);
    } catch (error) {
      if (error instanceof Refused) throw error; // anything else is the death of the proxy
    }
  };
  await Promise.all(Array.from({ length: callers }, (_, caller) => call(caller)));
}

async function act(ledger: Ledger, client: WireClient, chance: Seeded, caller: number): Promise<void> {
  const what = chance.below(100);
  if (what < 8) return caller === 0 ? register(ledger, client, chance) : spawn(ledger, client, chance);
  const names = [...ledger.actors.keys()];
  const name = names[chance.below(names.length)] ?? '';
  const id = ledger.asked(name, caller);
  const ids = await client.append(name, id);
  if (ids.at(-1) !== id) throw new Refused(200, `actor ${name} answered ${ids.join()} to ${id}`);
  ledger.appended(name, id);
}

/** A new actor, or a known one with one more action. One caller does it, so versions only grow. */
async function register(ledger: Ledger, client: WireClient, chance: Seeded): Promise<void> {
  const known = ledger.registeredNames();
  const name =
    chance.below(3) === 0 ? `defined ${ledger.takeNumber()}` : (known[chance.below(known.length)] ?? '');
  await registerNext(ledger, client, name);
}

export async function registerNext(ledger: Ledger, client: WireClient, name: string): Promise<void> {
  const version = ledger.takeVersion(name);
  await client.register(actor(name, name.startsWith('template') ? Kind.UNNAMED : Kind.NAMED, version));
  ledger.registered(name, version);
}

async function spawn(ledger: Ledger, client: WireClient, chance: Seeded): Promise<void> {
  const name = `spawned ${ledger.takeNumber()}`;
  const parent = chance.pick(templates);
  await client.spawn(name, parent);
  ledger.spawned(name, parent);
}
