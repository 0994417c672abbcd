import type { LanguageFile } from './house.js';

/** Every language there is, each in a file of its own. */
export const languages: { readonly [tag: string]: () => Promise<LanguageFile> } = {
  ar: () => import('@ohlas/locales/ar'),
  cs: () => import('@ohlas/locales/cs'),
  de: () => import('@ohlas/locales/de'),
  en: () => import('@ohlas/locales/en'),
  nl: () => import('@ohlas/locales/nl'),
  pl: () => import('@ohlas/locales/pl'),
  sk: () => import('@ohlas/locales/sk'),
};
