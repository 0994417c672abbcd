import type { Audience, Source, SubjectType } from '@ohlas/protocol';
import type { QuarantineReason } from '../store.js';

/** Every word of the results pages in one language. A second language is a second value of this type. */
export interface ResultsWords {
  /** BCP 47. */
  readonly tag: string;
  readonly dir: 'ltr' | 'rtl';
  /** At the top while the shop has not said its name. */
  readonly product: string;
  readonly title: string;
  readonly pages: string;
  readonly answers: string;
  readonly newest: string;
  readonly unpooled: string;
  readonly when: string;
  readonly who: string;
  readonly card: string;
  readonly score: string;
  readonly words: string;
  readonly paging: string;
  readonly older: string;
  readonly toNewest: string;
  readonly empty: {
    readonly title: string;
    readonly text: string;
    readonly embed: string;
    /** Beside the script tag: where `ohlas.js` comes from. */
    readonly file: string;
  };
  readonly entering: string;
  readonly locked: { readonly title: string; readonly text: string };
  readonly badCursor: string;
  readonly audience: { readonly [K in Audience['kind']]: string };
  readonly evidence: { readonly [K in Audience['evidence']]: string };
  readonly source: { readonly [K in Source]: string };
  readonly subject: { readonly [K in SubjectType]: string };
  /** Built-in cards; another card is shown by its id. */
  readonly cards: { readonly [id: string]: string };
  readonly test: string;
  readonly unfinished: string;
  readonly heldBack: string;
  readonly because: { readonly [K in QuarantineReason]: string };
  readonly case: (number: string) => string;
  readonly stars: (value: string, max: string) => string;
  readonly points: (value: string, min: string, max: string) => string;
  readonly yes: string;
  readonly no: string;
}

export const english: ResultsWords = {
  tag: 'en',
  dir: 'ltr',
  product: 'Ohlas',
  title: 'Answers',
  pages: 'Pages',
  answers: 'Answers',
  newest: 'Newest answers',
  unpooled: 'Volunteered and asked, unpooled',
  when: 'When',
  who: 'Who',
  card: 'Card',
  score: 'Score',
  words: 'Words',
  paging: 'More answers',
  older: 'Older answers',
  toNewest: 'Back to the newest',
  empty: {
    title: 'No answers yet',
    text: 'Everything your visitors send appears here, the newest first.',
    embed: 'Put this line into the pages of your shop:',
    file: 'ohlas.js and the files beside it are in the npm package ohlas, in its folder dist/cdn. Host them in your shop.',
  },
  entering: 'One moment.',
  locked: {
    title: 'This page is locked',
    text: 'Open it by the address printed when the collector started; it ends in ?token= and the admin token.',
  },
  badCursor: 'This page of answers does not exist.',
  audience: { user: 'browsing', buyer: 'buyer' },
  evidence: {
    token: 'proved by a token',
    shop: 'known from the shop',
    'data-layer': 'known from the data layer',
    page: 'known from the confirmation page',
    self: 'by their own word',
    none: 'no purchase known',
  },
  source: {
    prompt: 'prompt',
    launcher: 'launcher',
    page: 'from the page',
    link: 'link',
    inline: 'inline',
    api: 'by call',
  },
  subject: { shop: 'Shop', product: 'Product', order: 'Order', page: 'Page', contact: 'Contact' },
  cards: {
    comment: 'Comment',
    rating: 'Rating',
    visit: 'Visit',
    checkout: 'Checkout',
    purchase: 'Purchase',
    service: 'Service',
    complaint: 'Complaint',
    resolution: 'Resolution',
    loyalty: 'Loyalty',
    index: 'Index',
    helpful: 'Helpful',
    wish: 'Wish',
    panel: 'Panel',
  },
  test: 'test',
  unfinished: 'unfinished',
  heldBack: 'held back',
  because: {
    trap: 'it filled in a field that people do not see',
    'fast-text': 'its words were there within 1.5 seconds',
    links: 'it has more than three links',
    'repeated-text': 'the same words came three times within an hour',
  },
  case: (number) => `Case ${number}`,
  stars: (value, max) => `${value} of ${max} stars`,
  points: (value, min, max) => `${value} (${min} to ${max})`,
  yes: 'Yes',
  no: 'No',
};
