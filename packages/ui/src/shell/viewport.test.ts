import { expect, test } from 'vitest';
import { followViewport } from './viewport.js';

/** A window whose keyboard takes 300 of 700 px. */
function phone() {
  const style: Record<string, string> = {};
  const view = Object.assign(new EventTarget(), { height: 700, offsetTop: 0, scale: 1 });
  const sheet = {
    ownerDocument: { documentElement: { clientHeight: 700 } },
    style: { setProperty: (name: string, value: string) => Object.assign(style, { [name]: value }) },
  };
  const stop = followViewport(sheet as unknown as HTMLElement, view as unknown as VisualViewport);
  const change = (to: Partial<typeof view>) => {
    Object.assign(view, to);
    view.dispatchEvent(new Event('resize'));
  };
  return { style, change, stop };
}

test('a sheet stands above the on-screen keyboard', () => {
  const { style, change } = phone();
  expect(style).toEqual({ '--o-view': '700px', '--o-keys': '0px' });
  change({ height: 400 });
  expect(style).toEqual({ '--o-view': '400px', '--o-keys': '300px' });
});

test('a sheet stays where it is while the page is pinched', () => {
  const { style, change } = phone();
  change({ height: 350, scale: 2 });
  expect(style).toEqual({ '--o-view': '700px', '--o-keys': '0px' });
});

test('a sheet that is gone follows nothing', () => {
  const { style, change, stop } = phone();
  stop();
  change({ height: 400 });
  expect(style['--o-view']).toBe('700px');
});
