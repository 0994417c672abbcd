import type { Answers, AnswerValue, Card } from '@ohlas/cards';
import type { Given, Situation } from '@ohlas/core';
import type { Source } from '@ohlas/protocol';
import type { SubjectOptions } from './ohlas.js';
import type { Context } from './options.js';

/** A card is a sheet on what is narrow, or small and touched. */
const PHONE =
  '(max-width:480px),(pointer:coarse) and (max-width:640px),(pointer:coarse) and (max-height:480px)';

export function isPhone(): boolean {
  return matchMedia(PHONE).matches;
}

/** Who answers about what, where and in which language, as far as the page knows. */
export function situationOf(
  given: Given,
  subject: SubjectOptions,
  source: Source,
  locale: string,
): Situation {
  const { order: id, orderValue: value, orderCurrency: currency, token } = given;
  const { type, id: subjectId, name } = subject;
  const context = contextOf(given);
  return {
    audience: { kind: 'user', evidence: 'none' },
    subject: { type, ...(subjectId && { id: subjectId }), ...(name && { name }) },
    ...(id && { order: { id, ...(value !== undefined && { value }), ...(currency && { currency }) } }),
    ...(token && { token }),
    source,
    locale,
    page: { url: location.href, title: document.title },
    ...(context && { context }),
    test: isTest(given.test ?? 'auto'),
    client: { name: 'ohlas', version: __VERSION__, device: isPhone() ? 'phone' : 'desktop', trap: '' },
    privacyControl: (navigator as { readonly globalPrivacyControl?: boolean }).globalPrivacyControl === true,
  };
}

/** The options of one group by their own names: of `shopContactPhone` and the like, `{ phone }`. */
export function under(given: Given, group: string): { readonly [name: string]: string | undefined } {
  return Object.fromEntries(
    Object.entries(given)
      .filter(([name]) => name.startsWith(group))
      .map(([name, value]) => [name.slice(group.length).toLowerCase(), value as string]),
  );
}

/** What the shop adds to a response, as it is now. */
export function contextOf({ context }: Given): Context | undefined {
  if (typeof context !== 'function') return context as Context | undefined;
  try {
    return (context as () => Context)();
  } catch {
    // The shop's mistake must not cost the shop the answer.
    return undefined;
  }
}

/** Whether responses of this page are marked as a test. */
export function isTest(test: boolean | 'auto'): boolean {
  const { hostname, protocol } = location;
  return test === 'auto'
    ? protocol === 'file:' || /^(localhost|127\.0\.0\.1|.*\.(test|local))$/.test(hostname)
    : test;
}

/**
 * What the shop knows already, in the contact fields of a card.
 * @param unasked then only in those that an answer has brought up: the device may be shared
 */
export function prefillOf(
  card: Card,
  known: { readonly [field: string]: string | undefined },
  unasked: boolean,
): Answers {
  const answers: { [key: string]: AnswerValue } = {};
  for (const { kind, id, rows, showIf } of card.steps.flatMap(({ questions }) => questions))
    if (kind === 'contact' && (showIf || !unasked))
      for (const row of rows ?? []) {
        const text = known[row.id];
        if (text) answers[`${id}.${row.id}`] = { shape: 'text', text };
      }
  return answers;
}
