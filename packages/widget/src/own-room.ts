import type { OwnPrompts } from './engine/host.js';
import { createOwn } from './engine/own.js';
import type { House } from './house.js';

/** What the file of own prompts does when it has come. */
export function enter(house: House): OwnPrompts {
  return createOwn((problem) => house.load('problems').then((file) => file.tell(house, [problem])));
}
