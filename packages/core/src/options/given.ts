import type { SHORT, TABLE } from './table.js';

type Words<S> = S extends `${infer Word}|${infer Rest}` ? Word | Words<Rest> : S;

interface Types {
  readonly a: readonly unknown[];
  readonly b: boolean;
  readonly f: (...given: never) => unknown;
  readonly n: number;
  readonly o: { readonly [key: string]: unknown };
}

/** The types of the letters before the first `|`; what `s` allows is handed in, because words narrow it. */
type Letters<L, Text> = L extends `${infer First}${infer Rest}`
  ? (First extends keyof Types ? Types[First] : Text) | Letters<Rest, Text>
  : never;

type Text<W> = '*' extends W ? string : Exclude<W, ''>;

type Value<Leaf> = Leaf extends `${infer L}|${infer W}` ? Letters<L, Text<Words<W>>> : Letters<Leaf, string>;

type NameIn<Above extends string, Key extends string> = Above extends '' ? Key : `${Above}${Capitalize<Key>}`;

type Leaves<Group, Above extends string = ''> = {
  [Key in keyof Group & string]: Group[Key] extends string
    ? readonly [NameIn<Above, Key>, Value<Group[Key]>]
    : Leaves<Group[Key], NameIn<Above, Key>>;
}[keyof Group & string];

type Name<Long> = Long extends keyof typeof SHORT ? (typeof SHORT)[Long] : Long;

/**
 * The options of a shop, looked at and flat: `launcher: { zIndex: 5 }` is `launcherZIndex: 5`, and what has a short
 * form goes by it: `position`. What was not given, or was wrong, is not there.
 */
export type Given = { readonly [Leaf in Leaves<typeof TABLE> as Name<Leaf[0]> & string]?: Leaf[1] };
