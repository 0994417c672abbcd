import { expect, test } from 'vitest';
import { npm, scriptTag } from './code.js';
import { paint } from './paint.js';
import { PRESETS } from './presets.js';
import { USUAL } from './settings.js';

test('painted code is the same code', () => {
  for (const { settings } of PRESETS)
    for (const code of [scriptTag({ ...USUAL, ...settings }), npm({ ...USUAL, ...settings })])
      expect(
        paint(code)
          .map(({ text }) => text)
          .join(''),
      ).toBe(code);
});

test('texts, names, numbers and comments are told apart', () => {
  expect(paint(`{ "a": "b // c", d: 'e', f: 12 } // g`).filter(({ kind }) => kind !== 'plain')).toEqual([
    { kind: 'name', text: '"a"' },
    { kind: 'text', text: '"b // c"' },
    { kind: 'text', text: "'e'" },
    { kind: 'number', text: '12' },
    { kind: 'note', text: '// g' },
  ]);
});
