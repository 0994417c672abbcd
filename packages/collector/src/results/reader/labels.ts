import { format, matchLocale, type QuestionMessages } from '@ohlas/locales';
import type { Answer, OhlasResponse } from '@ohlas/protocol';
import { type Asked, askedIn, LOCALE_TAGS } from './locales.js';

/** Words, and in which language they are when that is not the reader's. */
export interface Said {
  readonly text: string;
  /** BCP 47, as the response says; missing for words of our own in the reader's language. */
  readonly lang?: string;
}

/** Questions and options in the reader's language, found by their ids. */
export interface Labels {
  /** The question an answer answers. Words the shop has changed stay as they were read. */
  question(response: OhlasResponse, answer: Answer): Said;
  /** What was chosen, in the order it was sent. */
  chosen(response: OhlasResponse, answer: Answer): readonly Said[];
  /** A question by its id alone. */
  ask(card: string, question: string): string | undefined;
  option(card: string, question: string, value: string): string | undefined;
  /** The word that stands for a number: "Happy", "Much worse", "Yes". */
  point(kind: string, value: number): string | undefined;
}

/** Causes, what was liked, comments and contacts have the same words on every card that does not bring its own. */
const SHARED = ['rating', 'comment'] as const;

export function labelsIn(tag: string, shop: string): Labels {
  const own = askedIn(tag);
  const { first, more } = own;

  function ask(card: string, question: string): string | undefined {
    const [id = '', row] = question.split('.');
    const words = find(own, card, id);
    if (row === undefined) return words && format(words.label, { shop });
    const field = part(first.fields, row);
    return part(words?.rows, row) ?? field;
  }

  function option(card: string, question: string, value: string): string | undefined {
    return part(find(own, card, question)?.options, value) ?? (value === 'other' ? first.other : undefined);
  }

  return {
    ask,
    option,

    question(response: OhlasResponse, { question, label, standard }: Answer): Said {
      const asSent = { text: label, lang: response.locale };
      if (!standard) return asSent;
      const variant = variantOf(response, question, label);
      const words = variant === undefined ? undefined : find(own, response.card.id, question);
      const text = part(words?.labels, variant ?? '') ?? ask(response.card.id, question);
      return text === undefined ? asSent : { text };
    },

    chosen(response: OhlasResponse, answer: Answer): readonly Said[] {
      if (answer.shape !== 'choices') return [];
      const { values, labels = [], question, standard } = answer;
      return values.map((value, i) => {
        const text = standard ? option(response.card.id, question, value) : undefined;
        return text === undefined ? { text: labels[i] ?? value, lang: response.locale } : { text };
      });
    },

    point(kind: string, value: number): string | undefined {
      switch (kind) {
        case 'faces':
          return more.faces[value - 1];
        case 'expectation':
          return more.expectation[value + 2];
        case 'thumbs':
          return value > 0 ? more.yes : more.no;
        default:
          return undefined;
      }
    },
  };
}

/** Some labels depend on the score or on what is rated; the words that were read tell which one it was. */
function variantOf({ locale, card }: OhlasResponse, question: string, label: string): string | undefined {
  const words = find(askedIn(matchLocale([locale], LOCALE_TAGS)), card.id, question);
  return Object.entries(words?.labels ?? {}).find(([, text]) => text === label)?.[0];
}

function find({ first, more }: Asked, card: string, question: string): QuestionMessages | undefined {
  const cards = { ...first.cards, ...more.cards };
  for (const id of [card, ...SHARED]) {
    const words = part(part(cards, id)?.questions, question);
    if (words) return words;
  }
  return undefined;
}

/** Ids come from outside: `constructor` is no word of ours. */
function part<T>(parts: { readonly [id: string]: T } | undefined, id: string): T | undefined {
  return parts && Object.hasOwn(parts, id) ? parts[id] : undefined;
}
