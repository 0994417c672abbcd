/** The launcher's word, by language: it stands on the page before any language file is there. */
export const LAUNCHER: { readonly [language: string]: string } = {
  en: 'Feedback',
  cs: 'Napište nám',
  sk: 'Napíšte nám',
  nl: 'Feedback',
  de: 'Feedback',
  pl: 'Napisz do nas',
  ar: 'راسلنا',
};
