// The warehouse: the stock, the customers' credit, and the packers. It knows the front by its contracts only, and runs
// beside a proxy of its own.
import {
  addressesFromEnv,
  createActorSystem,
  json,
  namedActor,
  pipe,
  pooledActor,
  sideEffect,
  unnamedActor,
} from '@spawn-conformance/reference-sdk';
import * as shop from './contracts.ts';

const shelf = 10;
const restockEveryMs = Number(process.env['RESTOCK_EVERY_MS'] ?? 60_000);

const stock = namedActor('stock', {
  state: json<Readonly<Record<string, number>>>(),
  initialState: { pen: shelf, ink: shelf },
})
  .action('reserve', { payload: shop.purchase, reply: shop.outcome }, ({ state, payload }) => {
    const { item, quantity } = payload;
    const left = (state[item] ?? 0) - quantity;
    if (left < 0)
      return { pipe: pipe(shop.order(payload.order), 'reject', { ...payload, reason: `no ${item} left` }) };
    return {
      state: { ...state, [item]: left },
      // The first order of a customer brings the customer to life.
      pipe: pipe(shop.customer(payload.customer), 'charge', payload, { registerRef: true }),
    };
  })
  .action('giveBack', { payload: json<shop.Item>() }, ({ state, payload: { item, quantity } }) => ({
    state: { ...state, [item]: (state[item] ?? 0) + quantity },
  }))
  .action('restock', ({ state }) => ({
    state: Object.fromEntries(Object.entries(state).map(([item, left]) => [item, Math.max(left, shelf)])),
  }))
  .timers({ restock: restockEveryMs });

const customer = unnamedActor('customer', {
  state: json<{ readonly credit: number }>(),
  initialState: { credit: 20 },
}).action('charge', { payload: shop.purchase, reply: shop.outcome }, ({ state, payload }) => {
  const { price, quantity, item, order } = payload;
  const credit = state.credit - price * quantity;
  if (credit >= 0) return { state: { credit }, pipe: pipe(shop.order(order), 'confirm', payload) };
  return {
    // What was done before is undone: an effect, since nobody needs to wait for it.
    effects: [sideEffect(shop.stock, 'giveBack', { item, quantity })],
    pipe: pipe(shop.order(order), 'reject', { ...payload, reason: 'not enough credit' }),
  };
});

const packers = pooledActor('packers', { min: 1, max: 4 }).action(
  'pack',
  { payload: shop.purchase },
  ({ payload: { order } }) => ({ effects: [sideEffect(shop.order(order), 'shipped')] }),
);

const system = createActorSystem({
  name: 'shop',
  actors: [stock, customer, packers],
  ...addressesFromEnv(process.env),
  onEvent: (event) => 'error' in event && console.error(event.type, String(event.error)),
});
process.once('SIGTERM', () => void system.stop());
await system.start();
console.log('the warehouse is open');
