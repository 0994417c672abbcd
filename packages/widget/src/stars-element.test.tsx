import en from '@ohlas/locales/en.stars';
import { ICONS } from '@ohlas/ui/shared';
import { afterEach, beforeAll, expect, test } from 'vitest';
import { define, OhlasStarsElement } from './stars-element.js';

beforeAll(() => define());
afterEach(() => {
  document.body.replaceChildren();
  OhlasStarsElement.speak();
});

function stars(attributes: { readonly [name: string]: string }): OhlasStarsElement {
  const element = document.createElement('ohlas-stars');
  for (const [name, value] of Object.entries({ readonly: '', ...attributes }))
    element.setAttribute(name, value);
  document.body.append(element);
  return element;
}

const seen = ({ shadowRoot }: OhlasStarsElement) => {
  const drawing = shadowRoot?.querySelector('[role=img]');
  return {
    name: drawing?.getAttribute('aria-label'),
    lit: drawing?.querySelector('svg')?.getAttribute('width'),
    beside: shadowRoot?.querySelector('span')?.textContent,
  };
};

test('a mean is lit to the fraction', () => {
  OhlasStarsElement.speak(en);
  expect(seen(stars({ average: '4.3', count: '1280' }))).toEqual({
    name: '4.3 of 5 stars, 1,280 ratings',
    lit: '86%',
    beside: '(1,280)',
  });
});

test('before its words have come it is told by numbers, and then in words', () => {
  const element = stars({ average: '3.25', max: '10' });
  expect(seen(element)).toEqual({ name: '3.3 / 10', lit: '32.5%', beside: '' });
  OhlasStarsElement.speak(en);
  expect(seen(element).name).toBe('3.3 of 10 stars');
});

test.each([
  [{}, ''],
  [{ average: '' }, ''],
  [{ average: 'abc', count: 'x' }, ''],
  [{ average: '-3', count: '-3' }, ''],
  [{ average: '4.3', count: '0' }, '(0)'],
])('%o is not rated yet', (attributes, beside) => {
  OhlasStarsElement.speak(en);
  expect(seen(stars(attributes))).toEqual({ name: 'Not rated yet', lit: '0%', beside });
});

test.each(['0', '2', '11', '200', '4.5', 'many', ''])('%o stars are five', (max) => {
  expect(seen(stars({ average: '9', max })).lit).toBe('100%');
  expect(seen(stars({ average: '2.5', max })).name).toBe('2.5 / 5');
});

test('what was set before it was there counts, and attributes are properties', () => {
  const element = stars({});
  Object.assign(element, { average: 4, count: 2, readonly: true });
  expect(seen(element)).toMatchObject({ lit: '80%', beside: '(2)' });
  expect([element.average, element.count, element.readonly]).toEqual(['4', '2', true]);
  element.readonly = false;
  expect(element.hasAttribute('readonly')).toBe(false);
});

test('its stars are those of the cards', () => {
  const path = stars({ max: '3' }).shadowRoot?.querySelector('path')?.getAttribute('d') ?? '';
  const [, one, ...more] = path.split('m24 0');
  expect(more).toEqual([one, one]);
  expect(`M11 3.3${one}`).toBe(ICONS.star.replace('L12 18.4', 'l-4.8-2.6').replace('l-4.8 2.6', '-4.8 2.6'));
});
