import { cs } from './cs.js';
import { en } from './en.js';
import { nl } from './nl.js';
import { sk } from './sk.js';
import type { Words } from './words.js';

/** A language is added here and nowhere else. The first one speaks where nothing better is known. */
export const LANGUAGES: readonly Words[] = [en, cs, sk, nl];

export function findLanguage(tag: string | undefined): Words | undefined {
  return LANGUAGES.find((words) => words.tag === tag);
}

/**
 * The language of a visitor: the chosen one, else the best of what the browser asks for.
 * @param accepted an `Accept-Language` header, such as `cs-CZ,cs;q=0.9,en;q=0.8`
 */
export function chooseLanguage(chosen: string | undefined, accepted: string | undefined): Words {
  const wished = (accepted ?? '')
    .split(',')
    .map((entry) => {
      const [tag = '', weight] = entry.trim().split(/;\s*q=/);
      return {
        language: tag.toLowerCase().split('-')[0],
        weight: weight === undefined ? 1 : Number(weight) || 0,
      };
    })
    .sort((a, b) => b.weight - a.weight);
  for (const tag of [chosen, ...wished.filter(({ weight }) => weight > 0).map(({ language }) => language)]) {
    const words = findLanguage(tag);
    if (words) return words;
  }
  return LANGUAGES[0] as Words;
}
