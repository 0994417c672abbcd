import { expect, test } from 'vitest';
import { readSubject } from './subject.js';

test.each([
  ['the shop, when nothing is said', undefined, { type: 'shop' }],
  ['a type alone', 'page', { type: 'page' }],
  ['a type and an id', 'product:sku-1', { type: 'product', id: 'sku-1' }],
  ['everything after the first colon as the id', 'page:a:b', { type: 'page', id: 'a:b' }],
  ['its parts', { type: 'order', id: '7', name: 'Stool' }, { type: 'order', id: '7', name: 'Stool' }],
  ['no type that is not there', 'planet:mars', undefined],
  ['no parts of a type that is not there', { type: 'planet' as 'shop' }, undefined],
] as const)('takes %s', (_what, given, subject) => {
  expect(readSubject(given)).toEqual(subject);
});
