import { matchLocale } from '@ohlas/locales';
import { ar } from './ar.js';
import { cs } from './cs.js';
import { de } from './de.js';
import { en } from './en.js';
import { nl } from './nl.js';
import { pl } from './pl.js';
import { sk } from './sk.js';
import type { ResultsWords } from './words.js';

export type { ResultsWords } from './words.js';

/** Every language of the pages, in the order of the switcher. */
export const LANGUAGES: readonly ResultsWords[] = [en, cs, sk, nl, de, pl, ar];

/** The words of the first language that is there, as wanted or without its region; English otherwise. */
export function wordsFor(wanted: readonly string[]): ResultsWords {
  const tag = matchLocale(
    wanted,
    LANGUAGES.map((words) => words.tag),
  );
  return LANGUAGES.find((words) => words.tag === tag) ?? en;
}
