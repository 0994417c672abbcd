import { expect, test } from 'vitest';
import { ICON, NONE } from './launcher-css.js';
import { lookOf } from './look.js';

test('a launcher that is not wanted, or not on this page, is not there', () => {
  expect(lookOf({ launcher: false }, '/')).toBe(NONE);
  expect(lookOf({ launcherHideOn: ['/cart*'] }, '/cart/items')).toBe(NONE);
  expect(lookOf({ launcherHideOn: ['/cart*'] }, '/')).not.toContain(NONE);
});

test.each([
  [{ position: 'bottom-start' }, 'inset-inline:var(--ohlas-offset-inline,20px) auto'],
  [{ position: 'middle-end' }, 'bottom:50%'],
  [{ launcherOffset: 60 }, 'bottom:60px;inset-inline:auto 60px'],
  [{ launcherOffset: 0, position: 'bottom-start' }, 'inset-inline:0px auto'],
  [{ launcherIcon: true }, ICON],
  [{ launcherZIndex: 7 }, ':host{z-index:7!important}'],
] as const)('%o adds %s', (given, rule) => {
  expect(lookOf(given, '/')).toContain(rule);
});
