import type { Answer, OhlasResponse } from '@ohlas/protocol';
import { type Count, languageOf } from '@ohlas/scores';

/** The subject under which cards are counted question by question. No subject of a response is called so. */
export const CARDS = '*';
/** The measure of the rows that count a card's responses themselves. */
export const RESPONSES = '';
/** The scale of choices. */
const OPTIONS = 'options';
/** The scale of written answers; their only value is {@link GIVEN}. */
export const WRITTEN = 'text';
export const GIVEN = 'given';
/** "Does not apply", a value on any scale. */
export const NOT_APPLICABLE = 'na';

const ID = /^[a-z0-9][a-z0-9.-]{0,63}$/;
/** A built-in question has eighteen options at most; a hostile response must not fill a table. */
const MOST_VALUES = 20;

/**
 * What a response adds to the picture of its card: itself, and what it says to every question, measured or not. The
 * question's id stands in the place of the measure. Words are only counted as given.
 */
export function cardSumsOf(response: OhlasResponse, day: string): readonly Count[] {
  const about = {
    day,
    card: response.card.id,
    audience: response.audience.kind,
    source: response.source,
    subject: CARDS,
    language: languageOf(response.locale),
    facet: '',
    partial: response.status === 'partial',
    n: 1,
  };
  const seen = new Set<string>();
  const answers = response.answers.flatMap((answer) => {
    const { question, standard } = answer;
    if (seen.has(question) || !ID.test(question)) return [];
    seen.add(question);
    const { scale, values } = said(answer);
    return values.map((value) => ({ ...about, measure: question, scale, value, standard }));
  });
  return [{ ...about, measure: RESPONSES, scale: '', value: '', standard: true }, ...answers];
}

function said(answer: Answer): { readonly scale: string; readonly values: readonly string[] } {
  switch (answer.shape) {
    case 'text':
      return { scale: WRITTEN, values: answer.text.trim() === '' ? [] : [GIVEN] };
    case 'choices': {
      const known = [...new Set(answer.values)].filter((value) => ID.test(value));
      return { scale: OPTIONS, values: known.slice(0, MOST_VALUES) };
    }
    case 'number': {
      const { value, min = 0, max = 0, na } = answer;
      const scale = `${min}..${max}`;
      if (na) return { scale, values: [NOT_APPLICABLE] };
      // Fractions and scales of a thousand points would make a row of every answer.
      const fits = value !== undefined && Number.isInteger(value) && value >= min && value <= max;
      return { scale, values: fits && max - min <= MOST_VALUES ? [String(value)] : [] };
    }
  }
}
