// The front of the shop: orders, and the feed of what became of them. An order is a saga: it reserves the goods, charges the
// customer, and is confirmed, or is rejected after what was done so far is undone. Nobody steers it: each step pipes to
// the next one, and the last one's answer is the caller's.
import {
  addressesFromEnv,
  broadcast,
  createActorSystem,
  json,
  namedActor,
  pipe,
  sideEffect,
  unnamedActor,
} from '@spawn-conformance/reference-sdk';
import * as shop from './contracts.ts';

const order = unnamedActor('order', { state: json<{ readonly status: string }>() })
  .action('place', { payload: shop.purchase, reply: shop.outcome }, ({ payload }) => ({
    state: { status: 'placed' },
    pipe: pipe(shop.stock, 'reserve', payload),
  }))
  .action('confirm', { payload: shop.purchase, reply: shop.outcome }, ({ payload, self }) => {
    const result = { order: self.name, status: 'confirmed' } as const;
    return {
      state: { status: 'confirmed' },
      reply: result,
      effects: [sideEffect(shop.packers, 'pack', payload)],
      broadcast: broadcast(shop.orderNews, result, shop.outcome),
    };
  })
  .action('reject', { payload: shop.rejection, reply: shop.outcome }, ({ payload: { reason }, self }) => {
    const result = { order: self.name, status: 'rejected', reason } as const;
    return {
      state: { status: `rejected: ${reason}` },
      reply: result,
      broadcast: broadcast(shop.orderNews, result, shop.outcome),
    };
  })
  .action('shipped', () => ({ state: { status: 'shipped' } }));

const feed = namedActor('feed', { state: json<readonly shop.Outcome[]>(), initialState: [] })
  .action('note', { payload: shop.outcome }, ({ state, payload }) => ({ state: [...state, payload] }))
  .channels({ [shop.orderNews]: 'note' });

const system = createActorSystem({
  name: 'shop',
  actors: [order, feed],
  ...addressesFromEnv(process.env),
  onEvent: (event) => 'error' in event && console.error(event.type, String(event.error)),
});
process.once('SIGTERM', () => void system.stop());
await system.start();
console.log('the front is open');
