import { describe, expect, test } from 'vitest';
import { USUAL } from './settings.js';
import { pageOf, stepOf } from './step.js';

const at = (more: object) => ({ ...USUAL, ...more });

describe('from some settings to others', () => {
  test('nothing happens where nothing has changed', () => {
    expect(stepOf(USUAL, at({}))).toEqual({ way: 'none' });
  });

  test.each([
    ['an accent', {}, { accent: '#3d5745' }, { theme: { accent: '#3d5745' } }, 'stay'],
    ['a language', {}, { locale: 'cs' }, { locale: 'cs' }, 'stay'],
    ['the language of the page', { locale: 'cs' }, {}, { locale: 'auto' }, 'stay'],
    ['corners as usual', { radius: '4' }, {}, { theme: { radius: 16 } }, 'stay'],
    ['a font of the page', { font: 'serif' }, {}, { theme: { font: 'inherit' } }, 'stay'],
    ['a property of the page', {}, { surface: '#fffdf9' }, {}, 'stay'],
    [
      'a launcher elsewhere',
      {},
      { position: 'middle-end' },
      { launcher: { position: 'middle-end' } },
      'close',
    ],
    ['its word', {}, { label: 'Tell us' }, { launcher: { label: 'Tell us' } }, 'close'],
    ['an icon no more', { icon: 'on' }, {}, { launcher: { icon: false } }, 'close'],
    ['a telephone', {}, { phone: '800' }, { shop: { contact: { phone: '800' } } }, 'again'],
    ['a phone', {}, { width: 'phone' }, {}, 'again'],
    ['another card', {}, { card: 'wish' }, { launcher: { card: 'wish' } }, 'open'],
    ['the usual card', { card: 'wish' }, {}, { launcher: { card: 'comment' } }, 'open'],
  ])('%s comes to the live page', (_what, from, to, options, card) => {
    expect(stepOf(at(from), at(to))).toEqual({ way: 'live', options, card });
  });

  test.each([
    ['an accent no more', { accent: '#3d5745' }, {}, 'stay'],
    ['a label no more', { label: 'Tell us' }, {}, 'close'],
    ['own cards', {}, { cards: '{ "rating": { "questions": {} } }' }, 'open'],
    ['no launcher', {}, { launcher: 'off' }, 'close'],
    ['a place', {}, { place: 'inline' }, 'open'],
    ['another card in the page', { place: 'inline' }, { place: 'inline', card: 'wish' }, 'open'],
  ])('%s wants a page loaded anew', (_what, from, to, card) => {
    expect(stepOf(at(from), at(to))).toEqual({ way: 'anew', card });
  });

  test('nothing is said about a launcher that is not there', () => {
    expect(stepOf(at({ launcher: 'off' }), at({ launcher: 'off', label: 'Hi', card: 'wish' }))).toEqual({
      way: 'live',
      options: {},
      card: 'open',
    });
  });
});

test('the page speaks the language that is chosen, and runs its way', () => {
  expect(pageOf(USUAL)).toEqual({ lang: 'en', dir: 'ltr', scheme: 'auto' });
  expect(pageOf(at({ locale: 'ar', scheme: 'dark' }))).toEqual({ lang: 'ar', dir: 'rtl', scheme: 'dark' });
});
