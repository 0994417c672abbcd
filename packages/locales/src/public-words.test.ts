import { describe, expect, test } from 'vitest';
import cs from './cs.js';
import csMore from './cs.more.js';
import en from './en.js';
import enMore from './en.more.js';
import { join } from './join.js';
import { LAUNCHER } from './launcher.js';
import { merge } from './merge.js';
import type { Messages } from './messages.js';
import type { AllMessages, MoreMessages } from './more-messages.js';

// Answers of different shops can be compared because everybody was asked in the same words. These are given; to change
// one is to ask something else, and costs the comparison with everything answered before.

const first = import.meta.glob<{ default: Messages }>('./??.ts', { eager: true });
const second = import.meta.glob<{ default: MoreMessages }>('./??.more.ts', { eager: true });
const informal = import.meta.glob<{ default: object }>('./??.informal.ts', { eager: true });

function wordsOf(tag: string): AllMessages {
  const [one, two] = [first[`./${tag}.ts`]?.default, second[`./${tag}.more.ts`]?.default];
  if (!one || !two) throw new Error(`There is no language "${tag}".`);
  return join(one, two);
}

const TAGS = Object.keys(first).map((path) => path.slice(2, 4));
const listed = (options: object | undefined) => Object.values(options ?? {}).join(' · ');

/** What is asked and answered, each with its words in two languages. */
const GIVEN: readonly [said: (words: AllMessages) => string | undefined, en: string, cs: string][] = [
  [({ cards }) => cards.comment.title, "What's on your mind?", 'Co máte na srdci?'],
  [
    ({ cards }) => cards.comment.greeting,
    'Praise, an idea, a problem or a question.',
    'Pochvala, nápad, problém nebo dotaz.',
  ],
  [({ tag }) => LAUNCHER[tag], 'Feedback', 'Napište nám'],
  [
    ({ cards }) => cards.visit.questions.overall?.label,
    'How would you rate your visit to our shop today?',
    'Jak hodnotíte svou dnešní návštěvu e-shopu?',
  ],
  [
    ({ cards }) => cards.purchase.questions.overall?.label,
    'How would you rate your order overall?',
    'Jak hodnotíte svou objednávku celkově?',
  ],
  [
    ({ cards }) => cards.rating.questions.overall?.labels?.product,
    'How would you rate this product?',
    'Jak hodnotíte tento výrobek?',
  ],
  [
    ({ cards }) => cards.service.questions.overall?.label,
    'How would you rate the help you received?',
    'Jak hodnotíte pomoc, kterou jsme vám poskytli?',
  ],
  [
    ({ ratings }) => listed(ratings),
    'Very bad · Bad · Neither good nor bad · Good · Very good',
    'velmi špatně · špatně · ani dobře, ani špatně · dobře · velmi dobře',
  ],
  [
    ({ cards }) => cards.purchase.questions.arrived?.label,
    'Has your order arrived?',
    'Dorazila vám objednávka?',
  ],
  [
    ({ cards }) => listed(cards.purchase.questions.arrived?.options),
    'All of it · Only part · Not yet',
    'Celá · Jen část · Zatím ne',
  ],
  [
    ({ cards }) => cards.purchase.questions.expectation?.label,
    'Compared with what you expected',
    'Oproti očekávání',
  ],
  // In English each stands by itself and begins as the words of stars do.
  [
    ({ expectation }) => listed(expectation),
    'Much worse · A bit worse · As expected · A bit better · Much better',
    'mnohem horší · trochu horší · podle očekávání · trochu lepší · mnohem lepší',
  ],
  [
    ({ cards }) => cards.checkout.questions.ease?.label,
    'How easy or difficult was it to place your order?',
    'Jak obtížné, nebo snadné bylo objednat?',
  ],
  [
    ({ cards }) => listed(cards.checkout.questions.ease?.ends),
    'Very difficult · Very easy',
    'velmi obtížné · velmi snadné',
  ],
  [
    ({ cards }) => cards.visit.questions.found?.label,
    'Did you find what you needed?',
    'Povedlo se vám najít, co potřebujete?',
  ],
  [
    ({ cards }) => listed(cards.visit.questions.found?.options),
    'Yes, easily · Yes, but it took effort · Partly · No · Only browsing',
    'Ano, snadno · Ano, ale dalo to práci · Jen zčásti · Ne · Jen se dívám',
  ],
  [({ cards }) => cards.rating.questions.causes?.labels?.wrong, 'What went wrong?', 'Co bylo špatně?'],
  [
    ({ cards }) => cards.rating.questions.causes?.label,
    'What could have been better?',
    'Co mohlo být lepší?',
  ],
  [({ cards }) => cards.rating.questions.causes?.help, 'Choose all that apply', 'Vyberte vše, co platí'],
  [
    ({ cards }) => cards.loyalty.questions.recommend?.label,
    'How likely are you to recommend {shop} to a friend or colleague?',
    'Jak je pravděpodobné, že {shop} doporučíte přátelům nebo známým?',
  ],
  [
    ({ cards }) => listed(cards.loyalty.questions.recommend?.ends),
    'Not at all likely · Extremely likely',
    'vůbec ne · velmi',
  ],
  [({ cards }) => cards.complaint.title, 'Something went wrong', 'Něco není v pořádku'],
  [
    ({ sorry }) => `${sorry.title}. ${sorry.withDeadline}`,
    'We are sorry. Case {case}. We will reply to {contact} by {deadline}.',
    'Mrzí nás to. Případ {case}. Odpovíme na {contact} do {deadline}.',
  ],
  [
    ({ sorry }) => sorry.withoutContact,
    'We are sorry, and thank you for telling us. Without a contact we cannot reply.',
    'Mrzí nás to a děkujeme za upozornění. Bez kontaktu ale nemůžeme odpovědět.',
  ],
  [({ sorry }) => sorry.leaveContact, 'Leave e-mail or phone', 'Doplnit e-mail nebo telefon'],
];

describe.each([
  ['en', join(en, enMore), 1],
  ['cs', join(cs, csMore), 2],
] as const)('%s', (_tag, words, column) => {
  test.each(GIVEN.map((row) => [row[column], row[0]] as const))('says "%s"', (given, said) => {
    expect(said(words)).toBe(given);
  });
});

test.each([
  ['sk', 'veľmi zle · zle · ani dobre, ani zle · dobre · veľmi dobre'],
  ['nl', 'zeer slecht · slecht · niet goed, niet slecht · goed · zeer goed'],
])('stars are called the same everywhere, in %s too', (tag, given) => {
  expect(listed(wordsOf(tag).ratings)).toBe(given);
});

describe.each(TAGS)('%s', (tag) => {
  const formal = wordsOf(tag);
  const spoken = merge<AllMessages>(formal, informal[`./${tag}.informal.ts`]?.default);

  test.each([
    ['formally', formal],
    ['informally', spoken],
  ])('asks people who buy and people who do not the same, %s', (_manner, { cards }) => {
    const { visit, checkout, index, loyalty } = cards;
    expect(checkout.questions.overall).toEqual(visit.questions.overall);
    expect(index.questions.trust).toEqual(loyalty.questions.trust);
  });

  test('calls no complaint a formal claim, which has a link of its own', () => {
    const { complaint, comment } = formal.cards;
    expect(JSON.stringify([complaint, comment])).not.toMatch(/reklam/i);
  });
});
