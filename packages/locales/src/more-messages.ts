import type { CardMessages } from './messages.js';

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
  readonly cards: { readonly [id in MoreCard]: CardMessages };
}

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
