import { format } from './format.js';
import type { Plural } from './messages.js';

/**
 * The form that fits a number, with `{count}` written the way the language writes numbers.
 * Fractions have a form of their own in some languages: "4,5 hvězdičky", but "5 hvězdiček".
 * @param tag BCP 47
 */
export function plural(
  tag: string,
  forms: Plural,
  count: number,
  values: { readonly [name: string]: string } = {},
): string {
  const form = forms[new Intl.PluralRules(tag).select(count)] ?? forms.other;
  return format(form, { ...values, count: new Intl.NumberFormat(tag).format(count) });
}
