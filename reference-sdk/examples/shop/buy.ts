// A customer: a program that hosts no actor and calls some. It asks any proxy of the cluster.
import { addressesFromEnv, createActorSystem } from '@spawn-conformance/reference-sdk';
import * as shop from './contracts.ts';

const client = createActorSystem({ name: 'shop', ...addressesFromEnv(process.env) });

async function buy(order: string, item: string, quantity: number, price: number): Promise<void> {
  const what = { order, customer: 'ann', item, quantity, price };
  const { status, reason } = await client.invoke(shop.order(order), 'place', what, { registerRef: true });
  console.log(`${order}: ${status}${reason ? ` (${reason})` : ''}`);
}

await buy('order-1', 'pen', 3, 2);
await buy('order-2', 'pen', 30, 2);
await buy('order-3', 'ink', 5, 4);
await buy('order-4', 'ink', 2, 4);

/** Until it is so: effects, broadcasts and timers come after the answer. */
async function until<T>(read: () => Promise<T>, isSo: (value: T) => boolean): Promise<T> {
  for (;;) {
    const value = await read();
    if (isSo(value)) return value;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

const statusOf = async (name: string) => (await client.getState(shop.order(name)))?.status;
console.log(
  'order-1 is',
  await until(
    () => statusOf('order-1'),
    (status) => status === 'shipped',
  ),
);
console.log(
  'order-4 is',
  await until(
    () => statusOf('order-4'),
    (status) => status === 'shipped',
  ),
);
console.log('credit', (await client.getState(shop.customer('ann')))?.credit);
const news = await until(
  () => client.getState(shop.feed),
  (heard) => heard?.length === 4,
);
console.log(
  'the feed heard of',
  news
    ?.map(({ order }) => order)
    .toSorted()
    .join(' '),
);
await until(
  () => client.getState(shop.stock),
  (items) => items?.['pen'] === 10 && items['ink'] === 10,
);
console.log('the shelves are full again');
await client.stop();
