import ar from '@ohlas/locales/ar';
import arMore from '@ohlas/locales/ar.more';
import arStars from '@ohlas/locales/ar.stars';
import cs from '@ohlas/locales/cs';
import csInformal from '@ohlas/locales/cs.informal';
import csMore from '@ohlas/locales/cs.more';
import csStars from '@ohlas/locales/cs.stars';
import de from '@ohlas/locales/de';
import deInformal from '@ohlas/locales/de.informal';
import deMore from '@ohlas/locales/de.more';
import deStars from '@ohlas/locales/de.stars';
import en from '@ohlas/locales/en';
import enMore from '@ohlas/locales/en.more';
import enStars from '@ohlas/locales/en.stars';
import nl from '@ohlas/locales/nl';
import nlInformal from '@ohlas/locales/nl.informal';
import nlMore from '@ohlas/locales/nl.more';
import nlStars from '@ohlas/locales/nl.stars';
import pl from '@ohlas/locales/pl';
import plInformal from '@ohlas/locales/pl.informal';
import plMore from '@ohlas/locales/pl.more';
import plStars from '@ohlas/locales/pl.stars';
import sk from '@ohlas/locales/sk';
import skInformal from '@ohlas/locales/sk.informal';
import skMore from '@ohlas/locales/sk.more';
import skStars from '@ohlas/locales/sk.stars';
import * as api from './api.js';
import * as ask from './ask-room.js';
import * as card from './card.js';
import * as cardElement from './card-element.js';
import * as cards from './cards.js';
import * as care from './care.js';
import * as choice from './choice.js';
import { claim } from './claim.js';
import * as counts from './counts-room.js';
import * as engine from './engine-room.js';
import type { Files, Load } from './house.js';
import * as link from './link-room.js';
import * as more from './more.js';
import * as near from './near.js';
import * as outbox from './outbox-room.js';
import * as own from './own-room.js';
import * as problems from './problems.js';
import * as rate from './rate.js';
import * as record from './record.js';
import * as send from './send.js';
import * as starsElement from './stars-element.js';
import * as taps from './taps.js';

const files: Files = {
  api,
  ask,
  card,
  cards,
  care,
  choice,
  counts,
  'ohlas-card': cardElement,
  engine,
  link,
  more,
  near,
  outbox,
  own,
  problems,
  rate,
  record,
  send,
  'ohlas-stars': starsElement,
  taps,
};
const languages: { readonly [tag: string]: object } = {
  ar,
  cs,
  de,
  en,
  nl,
  pl,
  sk,
  'ar-more': arMore,
  'cs-informal': csInformal,
  'de-informal': deInformal,
  'nl-informal': nlInformal,
  'pl-informal': plInformal,
  'sk-informal': skInformal,
  'cs-more': csMore,
  'de-more': deMore,
  'en-more': enMore,
  'nl-more': nlMore,
  'pl-more': plMore,
  'sk-more': skMore,
  'ar-stars': arStars,
  'cs-stars': csStars,
  'de-stars': deStars,
  'en-stars': enStars,
  'nl-stars': nlStars,
  'pl-stars': plStars,
  'sk-stars': skStars,
};

// Everything in one file: nothing is imported later, for policies that name hashes or exact addresses.
claim(
  (async (name: string) => files[name as keyof Files] ?? { default: languages[name] }) as Load,
  document.currentScript as HTMLScriptElement,
);
