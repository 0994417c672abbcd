import { expect, test } from 'vitest';
import cs from './cs.js';
import csMore from './cs.more.js';
import { join } from './join.js';

const all = join(cs, csMore);

test('both files are one', () => {
  expect(all.send).toBe(cs.send);
  expect(all.notApplicable).toBe(csMore.notApplicable);
  expect(Object.keys(all.cards)).toEqual([...Object.keys(cs.cards), ...Object.keys(csMore.cards)]);
});

test('causes and the reply are asked in the same words on every card', () => {
  expect(all.cards.purchase.questions.causes).toEqual(cs.cards.rating.questions.causes);
  expect(all.cards.service.questions.reply?.help).toBe(cs.cards.rating.questions.reply?.help);
});

test('a card has its own words where it has some', () => {
  expect(all.cards.checkout.questions.comment?.label).toBe('Co mohlo být snazší?');
  expect(all.cards.complaint.questions.reply).toMatchObject({
    label: 'Kam vám máme odpovědět?',
    help: 'Jen k odpovědi na tuto zprávu.',
  });
});

test('nobody in a panel is told that the address is only for a reply', () => {
  expect(all.cards.panel.questions.reply).not.toHaveProperty('help');
});
