import { expect, test } from 'vitest';
import { languageOf } from './language.js';

test.for([
  ['cs', 'cs'],
  ['cs-CZ', 'cs'],
  ['ZH-Hant-TW', 'zh'],
  ['fil', 'fil'],
  ['', ''],
  ['x', ''],
  ['english', ''],
  ['cs_CZ', ''],
  ['<b>', ''],
] as const)('%s is answered in "%s"', ([tag, language]) => {
  expect(languageOf(tag)).toBe(language);
});
