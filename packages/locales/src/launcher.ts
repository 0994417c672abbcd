/** The launcher's word, by language: it stands on the page before any language file is there. */
export const LAUNCHER: { readonly [language: string]: string } = {
  en: 'Feedback',
  nl: 'Feedback',
  de: 'Feedback',
  cs: 'Napište nám',
  sk: 'Napíšte nám',
  pl: 'Napisz do nas',
  ar: 'راسلنا',
};

/**
 * Where that word speaks to somebody formally, the other one; it comes with the option. Polish buttons speak alike to
 * everyone, and the other words to nobody.
 */
export const INFORMAL_LAUNCHER: { readonly [language: string]: string } = {
  cs: 'Napiš nám',
  sk: 'Napíš nám',
};
