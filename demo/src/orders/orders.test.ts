import { appendFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { DEMO_FORM } from './address.js';
import { openOrderFile } from './order-file.js';
import { createOrderBook, type Order, type OrderBook } from './orders.js';

const wanted = (shopper: string): Omit<Order, 'number'> => {
  const { delivery: _delivery, payment: _payment, ...address } = DEMO_FORM;
  return {
    shopper,
    lines: [{ product: 'sova-stool', quantity: 2, price: 3490 }],
    delivery: 'courier',
    payment: 'transfer',
    address,
    total: 7470,
    deliveryFee: 490,
    placedAt: '2026-11-09T10:00:00.000Z',
    promisedBy: '2026-11-12',
  };
};

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'orders-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));
const file = () => join(folder, 'deep', 'orders.jsonl');

const books: [string, () => OrderBook][] = [
  ['in memory', () => createOrderBook()],
  ['in a file', () => openOrderFile(file())],
];

describe.each(books)('an order book %s', (_name, open) => {
  test('numbers orders one after the other', () => {
    const book = open();
    expect([book.place(wanted('a')).number, book.place(wanted('b')).number]).toEqual(['10482', '10483']);
  });

  test('shows an order only to the browser it was placed in', () => {
    const book = open();
    const { number } = book.place(wanted('a'));
    expect(book.find(number, 'a')?.total).toBe(7470);
    expect(book.find(number, 'b')).toBeUndefined();
    expect(book.find('1', 'a')).toBeUndefined();
  });

  test('lists the newest first', () => {
    const book = open();
    for (const shopper of ['a', 'b', 'a']) book.place(wanted(shopper));
    expect(book.of('a').map(({ number }) => number)).toEqual(['10484', '10482']);
    expect(book.of('')).toEqual([]);
  });
});

describe('a file', () => {
  test('still knows everything after a restart', () => {
    openOrderFile(file()).place(wanted('a'));
    const again = openOrderFile(file());
    expect(again.find('10482', 'a')?.address.name).toBe('Jana Nováková');
    expect(again.place(wanted('a')).number).toBe('10483');
  });

  test('loses only the order that was being written when the power went', () => {
    openOrderFile(file()).place(wanted('a'));
    appendFileSync(file(), '\n{"number":"10483","shopp');
    openOrderFile(file()).place(wanted('b'));
    const again = openOrderFile(file());
    expect(again.of('a')).toHaveLength(1);
    expect(again.of('b')).toHaveLength(1);
  });

  test('that cannot be written confirms nothing', () => {
    const book = createOrderBook([], () => {
      throw new Error('disk full');
    });
    expect(() => book.place(wanted('a'))).toThrow('disk full');
    expect(book.of('a')).toEqual([]);
  });
});
