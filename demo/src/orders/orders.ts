import type { DeliveryWay, PaymentWay } from '../words/words.js';
import type { Address } from './address.js';

export interface Order {
  /** Five digits or more, counting up. */
  readonly number: string;
  /** The random number of the browser it was placed in. */
  readonly shopper: string;
  readonly lines: readonly OrderLine[];
  readonly delivery: DeliveryWay;
  readonly payment: PaymentWay;
  readonly address: Address;
  /** Czech crowns with tax, delivery included. */
  readonly total: number;
  readonly deliveryFee: number;
  /** ISO 8601 in UTC. */
  readonly placedAt: string;
  /** `YYYY-MM-DD`. */
  readonly promisedBy: string;
}

export interface OrderLine {
  readonly product: string;
  readonly quantity: number;
  /** Of one piece, as it was on that day. */
  readonly price: number;
}

/** The book the shop writes its orders in. */
export interface OrderBook {
  /** Takes an order in and gives it its number. */
  place(order: Omit<Order, 'number'>): Order;
  /** An order, but only for the browser it was placed in. */
  find(number: string, shopper: string): Order | undefined;
  /** The newest first. */
  of(shopper: string): Order[];
}

/** The shop has been open for a while. */
const FIRST_NUMBER = 10_482;

/**
 * @param known what was written down before
 * @param write called with every new order before it counts; what it throws, `place` throws
 */
export function createOrderBook(
  known: readonly Order[] = [],
  write: (order: Order) => void = () => {},
): OrderBook {
  const orders = [...known];
  return {
    place(wanted) {
      const order = { number: String(Number(orders.at(-1)?.number ?? FIRST_NUMBER - 1) + 1), ...wanted };
      write(order);
      orders.push(order);
      return order;
    },
    find: (number, shopper) => orders.find((order) => order.number === number && order.shopper === shopper),
    of: (shopper) => orders.filter((order) => order.shopper === shopper).reverse(),
  };
}
