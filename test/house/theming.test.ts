import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { theming } from '../../scripts/theming.mjs';

test('the tables of docs/theming.md are those of the list (else: node scripts/theming.mjs)', async () => {
  const page = readFileSync(new URL('../../docs/theming.md', import.meta.url), 'utf8');
  expect(page).toBe(await theming());
});
