import { expect, test } from 'vitest';
import { followViewport } from './viewport.js';

/** A window 700 px high, and a card in it. */
function phone() {
  const style: Record<string, string> = {};
  const view = Object.assign(new EventTarget(), { height: 700, offsetTop: 0, scale: 1 });
  const card = {
    style: { setProperty: (name: string, value: string) => Object.assign(style, { [name]: value }) },
  };
  const stop = followViewport(card as unknown as HTMLElement, {
    innerHeight: 700,
    visualViewport: view as unknown as VisualViewport,
  });
  const change = (to: Partial<typeof view>) => {
    Object.assign(view, to);
    view.dispatchEvent(new Event('resize'));
  };
  return { style, change, stop };
}

test('a card stands above the on-screen keyboard', () => {
  const { style, change } = phone();
  expect(style).toEqual({ '--o-view': '700px', '--o-keys': '0px' });
  change({ height: 400 });
  expect(style).toEqual({ '--o-view': '400px', '--o-keys': '300px' });
});

test('a card stays above the keyboard while the page is scrolled behind it', () => {
  const { style, change } = phone();
  change({ height: 400, offsetTop: 120 });
  expect(style['--o-keys']).toBe('180px');
});

test('a card stays where it is while the page is pinched', () => {
  const { style, change } = phone();
  change({ height: 350, scale: 2 });
  expect(style).toEqual({ '--o-view': '700px', '--o-keys': '0px' });
});

test('a card that is gone follows nothing', () => {
  const { style, change, stop } = phone();
  stop();
  change({ height: 400 });
  expect(style['--o-view']).toBe('700px');
});
