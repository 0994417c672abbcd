import { describe, expect, test } from 'vitest';
import { PRODUCTS } from '../catalogue/catalogue.js';
import { stylesheet } from '../styles/stylesheet.js';
import { backdrop } from './backdrop.js';
import { createGallery } from './gallery.js';

const gallery = createGallery(PRODUCTS);

/** Throws where tags do not close each other, which a browser would answer with a broken picture. */
function check(svg: string): void {
  const open: string[] = [];
  for (const [, closing, name = '', rest = ''] of svg.matchAll(/<(\/?)([a-zA-Z]+)([^>]*)>/g)) {
    if (closing) expect(open.pop()).toBe(name);
    else if (!rest.endsWith('/')) open.push(name);
  }
  expect(open).toEqual([]);
  expect(svg).toMatch(/^<svg xmlns="http:\/\/www.w3.org\/2000\/svg" viewBox="[-\d ]+"/);
  expect(svg).not.toMatch(/NaN|undefined|Infinity|style=|<script|<style|href=/);
  const known = new Set([...svg.matchAll(/id="(\w+)"/g)].map(([, id]) => id));
  for (const [, id] of svg.matchAll(/url\(#(\w+)\)/g)) expect(known).toContain(id);
}

describe.each(PRODUCTS.map(({ id }) => id))('%s', (id) => {
  test.each(['', '.evening', '.plan', '.plan.evening'])(
    'has a picture%s that a browser can draw',
    (suffix) => {
      const svg = gallery.find(`${id}${suffix}.svg`);
      check(svg ?? '');
      expect(svg?.match(/<path/g)?.length).toBeGreaterThan(6);
      // It travels to phones.
      expect(svg?.length).toBeLessThan(160_000);
    },
  );
});

test.each(['room-wide', 'room-narrow', 'map'])('%s is drawn for day and evening', (name) => {
  const [day, evening] = [gallery.find(`${name}.svg`), gallery.find(`${name}.evening.svg`)];
  check(day ?? '');
  check(evening ?? '');
  expect(day).not.toBe(evening);
});

test('the same piece is drawn the same every time', () => {
  expect(createGallery(PRODUCTS).find('lipa-cabinet.svg')).toBe(gallery.find('lipa-cabinet.svg'));
});

test('a plan names the measures', () => {
  const plan = gallery.find('lipa-cabinet.plan.svg');
  for (const measure of [160, 42, 76]) expect(plan).toContain(`>${measure}</text>`);
});

test.each([
  'nothing.svg',
  'map.plan.svg',
  '../mark.svg',
  'mark.evening.svg',
  'sova-stool.png',
  'constructor.svg',
])('there is no %s', (name) => {
  expect(gallery.find(name)).toBeUndefined();
});

test('the wall of the front page goes on where the picture ends', () => {
  const walls = [...stylesheet.matchAll(/--wall: (#\w+);/g)].map(([, tone]) => tone);
  expect(walls).toEqual([backdrop('oat', 'day').wall, backdrop('oat', 'evening').wall]);
});
