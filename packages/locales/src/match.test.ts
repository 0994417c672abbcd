import { expect, test } from 'vitest';
import { matchLocale } from './match.js';

const have = ['en', 'cs', 'sk', 'pt-BR', 'zh-Hant'];

test.each([
  ['takes the language as a whole', ['cs'], 'cs'],
  ['leaves off the region', ['cs-CZ'], 'cs'],
  ['prefers the region where there is one', ['pt-BR'], 'pt-BR'],
  ['leaves off one part after the other', ['zh-Hant-TW'], 'zh-Hant'],
  ['does not mind capitals', ['CS-cz', 'en'], 'cs'],
  ['does not mind underscores', ['cs_CZ'], 'cs'],
  ['does not mind white space', [' sk '], 'sk'],
  ['goes on to the next wanted language', ['hu-HU', 'sk-SK', 'cs'], 'sk'],
  ['prefers the first wanted over a better fit of the second', ['cs-CZ', 'sk'], 'cs'],
  ['speaks English when nothing fits', ['hu', 'ro'], 'en'],
  ['speaks English when nothing is wanted', [], 'en'],
  ['speaks English when an empty language is wanted', ['', '-'], 'en'],
])('%s', (_name, wanted, spoken) => {
  expect(matchLocale(wanted, have)).toBe(spoken);
});
