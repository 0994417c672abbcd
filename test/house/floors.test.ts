import { dirname, join, normalize } from 'node:path';
import { describe, expect, test } from 'vitest';
import { files, importsOf, isShipped, json } from './rooms.js';

/** Each room and the rooms it may look down to. `packages/README.md` draws it. */
const FLOORS: { readonly [room: string]: readonly string[] } = {
  protocol: [],
  locales: [],
  cards: ['protocol'],
  scores: ['protocol'],
  core: ['protocol', 'cards'],
  ui: ['protocol', 'locales', 'cards', 'core'],
  widget: ['protocol', 'locales', 'cards', 'core', 'ui'],
  collector: ['protocol', 'scores', 'cards', 'locales'],
};

/** Rooms that know neither a page nor Node: no DOM types, no packages from outside. */
const PURE = ['protocol', 'locales', 'cards', 'scores', 'core'];

const roomOf = (specifier: string) => /^@ohlas\/([a-z]+)/.exec(specifier)?.[1];
const dependency = (room: string) => `@ohlas/${room}`;

function source(room: string) {
  return files(`packages/${room}/src/*.ts`, `packages/${room}/src/*.tsx`).filter(isShipped);
}

function importsIn(room: string) {
  return source(room).flatMap(({ path, text }) => importsOf(text).map((specifier) => ({ path, specifier })));
}

describe.each(Object.entries(FLOORS))('%s', (room, below) => {
  const manifest = json(`packages/${room}/package.json`) as {
    dependencies?: Record<string, string>;
    devDependencies?: Record<string, string>;
  };
  const declared = Object.keys({ ...manifest.dependencies, ...manifest.devDependencies });

  test('imports only rooms downstairs', () => {
    const wrong = importsIn(room).filter(({ specifier }) => {
      const target = roomOf(specifier);
      return specifier === 'ohlas' || (target !== undefined && !below.includes(target));
    });
    expect(wrong).toEqual([]);
  });

  test('enters other rooms by their door', () => {
    const around = importsIn(room).filter(
      ({ path, specifier }) =>
        (specifier.startsWith('.') &&
          !normalize(join(path, '..', specifier)).startsWith(`packages/${room}/`)) ||
        /^@ohlas\/[a-z]+\/(src|dist)\b/.test(specifier),
    );
    expect(around).toEqual([]);
  });

  test('declares only rooms downstairs', () => {
    expect(declared.filter((name) => name === 'ohlas' || name.startsWith('@ohlas/')).sort()).toEqual(
      declared.filter((name) => below.map(dependency).includes(name)).sort(),
    );
  });

  test('declares what it imports', () => {
    const missing = importsIn(room).filter(({ specifier }) => {
      if (specifier.startsWith('.') || specifier.startsWith('node:')) return false;
      const name = specifier
        .split('/')
        .slice(0, specifier.startsWith('@') ? 2 : 1)
        .join('/');
      return !declared.includes(name);
    });
    expect(missing).toEqual([]);
  });

  test('references exactly the rooms it declares, for the compiler', () => {
    const { references = [] } = json(`packages/${room}/tsconfig.json`) as { references?: { path: string }[] };
    const rooms = references.map(({ path }) => dependency(path.replace('../', '')));
    expect(rooms.sort()).toEqual(declared.filter((name) => name.startsWith('@ohlas/')).sort());
  });
});

describe.each(PURE)('%s', (room) => {
  test('compiles without the types of a page or of Node', () => {
    const own = (json(`packages/${room}/tsconfig.json`) as { compilerOptions: Record<string, unknown> })
      .compilerOptions;
    const base = (json('tsconfig.base.json') as { compilerOptions: Record<string, unknown> }).compilerOptions;
    expect({ ...base, ...own }).toMatchObject({ lib: ['ES2022'], types: [] });
  });

  test('imports nothing from outside the house', () => {
    const outside = importsIn(room).filter(
      ({ specifier }) => !specifier.startsWith('.') && roomOf(specifier) === undefined,
    );
    expect(outside).toEqual([]);
  });
});

/** What a name leads back to itself by, or nothing. */
function rounds(leads: ReadonlyMap<string, ReadonlySet<string>>): readonly string[] {
  const reached = (from: string) => {
    const seen = new Set(leads.get(from));
    for (const name of seen) for (const next of leads.get(name) ?? []) seen.add(next);
    return seen;
  };
  return [...leads.keys()].filter((name) => reached(name).has(name)).sort();
}

/**
 * Who imports whom within a room, by file or by folder; types count too, because a reader follows them as well.
 * What is loaded later, by `import()`, does not: the entry names every file that needs what the entry shares.
 */
function leadsIn(room: string, nameOf: (path: string) => string): ReadonlyMap<string, ReadonlySet<string>> {
  const leads = new Map<string, Set<string>>();
  for (const { path, text } of source(room))
    for (const specifier of importsOf(text.replaceAll(/\bimport\([^)]*\)/g, ''))) {
      if (!specifier.startsWith('.')) continue;
      const [from, to] = [nameOf(path), nameOf(normalize(join(path, '..', specifier)))];
      if (from !== to) leads.set(from, (leads.get(from) ?? new Set()).add(to));
    }
  return leads;
}

/** The folder of a file; where a file lies beside folders, it stands for itself. */
function folderIn(room: string): (path: string) => string {
  const above = new Set(source(room).map(({ path }) => dirname(dirname(path))));
  return (path) => (above.has(dirname(path)) ? path.replace(/\.(tsx?|js)$/, '') : dirname(path));
}

describe.each(Object.keys(FLOORS))('%s', (room) => {
  test('has no file that leads back to itself', () => {
    expect(rounds(leadsIn(room, (path) => path.replace(/\.(tsx?|js)$/, '')))).toEqual([]);
  });

  test('has no folder that leads back to itself', () => {
    expect(rounds(leadsIn(room, folderIn(room)))).toEqual([]);
  });
});
