import { readUsual } from '@ohlas/core';
import type { Load } from './house.js';
import { KEY } from './registry.js';
import { start } from './start.js';

/** What a script tag does when it runs: there is one widget on a page, however many tags there are. */
export function claim(load: Load, { dataset }: HTMLOrSVGElement): void {
  const queue = window.ohlas as Partial<unknown[]> | undefined;
  const rest = {};
  const given = readUsual(dataset, rest);
  const here = window[KEY];
  const ohlas = here ?? start(load, given);
  window.ohlas = ohlas;
  if (here) Object.assign(rest, given);
  if (Object.keys(rest)[0]) ohlas.configure(rest, true);
  // It may be an element with this id instead.
  if (!here && queue?.push) ohlas.push(...(queue as unknown[]));
}
