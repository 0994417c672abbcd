import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { STARS_PARTS, STARS_PROPERTIES } from '../../packages/ui/src/theme/properties.js';
import { theming } from '../../scripts/theming.mjs';

const read = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');

test('the tables of the documentation are those of the list (else: node scripts/theming.mjs)', async () => {
  for (const { path, text } of await theming()) expect(readFileSync(path, 'utf8'), path).toBe(text);
});

test('stars in a page read the listed properties, have the listed parts, and no others', () => {
  const found = (files: readonly string[], pattern: RegExp) => [
    ...new Set(
      files.flatMap((file) =>
        [...read(`packages/widget/src/${file}`).matchAll(pattern)].map(([, name]) => name),
      ),
    ),
  ];
  const names = (list: readonly { readonly name: string }[]) => list.map(({ name }) => name).sort();
  expect(found(['stars.css', 'rate.css'], /var\(--ohlas-([a-z-]+)/g).sort()).toEqual(names(STARS_PROPERTIES));
  expect(found(['stars-element.ts', 'rate.ts', 'taps.ts'], /\.part = '([a-z-]+)'/g).sort()).toEqual(
    names(STARS_PARTS),
  );
});
