import { expect, test } from 'vitest';
import { createCamera } from './camera.js';
import { board } from './joinery.js';
import { paintOrder } from './order.js';

const camera = createCamera({ turn: 27, eye: 120, distance: 600 });
const oak = { material: 'oak' } as const;

test('what stands in front is painted later, however large it is', () => {
  const near = board({ x: -100, y: -60, z: 0, w: 200, d: 4, h: 10 }, oak);
  const far = board({ x: -5, y: 10, z: 0, w: 10, d: 10, h: 90 }, oak);
  expect(paintOrder([near, far], camera)).toEqual([far, near]);
  expect(paintOrder([far, near], camera)).toEqual([far, near]);
});

test('a table top seen from above is painted after the legs that carry it', () => {
  const top = board({ x: -60, y: -40, z: 72, w: 120, d: 80, h: 3 }, oak);
  const legs = [-55, 50].flatMap((x) => [-35, 30].map((y) => board({ x, y, z: 0, w: 5, d: 5, h: 72 }, oak)));
  expect(paintOrder([top, ...legs], camera).at(-1)).toBe(top);
});

test('a shelf comes before the book on it', () => {
  const shelf = board({ x: -40, y: -15, z: 40, w: 80, d: 30, h: 2 }, oak);
  const book = board({ x: 0, y: -10, z: 42, w: 3, d: 16, h: 22 }, oak);
  expect(paintOrder([book, shelf], camera)).toEqual([shelf, book]);
});
