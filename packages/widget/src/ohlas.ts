import type { Explained, Pending, Properties, Query } from '@ohlas/core';
import type { OhlasResponse, SubjectType } from '@ohlas/protocol';
import type { ConsentLevel, OhlasOptions, Purchase } from './options.js';

/** The widget on this page. */
export interface Ohlas {
  /**
   * Opens a card, as asked for by the person. The same card again is the same handle; another card replaces it, and
   * what was written is kept. It never rejects: an unknown card is a problem and a closed handle.
   * @param card an id; without one the launcher's card
   */
  open(card?: string, how?: OpenOptions): Promise<CardHandle>;
  /** Closes what is open. What was written is kept as a draft. */
  close(): void;
  /** Sends answers that were asked for elsewhere. They take the same way as those of a card. */
  send(answers: SendOptions): Promise<Sent>;
  /** The person has bought something. The same order told again is the same purchase. */
  purchase(order: Purchase): void;
  /** The shop's server vouches for who this is, by a JWT. */
  identify(who: { readonly token: string }): void;
  /** Something has happened that a prompt may wait for, or be cancelled by. Nothing is sent. */
  track(event: string, props?: Properties): void;
  /** Which prompts would show now, or to somebody else, rule by rule and in words. */
  explain(query?: Query): Promise<readonly Explained[]>;
  /** Responses that have not been delivered. */
  pending(): Promise<Pending[]>;
  /** Tries to deliver them now; resolves when each had its turn. */
  flush(): Promise<void>;
  /** Changes options from now on, an open card included. What is left out stays as it is. */
  configure(options: OhlasOptions): void;
  /** What may be kept on the device from now on; what is no longer allowed is erased at once. */
  consent(level: ConsentLevel): void;
  /** Listens. `ready` is heard also by those who come late. Returns the off switch. */
  on<T extends keyof OhlasEvents>(type: T, listener: (detail: OhlasEvents[T]) => void): () => void;
  /** Takes everything away: nodes, listeners, timers and globals. What is undelivered stays on the device. */
  destroy(): void;
}

/** The widget of a script tag, `window.ohlas`. */
export interface Instance extends Ohlas {
  configure(options: object, attributes?: true): void;
  /** Runs a function with the instance, or takes options, at once; before load they wait in a list. */
  push(...items: unknown[]): void;
}

export interface OpenOptions {
  /** What is rated: `product:ID` or its parts. Default: the shop. */
  readonly subject?: string | SubjectOptions;
  readonly prefill?: { readonly email?: string; readonly phone?: string; readonly name?: string };
  /** Gets the focus back when the card closes. Default: whatever had it. */
  readonly anchor?: HTMLElement;
  /** `slide-in` shows it as unasked: it takes no focus and is announced once. */
  readonly display?: 'panel' | 'slide-in';
}

export interface SubjectOptions {
  readonly type: SubjectType;
  readonly id?: string;
  /** Shown with the question. */
  readonly name?: string;
  /** Shown with the question; never sent. */
  readonly image?: string;
}

/** One open card. */
export interface CardHandle {
  close(): void;
  readonly closed: Promise<'submitted' | 'dismissed' | 'replaced'>;
}

export interface SendOptions {
  readonly card: string;
  /** By question, or `question.row`: a number, one option or several, or a text. */
  readonly answers: Readonly<Record<string, number | string | readonly string[]>>;
  readonly subject?: string | SubjectOptions;
}

export interface Sent {
  readonly id: string;
  /** `accepted` by the endpoint, `stored` on the device and on its way, or `rejected` for good. */
  readonly outcome: 'accepted' | 'stored' | 'rejected';
  readonly reason?: string;
}

/** What is told, by type. On `document` each is a bubbling CustomEvent `ohlas:<type>`. */
export interface OhlasEvents {
  ready: { readonly version: string };
  shown: { readonly card: string; readonly prompt?: string };
  /** A question was answered, once per question. */
  answer: { readonly card: string; readonly question: string };
  /** Once per completed card. */
  submit: { readonly response: OhlasResponse };
  close: { readonly card: string; readonly reason: 'submitted' | 'dismissed' | 'replaced' };
  /** The endpoint has it. */
  accepted: { readonly id: string; readonly revision: number };
  /** The endpoint will never take it. */
  rejected: { readonly id: string; readonly revision: number; readonly reason?: string };
  error: { readonly code: string; readonly message: string };
}

/** Tells whoever listens. */
export type Emit = <T extends keyof OhlasEvents>(type: T, detail: OhlasEvents[T]) => void;
