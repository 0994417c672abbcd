import type { AnswerValue, AskedQuestion } from '@ohlas/cards';
import type { Cell, Clock, Closed, Ended, Session, Talk } from '@ohlas/core';
import type { Messages } from '@ohlas/locales';
import type { ComponentChildren } from 'preact';

/** Where a card stands. */
export type Place =
  /** In a corner of the window, beside the page. Opened by the person. */
  | 'panel'
  /** At the bottom of a phone, over the page. Opened by the person. */
  | 'sheet'
  /** As `panel`, but unasked: it takes no focus and is announced once. */
  | 'slide-in'
  /** In the flow of the page. */
  | 'inline';

/** What a card needs to know of the shop. */
export interface Shop {
  readonly contact?:
    | {
        readonly phone?: string | undefined;
        readonly email?: string | undefined;
        /** Addresses of pages. */
        readonly chat?: string | undefined;
        readonly stores?: string | undefined;
      }
    | undefined;
  /** Addresses of pages. */
  readonly policies?:
    | {
        readonly delivery?: string | undefined;
        readonly returns?: string | undefined;
        readonly claim?: string | undefined;
        readonly tracking?: string | undefined;
        readonly privacy?: string | undefined;
      }
    | undefined;
}

export interface MountOptions {
  /** Its state must be a {@link cellOf} cell, or the card stands still. */
  readonly session: Session;
  /** A {@link cellOf} cell makes the language change live. */
  readonly messages: { readonly value: Messages };
  readonly place: Place;
  readonly clock: Clock;
  /** The launcher's word; it names the region of an unasked card. */
  readonly label: string;
  /** Called once, when focus has gone back; `unmount` is the caller's. */
  readonly onClose: (how: Closed['how']) => void;
  /** What is rated, where a name or a picture is known. */
  readonly subject?: { readonly name?: string | undefined; readonly image?: string | undefined } | undefined;
  readonly shop?: Shop | undefined;
  /** The one link that stands on every ending. */
  readonly link?: { readonly label: string; readonly href: string } | undefined;
  /** Said once, politely, when the card is unasked. */
  readonly announcement?: string | undefined;
  /** "Don't ask again", on an unasked card. */
  readonly silence?: (() => void) | undefined;
  /** Gets the focus back when the card closes with the focus inside: the launcher, or what opened the card. */
  readonly returnFocus?: { focus(): void } | undefined;
  /** The kinds of another file. */
  readonly views?: { readonly [kind: string]: View } | undefined;
  /** Rules of another file. */
  readonly css?: string | undefined;
  /** What can be done after an ending; without it, or where it knows nothing, the ways to a person. */
  readonly aftercare?: ((stage: Stage, state: Ended) => ComponentChildren) | undefined;
  /** A reply time in words, such as "Tuesday 14:00"; it is given as ISO 8601. */
  readonly deadline?: ((promisedBy: string) => string) | undefined;
}

/** What everything on one mount shares. */
export interface Stage extends MountOptions {
  readonly words: Messages;
  /** What the screen alone knows: a star that a mouse is on, `overall.4`, or `copied`. */
  readonly glimpse: Cell<string>;
  /** How many questions of a screen are drawn. */
  readonly most: number;
  /** An id of this mount alone. */
  id(key: string): string;
  /** Says something politely once the hand has come to rest; what comes later replaces it. */
  announce(words: string): void;
  /** Arrows select each radio on the way; whatever else changes one means it. */
  settle(): 'now' | 'rest';
  close(): void;
}

/** The same while there is something to fill in. */
export interface Scene extends Stage {
  readonly talk: Talk;
}

/** How a kind looks: the control alone; label, help and fault stand around it already. */
export interface View {
  (props: ViewProps): ComponentChildren;
  /** What is said of a number when it brings up further questions; as of stars, where a view does not say. */
  readonly word?: (value: number, question: AskedQuestion, words: Messages) => string;
}

export interface ViewProps {
  readonly scene: Scene;
  readonly question: AskedQuestion;
  /** Ties the control to its label, its help and its fault. */
  readonly aria: Aria;
}

export interface Aria {
  readonly id: string;
  readonly 'aria-labelledby'?: string;
  readonly 'aria-describedby'?: string;
  readonly 'aria-invalid'?: boolean;
}

/** The pure half of a kind. */
export interface KindRules {
  /** Whether an answer fits the question: one from a link or a shop's own code may not. */
  accepts(question: AskedQuestion, answer: AnswerValue): boolean;
}
