import { isUsual } from '@ohlas/core';
import type { Load } from './house.js';
import { KEY } from './registry.js';
import { start } from './start.js';

/** What a script tag does when it runs: there is one widget on a page, however many tags there are. */
export function claim(load: Load, { dataset }: HTMLOrSVGElement): void {
  // It may also be an element with this id.
  const queue = window.ohlas as Partial<unknown[]> | undefined;
  const here = window[KEY];
  const ohlas = here ?? start(load, { ...dataset });
  window.ohlas = ohlas;
  if (here || !Object.entries(dataset).every(isUsual)) ohlas.configure(dataset, true);
  if (!here && queue?.push) ohlas.push(...(queue as unknown[]));
}
