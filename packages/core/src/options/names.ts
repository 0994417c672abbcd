import { nameIn } from './name-in.js';
import { TABLE } from './table.js';

/** One line of the table. */
export interface Option {
  /** As it is written in an options object: `launcher.zIndex`. */
  readonly path: string;
  /** As it is called everywhere else: `launcherZIndex`. */
  readonly name: string;
  /** Letters, see {@link TABLE}. */
  readonly types: string;
  readonly default?: string;
  /** The words a text may be; without any, it may be every text. */
  readonly words: readonly string[];
}

interface Group {
  readonly [key: string]: string | Group;
}

/** The table as a list, for whoever has the bytes: checks, documents, tests. */
export function options(group: Group = TABLE, above = '', aboveName = ''): readonly Option[] {
  return Object.entries(group).flatMap(([key, leaf]) => {
    const path = above && key ? `${above}.${key}` : above + key;
    const name = nameIn(aboveName, key);
    if (typeof leaf !== 'string') return options(leaf, path, name);
    const [types = '', first, ...rest] = leaf.split('|');
    const texts = types.includes('s')
      ? [first, ...rest].filter((word) => word !== undefined && word !== '')
      : [];
    return [{ path, name, types, ...(first && { default: first }), words: texts as string[] }];
  });
}
