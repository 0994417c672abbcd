import { appendFileSync, mkdirSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { createOrderBook, type Order, type OrderBook } from './orders.js';

/** The same book in a file, one order a line, so that it is still there after a restart. */
export function openOrderFile(path: string): OrderBook {
  mkdirSync(dirname(path), { recursive: true });
  // Every line begins with its line break, so that one that was cut off spoils only itself.
  return createOrderBook(readOrders(path), (order) => appendFileSync(path, `\n${JSON.stringify(order)}`));
}

function readOrders(path: string): Order[] {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
  return text.split('\n').flatMap((line) => {
    try {
      return line ? [JSON.parse(line) as Order] : [];
    } catch {
      // The last line is cut off when the power goes while it is written. The order was never confirmed.
      return [];
    }
  });
}
