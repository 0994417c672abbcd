import type { Given } from '@ohlas/core';
import type { Messages, MoreMessages, merge, StarWords } from '@ohlas/locales';
import type { CardRoom } from './card-room.js';
import type { Counts } from './engine/counts.js';
import type { Engine } from './engine/host.js';
import type { Emit } from './ohlas.js';
import type { OutboxRoom } from './outbox.js';

/** What the entry shares with the files that are loaded later. */
export interface House {
  /** The launcher stands in it, and cards will. */
  readonly root: ShadowRoot;
  readonly load: Load;
  /** The options as they are now. */
  given: Given;
  /** Of those that there are, the one that fits the page. */
  language: string;
  /** Rules of the launcher beyond the four attributes that the entry knows. */
  look: () => string;
  /** Puts other words in place of ours; it comes with the options that ask for some. */
  merge?: typeof merge;
  /** Draws the launcher anew and finds out the language, after an option has changed. */
  readonly draw: () => void;
  readonly emit: Emit;
  /** Aborted by `destroy()`. */
  readonly gone: AbortSignal;
  /** Called after an option has changed. */
  readonly watchers: (() => void)[];
  /** Resolves with nothing when a file could not be loaded; the launcher says so then. */
  readonly openCard: () => Promise<CardRoom | undefined>;
  readonly openOutbox: () => Promise<OutboxRoom>;
  /** Once their files have come. */
  card?: CardRoom;
  outbox?: Promise<OutboxRoom>;
  engine?: Engine;
  counts?: Counts;
  near?: () => void;
  /** What the stars in the page were told last. */
  spoken?: Pick<House, 'given' | 'language'>;
  /** Resolves when the device has forgotten what it may not keep. */
  forgotten?: Promise<unknown>;
  /** Sentences that stand in the console already. */
  told?: Set<string>;
}

/** The other files. Each is a module by itself, loaded when it is needed. */
export interface Files {
  readonly api: typeof import('./api.js');
  readonly ask: typeof import('./ask-room.js');
  readonly card: typeof import('./card.js');
  readonly cards: typeof import('./cards.js');
  readonly care: typeof import('./care.js');
  readonly choice: typeof import('./choice.js');
  readonly counts: typeof import('./counts-room.js');
  readonly 'ohlas-card': typeof import('./card-element.js');
  readonly engine: typeof import('./engine-room.js');
  readonly link: typeof import('./link-room.js');
  readonly more: typeof import('./more.js');
  readonly near: typeof import('./near.js');
  readonly outbox: typeof import('./outbox-room.js');
  readonly own: typeof import('./own-room.js');
  readonly problems: typeof import('./problems.js');
  readonly rate: typeof import('./rate.js');
  readonly record: typeof import('./record.js');
  readonly send: typeof import('./send.js');
  readonly 'ohlas-stars': typeof import('./stars-element.js');
  readonly taps: typeof import('./taps.js');
}

/** One language, packed; `unpack` of locales reads it. */
export interface LanguageFile {
  readonly default: Messages | string;
}

/** The words of the second file, `cs-more`. */
export interface MoreLanguageFile {
  readonly default: MoreMessages | string;
}

/** What stars in the page say, `cs-stars`. */
export interface StarLanguageFile {
  readonly default: StarWords;
}

/** Loads a file by its name, or a language by its tag. */
export type Load = <Name extends string>(
  name: Name,
) => Promise<
  Name extends `${string}-informal`
    ? { readonly default: object }
    : Name extends keyof Files
      ? Files[Name]
      : Name extends `${string}-more`
        ? MoreLanguageFile
        : Name extends `${string}-stars`
          ? StarLanguageFile
          : LanguageFile
>;
