import { within } from '@testing-library/preact';
import { options } from 'preact';
import { afterEach, describe, expect, test } from 'vitest';
import { guard } from './guard.js';
import { stand } from './testing.js';

const polluted = Object.prototype as Record<string, unknown>;

afterEach(() => {
  for (const name of ['children', 'checked', 'every']) delete polluted[name];
  document.body.replaceChildren();
});

describe('on a page that adds to Object.prototype', () => {
  test('the card is drawn as anywhere else', () => {
    const clean = stand('rating').box.firstElementChild?.outerHTML;
    document.body.replaceChildren();
    Object.assign(polluted, { children: 'junk', checked: true, every() {} });
    const stop = guard();
    const card = stand('rating');
    stop();
    expect(card.box.firstElementChild?.outerHTML).toBe(clean);
    expect(within(card.box).queryByRole('radio', { checked: true })).toBeNull();
  });

  test('the hooks of others still run, and are back afterwards', () => {
    const before = options.vnode;
    const seen: unknown[] = [];
    options.vnode = (node) => seen.push(node.type);
    const theirs = options.vnode;
    polluted.every = () => {};
    const stop = guard();
    stand('rating');
    stop();
    expect(seen).toContain('label');
    expect(options.vnode).toBe(theirs);
    if (before) options.vnode = before;
    else delete options.vnode;
  });
});

test('a clean page is left alone', () => {
  const before = options.vnode;
  guard();
  expect(options.vnode).toBe(before);
});
