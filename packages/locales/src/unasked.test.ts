import { expect, test } from 'vitest';
import { LAUNCHER } from './launcher.js';
import { UNASKED } from './unasked.js';

test('every language has its words for an unasked card, with a place for the name of the region', () => {
  expect(Object.keys(UNASKED).sort()).toEqual(Object.keys(LAUNCHER).sort());
  for (const { announcement, silence } of Object.values(UNASKED)) {
    expect(announcement.split('{label}')).toHaveLength(2);
    expect(silence).toMatch(/\S/);
  }
});
