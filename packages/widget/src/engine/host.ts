import type { Answers, Card } from '@ohlas/cards';
import type { Begun, Clock, Level, Prompt, PromptSituation, Properties, Stop } from '@ohlas/core';
import type { Audience, Order } from '@ohlas/protocol';
import type { Counts } from './counts.js';
import type { Here } from './here.js';
import type { Memory } from './memory.js';
import type { EngineOptions } from './options.js';

/** What watching needs of the page it is on. */
export interface EngineHost {
  readonly clock: Clock;
  /** Short, and unlikely to be drawn twice. */
  draw(): string;
  options(): EngineOptions;
  consent(): Promise<Level>;
  load<N extends keyof EngineFiles>(name: N): Promise<EngineFiles[N]>;
}

/** What asking needs of it. */
export interface AskHost {
  readonly clock: Clock;
  options(): EngineOptions;
  context(): Readonly<Record<string, unknown>>;
  device(): 'phone' | 'desktop';
  locale(): string;
  /** Versions of own cards that are not 1. */
  versions(): { readonly [card: string]: number };
  /** Where the shop wants totals. */
  count(...what: Parameters<Counts['add']>): void;
  /** Whether a card is open. */
  busy(): boolean;
  /** Loads what the card needs and shows it, if {@link Ask.still} says so when it is about to appear. */
  open(ask: Ask): Promise<Opened | undefined>;
}

/** What is loaded when it is needed. */
export interface EngineFiles {
  /** The rest of the rules, and asking: when something happens that a prompt waits for. */
  readonly ask: Asker;
  /** Prompts of the shop's own. */
  readonly own: OwnPrompts;
  /** Totals of prompts, where the shop wants them. */
  readonly counts: { start(memory: Memory): void };
}

export interface Asker {
  /** Shows the card of the first prompt that should be shown unasked, if one should; resolves when it is closed. */
  ask(prompts: readonly Prompt[], asking: Asking): Promise<void>;
  /** What is watched, with what only asking has to know. */
  whole(watched: Watched): PromptSituation;
}

/** What asking needs of the engine. */
export interface Asking {
  readonly memory: Memory;
  /** Short, and unlikely to be drawn twice. */
  draw(): string;
  /** Nothing when the page has changed meanwhile. */
  situation(): Watched | undefined;
  /** The card of this prompt is on the screen. */
  shown(id: string): void;
}

/** A situation as far as triggers look at it. */
export interface Watched
  extends Omit<PromptSituation, 'quiet' | 'versions' | 'forgetful' | 'obstacles' | 'page'> {
  readonly page: Omit<PromptSituation['page'], 'device' | 'locale' | 'context'>;
}

export interface OwnPrompts {
  /** Reads them, and has told what is wrong with them. */
  read(raw: unknown): readonly Prompt[];
  /** Watches for what own triggers name: elements clicked or seen, and how far the page was scrolled. */
  watch(prompts: readonly Prompt[], here: Here, look: () => void): Stop;
}

/** A card that the engine wants open. */
export interface Ask {
  readonly card: string;
  readonly source: 'prompt' | 'link';
  /** `order:ID` and the like. */
  readonly subject: string;
  readonly prompt?: string;
  readonly trigger?: string;
  readonly sample?: number;
  readonly order?: Order;
  readonly token?: string;
  /** The response it follows up. */
  readonly thread?: string;
  /** The response to go on with. */
  readonly continues?: Begun;
  /** The card without what need not be asked on this occasion. */
  fit?(card: Card): Card;
  /** What a link preselects of a card. It counts when {@link Opened.count} is called. */
  answers?(card: Card): Answers;
  /** Asked right before it appears. */
  still(): boolean;
  /** "Don't ask again", where it is offered. */
  silence?(): void;
  /** The first answer was given. */
  started(): void;
  /** It was sent; `arrived` is what was answered to the question of that name. */
  submitted(response: Begun, arrived?: string): void;
  closed(): void;
}

export interface Opened {
  /** What was preselected counts now, as if it had been tapped. */
  count(): void;
  /** The response this card has begun, if it has. */
  begun(): Begun | undefined;
}

/** An order as a shop's own code tells it. */
export interface TellOrder {
  readonly id: string;
  readonly value?: number | undefined;
  readonly currency?: string | undefined;
  /** ISO 8601. */
  readonly deliveredBy?: string | undefined;
  readonly token?: string | undefined;
}

export interface Engine {
  readonly memory: Memory;
  purchase(order: TellOrder): void;
  identify(who: { readonly token: string }): void;
  track(name: string, props?: Properties): void;
  /** Options or consent have changed. */
  changed(): void;
  /** Resolves when consent is known and the page has been looked at. */
  readonly ready: Promise<void>;
  /** Who answers, as far as is known: for every response, however its card was opened. */
  occasion(): { readonly audience: Audience; readonly order?: Order; readonly token?: string };
  /** For `explain` of core: what is decided about, and on which grounds. */
  grounds(): Promise<{ readonly prompts: readonly Prompt[]; readonly situation: PromptSituation }>;
  readonly stop: Stop;
}
