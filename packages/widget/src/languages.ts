import type { LanguageFile, MoreLanguageFile, StarLanguageFile } from './house.js';

/** Every language there is, each in three files of its own. */
export const languages: {
  readonly [tag: string]: () => Promise<
    LanguageFile | MoreLanguageFile | StarLanguageFile | { readonly default: object }
  >;
} = {
  ar: () => import('@ohlas/locales/ar'),
  cs: () => import('@ohlas/locales/cs'),
  de: () => import('@ohlas/locales/de'),
  en: () => import('@ohlas/locales/en'),
  nl: () => import('@ohlas/locales/nl'),
  pl: () => import('@ohlas/locales/pl'),
  sk: () => import('@ohlas/locales/sk'),
  'cs-informal': () => import('@ohlas/locales/cs.informal'),
  'de-informal': () => import('@ohlas/locales/de.informal'),
  'nl-informal': () => import('@ohlas/locales/nl.informal'),
  'pl-informal': () => import('@ohlas/locales/pl.informal'),
  'sk-informal': () => import('@ohlas/locales/sk.informal'),
  'ar-stars': () => import('@ohlas/locales/ar.stars'),
  'cs-stars': () => import('@ohlas/locales/cs.stars'),
  'de-stars': () => import('@ohlas/locales/de.stars'),
  'en-stars': () => import('@ohlas/locales/en.stars'),
  'nl-stars': () => import('@ohlas/locales/nl.stars'),
  'pl-stars': () => import('@ohlas/locales/pl.stars'),
  'sk-stars': () => import('@ohlas/locales/sk.stars'),
  'ar-more': () => import('@ohlas/locales/ar.more'),
  'cs-more': () => import('@ohlas/locales/cs.more'),
  'de-more': () => import('@ohlas/locales/de.more'),
  'en-more': () => import('@ohlas/locales/en.more'),
  'nl-more': () => import('@ohlas/locales/nl.more'),
  'pl-more': () => import('@ohlas/locales/pl.more'),
  'sk-more': () => import('@ohlas/locales/sk.more'),
};
