import type { CardMessages, Messages, Plural } from './messages.js';

/** The words of the cards and kinds that come in a second file, only when one of them is opened. */
export interface MoreMessages {
  /** Under a row that a person cannot judge. */
  readonly notApplicable: string;
  readonly yes: string;
  readonly no: string;
  /** Five faces, saddest first. */
  readonly faces: readonly [string, string, string, string, string];
  /** −2 … +2. */
  readonly expectation: readonly [string, string, string, string, string];
  /** Sunday first, in the case that a deadline needs: "by Tuesday", "do úterý", "do środy". */
  readonly weekdays: Week;
  /** A deadline after "by": "{day} {time}"; far away, the day has its date with it. */
  readonly moment: string;
  /** A deadline of this very day: "{time} today". */
  readonly today: string;
  /** "open until {time}" */
  readonly openUntil: string;
  /** Sunday first, as in "opens Monday", "otevíráme ve středu". */
  readonly openingDays: Week;
  /** "opens {day} {time}" */
  readonly opens: string;
  /** "opens at {time}", later on the same day. */
  readonly opensToday: string;
  readonly chat: string;
  readonly stores: string;
  /** Opens a complaint from an apology. */
  readonly help: string;
  readonly saveCopy: string;
  readonly caseNumber: string;
  readonly date: string;
  readonly tracking: string;
  /** On the thanks of a card that stays in its page. */
  readonly change: string;
  /** How to leave a panel, without an address to write to: "… this number: {id}". */
  readonly withdraw: string;
  readonly withdrawLink: string;
  /** Stars to look at: "{average} of {max} stars". */
  readonly average: string;
  readonly unrated: string;
  /** Said of stars that a form cannot do without. It speaks to nobody, so that it is right in every formality. */
  readonly needed: string;
  /** "{count} ratings". */
  readonly rated: Plural;
  readonly cards: { readonly [id in MoreCard]: CardMessages };
}

type Week = readonly [string, string, string, string, string, string, string];

/** The words of both files together, as a card that needs the second one has them. */
export type AllMessages = Messages & MoreMessages;

export type MoreCard =
  | 'visit'
  | 'checkout'
  | 'purchase'
  | 'service'
  | 'complaint'
  | 'resolution'
  | 'loyalty'
  | 'index'
  | 'helpful'
  | 'wish'
  | 'panel';
