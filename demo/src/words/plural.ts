import type { Counted } from './words.js';

type Forms = Partial<Record<Intl.LDMLPluralRule, string>> & { readonly other: string };

/** `plural('cs', { one: '# kus', few: '# kusy', other: '# kusů' })`; `#` stands for the number. */
export function plural(tag: string, forms: Forms): Counted {
  const rules = new Intl.PluralRules(tag);
  const numbers = new Intl.NumberFormat(tag);
  return (count) => (forms[rules.select(count)] ?? forms.other).replace('#', numbers.format(count));
}
