// A customer: a program that hosts no actor and calls some. It asks any proxy of the cluster. Each run is a customer of
// its own with orders of its own, so it can run again and again.
import { addressesFromEnv, createActorSystem, type ActorRef } from '@spawn-conformance/reference-sdk';
import * as shop from './contracts.ts';

const client = createActorSystem({ name: 'shop', ...addressesFromEnv(process.env) });
const customer = `ann-${Date.now()}`;
const orderOf = (label: string) => shop.order(`${label}-of-${customer}`);

/**
 * Reads a state until it is so: effects, broadcasts and timers come after the answer, and other programs start when they
 * start. A read may be repeated, whatever went wrong.
 */
async function until<State>(
  actor: ActorRef<State>,
  isSo: (state: NonNullable<State>) => boolean,
): Promise<NonNullable<State>> {
  const giveUpAtMs = Date.now() + 60_000;
  let cause: unknown;
  while (Date.now() < giveUpAtMs) {
    try {
      const state = await client.getState(actor, { timeoutMs: 5_000 });
      if (state && isSo(state)) return state;
      cause = state;
    } catch (error) {
      cause = error;
    }
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`waited a minute for ${actor.name}`, { cause });
}

async function buy(label: string, item: string, quantity: number, price: number): Promise<void> {
  const order = orderOf(label);
  const what = { order: order.name, customer, item, quantity, price };
  const { status, reason } = await client.invoke(order, 'place', what, { registerRef: true });
  console.log(`${label}: ${status}${reason ? ` (${reason})` : ''}`);
}

await until(shop.feed, () => true); // the front is open
await until(shop.stock, () => true); // and so is the warehouse
await buy('order-1', 'pen', 3, 2);
await buy('order-2', 'pen', 30, 2);
await buy('order-3', 'ink', 5, 4);
await buy('order-4', 'ink', 2, 4);

for (const label of ['order-1', 'order-4']) {
  const { status } = await until(orderOf(label), (order) => order.status === 'shipped');
  console.log(label, 'is', status);
}
console.log('credit', (await client.getState(shop.customer(customer)))?.credit);

const labels = ['order-1', 'order-2', 'order-3', 'order-4'];
const heardOf = (news: readonly shop.Outcome[]) =>
  labels.filter((label) => news.some(({ order }) => order === orderOf(label).name));
const news = await until(shop.feed, (heard) => heardOf(heard).length === labels.length);
console.log('the feed heard of', heardOf(news).join(' '));

await until(shop.stock, ({ pen = 0, ink = 0 }) => pen >= 10 && ink >= 10);
console.log('the shelves are full again');
await client.stop();
