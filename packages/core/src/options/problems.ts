import { distance } from './distance.js';
import { type Option, options } from './option-list.js';
import type { Doubt } from './read.js';

/** One wrong option. Nothing breaks because of it. */
export interface Problem {
  /** `launcher.position`, or `data-position` where it was an attribute. */
  readonly path: string;
  /** The value as it was given; `undefined` where it is missing. */
  readonly found: unknown;
  /** What to write instead, in words. */
  readonly expected: string;
}

/** A misspelling is at most so many letters away from what was meant. */
const FAR = 2;

/** What people may expect to be an option, and why it is none. */
const REFUSED: { readonly [path: string]: string } = {
  // To ask only happy people for reviews is gating, which review sites and consumer law forbid.
  'ending.link.showIf': 'nothing: the link stands on every ending, at every score alike',
};

const TYPES: { readonly [letter: string]: string } = {
  a: 'a list',
  b: 'true or false',
  f: 'a function',
  n: 'a number',
  o: 'an object',
  s: 'a text',
};

/**
 * Puts a doubt into words, with the whole table at hand.
 * @returns `undefined` when nothing is wrong: the attribute is somebody else's
 */
export function problemOf({ name, found, attribute }: Doubt): Problem | undefined {
  const all = options();
  const write = (option: Option) => (attribute ? attributeOf(option.attribute) : option.path);
  const calls = (option: Option) => (attribute ? [option.name, option.attribute] : [option.name]);

  const known = all.find((option) => calls(option).includes(name));
  if (known) return { path: write(known), found, expected: valuesOf(known) };

  const [nearest] = all
    .flatMap((option) => calls(option).map((called) => ({ option, called, far: distance(called, name) })))
    .filter(({ called, far }) => far <= Math.min(FAR, called.length / 2 - 1))
    .sort((a, b) => a.far - b.far);
  if (attribute) return nearest && { path: attributeOf(name), found, expected: write(nearest.option) };

  const group = groupsOf(all).find((path) => nameOf(path) === name);
  if (group) return { path: group, found, expected: `an object with ${listed(keysOf(group, all), 'and')}` };

  const above = groupsOf(all).find((path) => name.startsWith(nameOf(path)));
  const path = above ? `${above}.${uncapitalised(name.slice(nameOf(above).length))}` : name;
  const refused = REFUSED[path];
  if (refused) return { path, found, expected: refused };
  const beside = keysOf(above ?? '', all).map((key) => (above ? `${above}.${key}` : key));
  return { path, found, expected: nearest?.option.path ?? listed(beside, 'or') };
}

/** What a problem says in the console. */
export function sentenceOf({ path, found, expected }: Problem): string {
  const all = options();
  const names = [...all.flatMap((option) => [option.path, attributeOf(option.attribute)]), ...groupsOf(all)];
  // A name is expected only where there is none such.
  return names.includes(expected.split(/,| or /)[0] ?? '')
    ? `There is no option ${path}. Write ${expected} instead.`
    : `${path} is ${shown(found)}. Write ${expected}.`;
}

function shown(found: unknown): string {
  return typeof found === 'string'
    ? `"${found}"`
    : Array.isArray(found)
      ? 'a list'
      : (TYPES[(typeof found)[0] ?? ''] ?? 'missing');
}

/** `launcherZIndex` as `data-launcher-z-index`. */
export function attributeOf(name: string): string {
  return `data-${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
}

function valuesOf({ types, words }: Option): string {
  const texts = words.map((word) => `"${word}"`);
  return listed(
    [...types].flatMap((letter) => (letter === 's' && texts.length ? texts : (TYPES[letter] ?? []))),
    'or',
  );
}

function listed(parts: readonly string[], word: string): string {
  return parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} ${word} ${parts.at(-1)}`;
}

/** Paths of groups, the innermost first. */
function groupsOf(all: readonly Option[]): readonly string[] {
  const groups = all.flatMap(({ path }) =>
    [...path.matchAll(/\./g)].map(({ index }) => path.slice(0, index)),
  );
  return [...new Set(groups)].sort((a, b) => b.length - a.length);
}

function keysOf(group: string, all: readonly Option[]): readonly string[] {
  const inside = all.filter(({ path }) => !group || path.startsWith(`${group}.`));
  return [...new Set(inside.map(({ path }) => path.slice(group ? group.length + 1 : 0).split('.')[0] ?? ''))];
}

function nameOf(path: string): string {
  return path.replace(/\.(.)/g, (_, letter: string) => letter.toUpperCase());
}

function uncapitalised(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
