import { expect, test } from 'vitest';
import en from './en.js';
import { merge } from './merge.js';

test('puts the shop’s words in their places', () => {
  const words = merge(en, {
    send: 'Off you go',
    cards: { rating: { questions: { comment: { label: 'And?' } } } },
  });
  expect(words.send).toBe('Off you go');
  expect(words.cards.rating.questions.comment?.label).toBe('And?');
  expect(words.cards.rating.questions.overall?.label).toBe(en.cards.rating.questions.overall?.label);
});

test('keeps what was left alone as the very same object', () => {
  const words = merge(en, { cards: { rating: { questions: { comment: { label: 'And?' } } } } });
  expect(words.cards.rating.questions.comment).not.toBe(en.cards.rating.questions.comment);
  expect(words.cards.rating.questions.overall).toBe(en.cards.rating.questions.overall);
  expect(words.cards.comment).toBe(en.cards.comment);
});

test('is the very same object when the words are the same', () => {
  expect(merge(en, { send: en.send, cards: {} })).toBe(en);
});

test('changes one word of a list', () => {
  expect(merge(en, { ratings: { 0: 'Awful' } }).ratings).toEqual(['Awful', ...en.ratings.slice(1)]);
  expect(merge(en, { ratings: ['Awful'] }).ratings).toEqual(['Awful', ...en.ratings.slice(1)]);
});

test('says what has no place or is no text, and leaves it out', () => {
  const doubts: string[] = [];
  const texts = JSON.parse(
    '{"send": 7, "sned": "x", "faults": "none", "thanks": {"title": "Cheers", "__proto__": {"text": "x"}}, "back": null}',
  );
  const words = merge(en, texts, (path) => doubts.push(path));
  expect(doubts.sort()).toEqual(['back', 'faults', 'send', 'sned', 'thanks.__proto__']);
  expect(words).toEqual({ ...en, thanks: { ...en.thanks, title: 'Cheers' } });
});

test('takes nothing for no change', () => {
  expect(merge(en, undefined)).toBe(en);
});
