import { expect, test } from 'vitest';
import { attributeOf, problemOf, sentenceOf } from './problems.js';

function said(name: string, found: unknown, attribute?: true): string | undefined {
  const problem = problemOf({ name, found, ...(attribute && { attribute }) });
  return problem && sentenceOf(problem);
}

test.each([
  ['acent', '#a33', 'There is no option data-acent. Write data-accent instead.'],
  ['lable', 'Say', 'There is no option data-lable. Write data-label instead.'],
  ['launcherPositon', 'x', 'There is no option data-launcher-positon. Write data-position instead.'],
  ['scheme', 'purple', 'data-scheme is "purple". Write "auto", "light" or "dark".'],
  ['test', 'maybe', 'data-test is "maybe". Write true or false or "auto".'],
  ['endpointTimeoutMs', 'long', 'data-endpoint-timeout-ms is "long". Write a number.'],
])('the attribute %s="%s": %s', (name, found, words) => {
  expect(said(name, found, true)).toBe(words);
});

test.each([
  'cfasync',
  'turboTrack',
  'websiteId',
  'domain',
  'cookieconsent',
  'nscript',
  'type',
  'id',
  'testid',
  'minify',
])('data-%s is somebody else’s', (name) => {
  expect(said(name, 'x', true)).toBeUndefined();
});

test.each([
  ['launcherPositon', 'x', 'There is no option launcher.positon. Write launcher.position instead.'],
  ['lancherLabel', 'x', 'There is no option lancherLabel. Write launcher.label instead.'],
  ['theme', 'dark', 'theme is "dark". Write an object with accent, star, radius, font and scheme.'],
  [
    'shopContactFax',
    '1',
    'There is no option shop.contact.fax. Write shop.contact.phone, shop.contact.email, shop.contact.chat or shop.contact.stores instead.',
  ],
  ['consent', 'all', 'consent is "all". Write a function, "essential", "none" or "full".'],
  ['endpoint', ['/a'], 'endpoint is a list. Write a text.'],
  ['endpoint', undefined, 'endpoint is missing. Write a text.'],
])('the option %s: %o', (name, found, words) => {
  expect(said(name, found)).toBe(words);
});

test('an option that is like none lists what there is', () => {
  expect(said('foo', 1)).toMatch(
    /^There is no option foo\. Write endpoint, transport, .* or onProblem instead\.$/,
  );
});

test('names become attributes', () => {
  expect(attributeOf('launcherZIndex')).toBe('data-launcher-z-index');
});

test('what another room has found is said as it is', () => {
  expect(sentenceOf({ path: 'card', found: 'visti', expected: 'comment, rating or visit' })).toBe(
    'card is "visti". Write comment, rating or visit.',
  );
});

test('the link of the endings is the same for every score', () => {
  expect(said('endingLinkShowIf', { overall: 5 })).toBe(
    'ending.link.showIf is an object. Write nothing: the link stands on every ending, at every score alike.',
  );
});
