import { type Given, matchesPath } from '@ohlas/core';
import { ICON, NONE } from './launcher-css.js';

/** The rules of a launcher that is not as usual. */
export function lookOf(given: Given, pathname: string): string {
  const { launcher, launcherHideOn = [], launcherIcon, launcherOffset, launcherZIndex, position } = given;
  if (launcher === false || matchesPath(launcherHideOn as string[], pathname)) return NONE;
  const [block, inline] = position?.split('-') ?? [];
  const far = launcherOffset === undefined ? undefined : `${launcherOffset}px`;
  const rules = [
    far && `bottom:${far};inset-inline:auto ${far}`,
    block === 'middle' && 'bottom:50%',
    inline === 'start' && `inset-inline:${far ?? 'var(--ohlas-offset-inline,20px)'} auto`,
  ].filter(Boolean);
  return [
    `#open{${rules.join(';')}}`,
    launcherIcon ? ICON : '',
    launcherZIndex === undefined ? '' : `:host{z-index:${launcherZIndex}!important}`,
  ].join('');
}
