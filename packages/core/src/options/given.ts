import type { TABLE } from './table.js';

type Words<S> = S extends `${infer Word}|${infer Rest}` ? Word | Words<Rest> : S;

type Types = {
  readonly a: readonly unknown[];
  readonly b: boolean;
  readonly f: (...given: never) => unknown;
  readonly n: number;
  readonly o: { readonly [key: string]: unknown };
};

/** The types of the letters before the first `|`; what `s` allows is given, because words narrow it. */
type Letters<L, S> = L extends `${infer First}${infer Rest}`
  ? (First extends keyof Types ? Types[First] : S) | Letters<Rest, S>
  : never;

type Value<Leaf> = Leaf extends `${infer L}|${infer W}`
  ? Letters<L, Exclude<Words<W>, ''>>
  : Letters<Leaf, string>;

/** `launcher.zIndex` is `launcherZIndex`: the name of its attribute in a dataset. */
type Name<Above extends string, Key extends string> = Above extends '' ? Key : `${Above}${Capitalize<Key>}`;

type Leaves<Group, Above extends string = ''> = {
  [Key in keyof Group & string]: Group[Key] extends string
    ? readonly [Name<Above, Key>, Value<Group[Key]>]
    : Leaves<Group[Key], Name<Above, Key>>;
}[keyof Group & string];

type Canonical<Path extends string> = Path extends `${infer Bare}Url` | `${infer Bare}Id` ? Bare : Path;

/**
 * The options of a shop, looked at and flat: `launcher: { zIndex: 5 }` is `launcherZIndex: 5`. What was not given, or
 * was wrong, is not there. `endpoint` is its address, `audienceOrder` the number of the order.
 */
export type Given = {
  readonly [Leaf in Leaves<typeof TABLE> as Canonical<Leaf[0]>]?: Leaf[1];
};
