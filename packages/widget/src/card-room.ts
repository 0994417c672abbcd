import type { Answers } from '@ohlas/cards';
import type { Draft } from '@ohlas/core';
import type { OhlasResponse } from '@ohlas/protocol';
import type { Ask, Opened } from './engine/host.js';
import type { CardHandle, Emit, OpenOptions, SendOptions, Sent } from './ohlas.js';

/** How a card is asked for: by a call, or by the attributes of an element beside `data-ohlas-open`. */
export interface Asked extends OpenOptions {
  readonly ohlasSubject?: string;
  readonly ohlasName?: string;
  readonly ohlasImage?: string;
  /** What stands in its fields from the start. */
  readonly answers?: Answers;
  readonly thread?: string | undefined;
  /** Where it stands, when that is in the page itself. */
  readonly within?: Within;
}

/** A place in the flow of the page: the shadow root of an element that is nothing else. */
export interface Within {
  readonly root: ShadowRoot;
  readonly emit: Emit;
  /** What is to be remembered of a response, so that it can be changed there. */
  voteOf(response: OhlasResponse | undefined): Draft | undefined;
}

/** A rating by stars of the page. It takes the place of what was tapped there before; 0 takes that back. */
export interface Tapped {
  readonly card: string;
  readonly value: number;
  readonly subject: string;
  readonly emit: Emit;
}

export interface CardRoom {
  /** @param opener the element that was pressed; without one it was a call */
  open(id?: string, asked?: Asked, opener?: HTMLElement): CardHandle | Promise<CardHandle>;
  /** A card that nobody has pressed for: of a prompt, or of a link. Nothing when it does not appear. */
  ask(ask: Ask): Promise<Opened | undefined>;
  /** Whether a card is open. */
  busy(): boolean;
  close(): void;
  /** Nothing comes of it when its file could not be loaded. */
  send(answers: SendOptions | Tapped): Promise<Sent | undefined>;
}
