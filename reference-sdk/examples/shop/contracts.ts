// What the actors of the shop say to each other, and how each is called by the others. Both programs share it, and nothing
// else.
import { actorRef, json } from '@spawn-conformance/reference-sdk';

export interface Item {
  readonly item: string;
  readonly quantity: number;
}

/** What an order is about; every actor on its way gets all of it. */
export interface Purchase extends Item {
  readonly order: string;
  readonly customer: string;
  readonly price: number;
}

export interface Outcome {
  readonly order: string;
  readonly status: 'confirmed' | 'rejected';
  readonly reason?: string;
}

export const purchase = json<Purchase>();
export const rejection = json<Purchase & { readonly reason: string }>();
export const outcome = json<Outcome>();

/** One for each order, of the parent `order`; in the front program. */
export const order = (name: string) =>
  actorRef(name, { parent: 'order', state: json<{ readonly status: string }>() })
    .action('place', { payload: purchase, reply: outcome })
    .action('confirm', { payload: purchase, reply: outcome })
    .action('reject', { payload: rejection, reply: outcome })
    .action('shipped');

/** In the warehouse program. */
export const stock = actorRef('stock', { state: json<Readonly<Record<string, number>>>() })
  .action('reserve', { payload: purchase, reply: outcome })
  .action('giveBack', { payload: json<Item>() });

/** One for each customer, of the parent `customer`; in the warehouse program. */
export const customer = (name: string) =>
  actorRef(name, { parent: 'customer', state: json<{ readonly credit: number }>() }).action('charge', {
    payload: purchase,
    reply: outcome,
  });

/** A pool: packing takes long, and no packer is like another order's. In the warehouse program. */
export const packers = actorRef('packers', { isPooled: true }).action('pack', { payload: purchase });

/** Hears of every order; in the front program. */
export const feed = actorRef('feed', { state: json<readonly Outcome[]>() });

/** The channel on which orders tell what became of them. */
export const orderNews = 'orders';
