import type { Given } from './given.js';
import { meant, takes } from './leaf.js';
import { nameIn } from './name.js';
import { SHORT, TABLE } from './table.js';

/** What was given, but is no option, or not like this. `problems` has the words for it. */
export interface Doubt {
  /** `launcherPositon` */
  readonly name: string;
  readonly found: unknown;
  /** It was an attribute, `data-launcher-positon`, and may be somebody else's. */
  readonly attribute?: true;
}

export interface Reading {
  readonly given: Given;
  readonly doubts: readonly Doubt[];
}

interface Group {
  readonly [key: string]: string | Group;
}

/** Reads an options object. Nothing in it throws; what is `undefined` or `null` is not given. */
export function readOptions(raw: object): Reading {
  const given: Record<string, unknown> = {};
  const doubts: Doubt[] = [];
  const walk = (values: object, group: Group, above: string): void => {
    for (const [key, found] of Object.entries(values)) {
      if (found === undefined || found === null) continue;
      // Own keys only: pages extend `Object.prototype`.
      const below = Object.hasOwn(group, key) ? group[key] : undefined;
      const name = nameIn(above, key);
      if (typeof below === 'object' && typeof found === 'object' && !Array.isArray(found))
        walk(found, below, name);
      else if (takes(leafOf(below), found)) given[shortOf(name)] = found;
      else doubts.push({ name, found });
    }
  };
  walk(raw, TABLE, '');
  return { given, doubts };
}

/** Reads the dataset of a script tag. What nobody here knows is doubtful, because it may be a misspelling. */
export function readAttributes(dataset: { readonly [name: string]: string | undefined }): Reading {
  const leaves = new Map<string, string>();
  const list = (group: Group, above: string): void => {
    for (const [key, below] of Object.entries(group)) {
      const name = nameIn(above, key);
      if (typeof below === 'object') list(below, name);
      else leaves.set(name, below).set(shortOf(name), below);
    }
  };
  list(TABLE, '');
  const given: Record<string, unknown> = {};
  const doubts: Doubt[] = [];
  for (const [name, found = ''] of Object.entries(dataset)) {
    const value = meant(leaves.get(name), found);
    if (value === undefined) doubts.push({ name, found, attribute: true });
    else given[shortOf(name)] = value;
  }
  return { given, doubts };
}

function leafOf(below: string | Group | undefined): string | undefined {
  return typeof below === 'object' ? leafOf(below['']) : below;
}

function shortOf(name: string): string {
  return Object.hasOwn(SHORT, name) ? SHORT[name as keyof typeof SHORT] : name;
}
