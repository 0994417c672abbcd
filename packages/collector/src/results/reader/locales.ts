import type { Messages, MoreMessages } from '@ohlas/locales';
import ar from '@ohlas/locales/ar';
import arMore from '@ohlas/locales/ar.more';
import cs from '@ohlas/locales/cs';
import csMore from '@ohlas/locales/cs.more';
import de from '@ohlas/locales/de';
import deMore from '@ohlas/locales/de.more';
import en from '@ohlas/locales/en';
import enMore from '@ohlas/locales/en.more';
import nl from '@ohlas/locales/nl';
import nlMore from '@ohlas/locales/nl.more';
import pl from '@ohlas/locales/pl';
import plMore from '@ohlas/locales/pl.more';
import sk from '@ohlas/locales/sk';
import skMore from '@ohlas/locales/sk.more';

/** What people were asked in one language: all cards, not only the first ones. */
export interface Asked {
  readonly first: Messages;
  readonly more: MoreMessages;
}

const LOCALES: ReadonlyMap<string, Asked> = new Map(
  [
    { first: en, more: enMore },
    { first: cs, more: csMore },
    { first: sk, more: skMore },
    { first: nl, more: nlMore },
    { first: de, more: deMore },
    { first: pl, more: plMore },
    { first: ar, more: arMore },
  ].map((asked) => [asked.first.tag, asked]),
);

export const LOCALE_TAGS: readonly string[] = [...LOCALES.keys()];

/** @param tag one of {@link LOCALE_TAGS}; anything else is English */
export function askedIn(tag: string): Asked {
  return LOCALES.get(tag) ?? { first: en, more: enMore };
}
