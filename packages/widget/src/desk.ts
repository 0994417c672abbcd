import type { Card } from '@ohlas/cards';
import type { Problem } from '@ohlas/core';
import type { Messages } from '@ohlas/locales';
import type { CardRoom } from './card-room.js';
import type { Care } from './care.js';
import type { Drafts } from './drafts.js';
import type { House } from './house.js';
import type { More } from './more.js';
import type { SubjectOptions } from './ohlas.js';
import type { OutboxRoom } from './outbox.js';

/** What conversations share. */
export interface Desk {
  readonly house: House;
  readonly outbox: OutboxRoom;
  readonly messages: { readonly value: Messages };
  /** A card in the language of now; none, and a problem told, when there is no such card. */
  cardOf(id: string, subject: SubjectOptions): Card | undefined;
  readonly createId: () => string;
  readonly drafts: Drafts;
  doubt(problem: Problem): void;
  open: CardRoom['open'];
  /** The kinds of the second file, once it has come. */
  kit(): More['kit'] | undefined;
  /** Has {@link care} come, once. */
  attend(): unknown;
  /** What comes after an ending, once its files have come. */
  care(): Care | undefined;
}
