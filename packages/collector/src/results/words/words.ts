import type { Plural } from '@ohlas/locales';
import type { Audience, Source, SubjectType } from '@ohlas/protocol';
import type { UnverifiedReason } from '../../kept/proof.js';
import type { Case, QuarantineReason } from '../../kept/store.js';

/**
 * Every word of the results pages in one language; another language is another value of this type. `{name}` stands
 * for a value, plural forms are keyed by CLDR category. Questions, options and causes are not here: they are said in
 * the words people were asked in.
 */
export interface ResultsWords {
  /** BCP 47. */
  readonly tag: string;
  readonly dir: 'ltr' | 'rtl';
  /** The language's own name for itself. */
  readonly name: string;
  readonly skip: string;
  readonly pages: {
    readonly label: string;
    readonly overview: string;
    readonly answers: string;
    readonly cases: string;
    readonly cards: string;
  };
  readonly language: string;
  readonly export: string;
  readonly asTable: string;
  readonly entering: string;
  readonly locked: { readonly title: string; readonly text: string };
  readonly wrong: {
    readonly query: string;
    readonly noAnswer: string;
    readonly form: string;
    readonly back: string;
  };
  readonly empty: {
    readonly title: string;
    readonly text: string;
    readonly embed: string;
    /** Beside the script tag: where `ohlas.js` comes from. */
    readonly file: string;
    /** There are answers, but none in the days or on the card looked at. */
    readonly period: string;
  };
  readonly period: {
    readonly label: string;
    readonly last: Plural;
    readonly year: string;
    readonly always: string;
  };
  readonly allCards: string;
  readonly allLanguages: string;
  readonly allSources: string;
  readonly askedOnly: string;

  readonly audience: { readonly [K in Audience['kind']]: string };
  readonly audiences: { readonly [K in Audience['kind']]: string };
  readonly evidence: { readonly [K in Audience['evidence']]: string };
  readonly source: { readonly [K in Source]: string };
  readonly subject: { readonly [K in SubjectType]: string };
  /** Built-in cards; another card is shown by its id. */
  readonly card: { readonly [id: string]: string };
  readonly status: { readonly partial: string; readonly withdrawn: string; readonly test: string };
  readonly verified: string;
  readonly notVerified: string;
  readonly unverified: { readonly [K in UnverifiedReason]: string };
  readonly heldBack: string;
  readonly because: { readonly [K in QuarantineReason]: string };
  readonly yes: string;
  readonly no: string;

  readonly score: {
    readonly tooFew: string;
    readonly needs: string;
    /** Two numbers, the lower one first; "from … to …" where a dash would turn around between lines of text. */
    readonly interval: string;
    readonly alike: string;
    readonly n: string;
    readonly rate: string;
    readonly unfinished: string;
    readonly stars: string;
    readonly points: string;
    readonly noAnswers: string;
  };
  readonly overview: {
    readonly visit: {
      readonly title: string;
      readonly text: string;
      readonly plot: string;
      /** "{name} {value}, {low} to {high}" of one side of the plot. */
      readonly side: string;
      readonly gap: Plural;
      readonly range: string;
      readonly lower: string;
      readonly higher: string;
      readonly unsure: string;
      readonly reason: string;
    };
    readonly waiting: {
      readonly title: string;
      readonly open: Plural;
      readonly overdue: Plural;
      readonly none: string;
      readonly all: string;
    };
    readonly orders: { readonly title: string; readonly text: string };
    readonly recommendation: { readonly title: string; readonly text: string; readonly plot: string };
    readonly ease: { readonly title: string; readonly text: string; readonly mean: string };
    readonly trend: {
      readonly title: string;
      readonly text: string;
      readonly week: string;
      readonly weekShort: string;
      readonly visits: string;
      readonly orders: string;
      readonly plot: string;
      readonly nothing: string;
    };
    readonly drivers: {
      readonly title: string;
      readonly text: string;
      readonly hurts: string;
      readonly pleases: string;
      readonly missing: string;
      readonly reason: string;
    };
    readonly newest: { readonly title: string; readonly text: string; readonly all: string };
    readonly rules: string;
  };
  readonly list: {
    readonly when: string;
    readonly who: string;
    readonly card: string;
    readonly score: string;
    readonly words: string;
    readonly open: string;
    readonly none: string;
    readonly paging: string;
    readonly next: string;
    readonly first: string;
  };
  readonly filter: {
    readonly title: string;
    readonly q: string;
    readonly card: string;
    readonly audience: string;
    readonly source: string;
    readonly score: string;
    readonly locale: string;
    readonly from: string;
    readonly to: string;
    readonly test: string;
    readonly quarantine: string;
    readonly evidence: string;
    readonly subject: string;
    readonly case: string;
    readonly any: string;
    readonly show: string;
    readonly active: string;
    readonly remove: string;
    readonly removeAll: string;
  };
  readonly answer: {
    readonly title: string;
    readonly said: string;
    readonly facts: string;
    readonly received: string;
    readonly started: string;
    readonly finished: string;
    readonly who: string;
    readonly verification: string;
    readonly orders: string;
    readonly boughtThisVisit: string;
    readonly how: string;
    readonly trigger: string;
    readonly sample: string;
    readonly subject: string;
    readonly order: string;
    readonly thread: string;
    readonly locale: string;
    readonly page: string;
    readonly context: string;
    readonly device: { readonly label: string; readonly phone: string; readonly desktop: string };
    readonly id: string;
    readonly ownWords: string;
    readonly revisions: string;
    readonly revision: string;
    readonly held: string;
    readonly restore: string;
    readonly restored: string;
    readonly erase: string;
    readonly eraseTitle: string;
    readonly eraseText: string;
    readonly eraseYes: string;
    readonly eraseNo: string;
    readonly erased: string;
  };
  readonly case: {
    readonly title: string;
    readonly case: string;
    readonly what: string;
    readonly waiting: string;
    readonly status: { readonly [K in Case['status']]: string };
    readonly statusLabel: string;
    readonly none: { readonly [K in Case['status']]: string };
    readonly late: string;
    readonly due: string;
    readonly overdue: string;
    readonly promised: string;
    readonly notPromised: string;
    readonly since: string;
    readonly note: string;
    readonly noteHelp: string;
    readonly save: string;
    readonly saved: string;
    readonly reply: string;
    readonly call: string;
    readonly manage: string;
    readonly full: string;
    /** To the person, in the person's language. */
    readonly mail: {
      readonly subject: string;
      readonly quote: string;
      readonly resolution: string;
    };
    readonly resolution: {
      readonly title: string;
      readonly text: string;
      readonly send: string;
      readonly noPage: string;
    };
  };
  readonly cards: {
    readonly title: string;
    readonly text: string;
    readonly answers: Plural;
    readonly shown: string;
    readonly questions: string;
    readonly value: string;
    readonly given: string;
    readonly notApplicable: string;
    readonly own: string;
  };
}
