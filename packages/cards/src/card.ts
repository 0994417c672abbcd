import type { Condition, ContactField, Kind } from './definition.js';

/** A card ready to be asked: one language, every word in place, options filtered for the thing rated. */
export interface Card {
  readonly id: string;
  readonly version: number;
  readonly title?: string;
  readonly greeting?: string;
  readonly steps: readonly { readonly questions: readonly AskedQuestion[] }[];
  readonly endings: readonly Ending[];
  readonly opensCase?: Condition;
  /** Whose answers hold to it have bought, by their own word. */
  readonly buyers?: Condition;
}

export interface Ending {
  readonly id: string;
  readonly title: string;
  readonly text?: string;
  readonly showIf?: Condition;
}

/** One question in one language. Kind-specific fields are present where the kind knows them. */
export interface AskedQuestion {
  readonly id: string;
  readonly kind: Kind;
  readonly label: string;
  /** Labels that replace `label` while their condition holds; first match wins. */
  readonly variants?: readonly { readonly label: string; readonly showIf?: Condition }[];
  readonly help?: string;
  readonly required: boolean;
  readonly measure?: string;
  readonly showIf?: Condition;
  /** A step that begins with it has no number. */
  readonly aside?: true;
  /** False when the shop changed the words. */
  readonly standard: boolean;
  readonly onDemand?: true | Condition;
  /** The words of the link that opens an on-demand question. */
  readonly ask?: string;
  readonly options?: readonly AskedOption[];
  /** The rows of a table of ratings; with `contact` one per field, named by its label. */
  readonly rows?: readonly AskedOption[];
  readonly fields?: readonly ContactField[];
  /** Choosing the option `other` opens a box for words. */
  readonly other?: boolean;
  /** The lowest number, always there where the answer is one; with `choices` the fewest to choose. */
  readonly min?: number;
  /** The highest number; with `choices` the most to choose; with `text` code points. */
  readonly max?: number;
  /** `[low, high]`: the words at the ends of a scale. */
  readonly ends?: readonly [string, string];
  readonly lines?: number;
  readonly points?: 3 | 5;
  readonly of?: 'stars' | 'scale';
  readonly notApplicable?: boolean;
  readonly purpose?: string;
  /** The sentence agreed to, with `consent`. */
  readonly text?: string;
  readonly link?: string;
  /** How many options stand before "More". */
  readonly first?: number;
}

export interface AskedOption {
  readonly id: string;
  readonly label: string;
}

/** What a question's words are, as `locales` keeps them. */
export interface QuestionWords {
  readonly label: string;
  readonly labels?: { readonly [variant: string]: string };
  readonly help?: string;
  readonly ask?: string;
  readonly options?: { readonly [id: string]: string };
  readonly rows?: { readonly [id: string]: string };
  readonly ends?: readonly [string, string];
  readonly text?: string;
}

export interface CardWords {
  readonly title?: string;
  readonly greeting?: string;
  readonly questions: { readonly [id: string]: QuestionWords };
  readonly endings?: { readonly [id: string]: { readonly title?: string; readonly text?: string } };
}

/** The part of a language that wording a card needs; `Messages` of `locales` has this shape. */
export interface Words {
  readonly fields: { readonly [field in ContactField]: string };
  /** The endings of every card that has no words of its own for them. */
  readonly thanks: Said;
  readonly sorry: Said;
  /** The words of scales; a shop that changes them asks something else. */
  readonly ratings?: unknown;
  readonly faces?: unknown;
  readonly expectation?: unknown;
  readonly yes?: unknown;
  readonly no?: unknown;
  readonly cards: { readonly [id: string]: CardWords };
}

interface Said {
  readonly title: string;
  readonly text?: string;
}
