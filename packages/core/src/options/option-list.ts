import { nameIn } from './name.js';
import { SHORT, TABLE } from './table.js';

/** One line of the table. */
export interface Option {
  /** As it is written in an options object: `launcher.zIndex`. */
  readonly path: string;
  /** As it is written in a script tag, without `data-`: `launcherZIndex`; the shorter form where there is one. */
  readonly attribute: string;
  /** As it may be written there too: the whole path. */
  readonly name: string;
  /** Letters, see {@link TABLE}. */
  readonly types: string;
  readonly default?: string;
  /** The words a text has to be; without any it may be every text. */
  readonly words: readonly string[];
}

interface Group {
  readonly [key: string]: string | Group;
}

/** The table as a list, for problems, documents and tests. */
export function options(group: Group = TABLE, path = '', above = ''): readonly Option[] {
  return Object.entries(group).flatMap(([key, leaf]) => {
    const here = path && key ? `${path}.${key}` : path + key;
    const name = nameIn(above, key);
    if (typeof leaf !== 'string') return options(leaf, here, name);
    const [types = '', first, ...rest] = leaf.split('|');
    const words =
      types.includes('s') && !rest.includes('*') ? [first, ...rest].flatMap((word) => word || []) : [];
    const attribute = (SHORT as { readonly [name: string]: string })[name] ?? name;
    return [{ path: here, attribute, name, types, ...(first && { default: first }), words }];
  });
}
