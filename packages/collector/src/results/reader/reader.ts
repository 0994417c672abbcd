import { type Plural, plural as pluralIn, format as put } from '@ohlas/locales';
import { type ResultsWords, wordsFor } from '../words/index.js';
import { type Format, formatIn } from './format.js';
import { type Labels, labelsIn } from './labels.js';

/** Who reads the pages: the language, and everything said in it. */
export interface Reader {
  readonly words: ResultsWords;
  readonly labels: Labels;
  readonly format: Format;
  /** Milliseconds since the Unix epoch. */
  readonly now: number;
  /** "3 open cases": the form that fits the number. */
  plural(forms: Plural, count: number): string;
  /** A word that stands alone elsewhere, within a line: "Buyers" → "buyers". Nouns keep their capitals in German. */
  within(text: string): string;
}

export interface Place {
  readonly timeZone: string;
  readonly shopName: string | undefined;
  readonly now: number;
}

/** @param wanted BCP 47 tags, the dearest first */
export function readerOf(wanted: readonly string[], { timeZone, shopName, now }: Place): Reader {
  const words = wordsFor(wanted);
  return {
    words,
    labels: labelsIn(words.tag, shopName ?? `„${words.subject.shop}“`),
    format: formatIn(words.tag, timeZone),
    now,
    plural: (forms, count) => pluralIn(words.tag, forms, count),
    within: (text) => (words.tag === 'de' ? text : text.toLocaleLowerCase(words.tag)),
  };
}

/** `text` with its `{names}` filled in. */
export const fill: typeof put = put;

/** The languages of an `Accept-Language`, the dearest first. */
export function languagesOf(header: string | undefined): readonly string[] {
  return (header ?? '')
    .slice(0, 500)
    .split(',')
    .map((part) => {
      const [tag = '', ...rest] = part.trim().split(/\s*;\s*/);
      const quality = rest.find((one) => one.startsWith('q='))?.slice(2);
      return { tag, quality: quality === undefined ? 1 : Number(quality) || 0 };
    })
    .filter(({ tag, quality }) => tag !== '' && tag !== '*' && quality > 0)
    .sort((a, b) => b.quality - a.quality)
    .map(({ tag }) => tag);
}
