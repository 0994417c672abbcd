import type { CardDefinition } from '@ohlas/cards';
import type { Hours, Path, Prompt, Transport as PureTransport } from '@ohlas/core';
import type { Texts } from '@ohlas/locales';
import type { OhlasResponse } from '@ohlas/protocol';

/**
 * A shop's own way to deliver one response, in place of the endpoint. Resolving with nothing means accepted, with a
 * `Response` that it is judged like the endpoint's; a throw means try again.
 */
export type Transport = PureTransport<AbortSignal>;

/** What may be kept on the person's device. */
export type ConsentLevel =
  /** Nothing: no unasked cards, and the thank-you waits for the endpoint. */
  | 'none'
  /** What the person's own act asks to keep: submitted answers until delivered, a draft for a day. */
  | 'essential'
  /** Also visits, purchases and delivery dates. */
  | 'full';

/** One wrong option. Nothing breaks because of it. */
export interface Problem {
  /** `launcher.position`, or `data-position` where it was an attribute. */
  readonly path: string;
  /** The value as it was given. */
  readonly found: unknown;
  /** What it should have been, in words. */
  readonly expected: string;
}

/** The data of a response, extra to the answers. */
export type Context = Readonly<Record<string, string | number | boolean>>;

/** One order of the person's. */
export interface Purchase {
  readonly id: string;
  readonly value?: number;
  /** ISO 4217. */
  readonly currency?: string;
  readonly items?: readonly { readonly id: string; readonly name?: string }[];
  /** The day promised for delivery, ISO 8601. */
  readonly deliveredBy?: string;
  /** A JWT made by the shop's server. */
  readonly token?: string;
}

export interface OhlasOptions {
  /** Where responses go. Without one they wait, and go to the first that is configured. */
  readonly endpoint?: string | EndpointOptions;
  /** Replaces the endpoint. */
  readonly transport?: Transport;
  /** `auto`, the default: the page's `lang`, then the browser's. `cs-CZ` finds `cs`, what is unknown English. */
  readonly locale?: 'auto' | (string & {});
  /** For languages that have both. */
  readonly formality?: 'formal' | 'informal';
  /** Any visible words, in place of ours. */
  readonly texts?: Texts;
  readonly shop?: ShopOptions;
  /** The floating button; `false` for none. */
  readonly launcher?: boolean | LauncherOptions;
  /** Cards of the shop's own, by id, or differences to built-in ones. */
  readonly cards?: Readonly<Record<string, CardDefinition | CardDifference>>;
  /** The one link that stands on every ending, at every score alike. */
  readonly ending?: { readonly link?: { readonly label: string; readonly href: string } };
  /** Rules that show a card unasked. None by default. `{ id, … }` changes a part of a recommended one. */
  readonly prompts?:
    | 'recommended'
    | readonly ('recommended' | Prompt | (Partial<Prompt> & { readonly id: string }))[];
  /** Where and when no card is shown unasked. */
  readonly quiet?: QuietOptions;
  readonly audience?: AudienceOptions;
  /** Stands in the contact fields from the start. */
  readonly prefill?: { readonly email?: string; readonly phone?: string; readonly name?: string };
  /** What may be kept on the device. Default `essential`. */
  readonly consent?: ConsentLevel | (() => ConsentLevel | Promise<ConsentLevel>);
  readonly theme?: ThemeOptions;
  /** Travels with each response; a function is asked when a card opens. */
  readonly context?: Context | (() => Context);
  /** Sees each response before it is kept or sent: redact, enrich, or drop it with `null`. */
  readonly beforeSend?: (response: OhlasResponse) => OhlasResponse | null;
  /** Send how often prompts were shown, dismissed and started, once a day and without any id. */
  readonly counts?: boolean;
  /** Tell events to `window.dataLayer` too, without free text. */
  readonly mirror?: 'dataLayer';
  /** Marks responses as a test. `auto`, the default: on localhost, 127.0.0.1, *.test, *.local and files. */
  readonly test?: 'auto' | boolean;
  /** Says more in the console. */
  readonly debug?: boolean;
  /** Hears of each wrong option. */
  readonly onProblem?: (problem: Problem) => void;
}

export interface EndpointOptions {
  readonly url: string;
  readonly headers?: Readonly<Record<string, string>> | (() => Readonly<Record<string, string>>);
  /** `text` needs no preflight, for endpoints that cannot answer OPTIONS. Default `json`. */
  readonly contentType?: 'json' | 'text';
  readonly credentials?: 'omit';
  /** Milliseconds one try may take. Default 15 000. */
  readonly timeoutMs?: number;
  /** Addresses this one stands in for: what still waits for them goes here. */
  readonly replaces?: readonly string[];
}

export interface ShopOptions {
  readonly name?: string;
  readonly contact?: {
    readonly phone?: string;
    readonly email?: string;
    readonly chat?: string;
    readonly stores?: string;
  };
  /** IANA name, `Europe/Prague`. */
  readonly timeZone?: string;
  /** `{ mon: ['09:00', '17:00'] }`; a day that is missing or null is closed. */
  readonly hours?: Hours;
  /** `2026-12-24` */
  readonly holidays?: readonly string[];
  /** Open days until a reply; without it no reply time is promised. */
  readonly replyWorkingDays?: number;
  /** Addresses of the shop's own pages. */
  readonly policies?: {
    readonly delivery?: string;
    readonly returns?: string;
    readonly claim?: string;
    readonly tracking?: string;
    readonly privacy?: string;
  };
}

export interface LauncherOptions {
  /** Its word; our own is in the page's language. */
  readonly label?: string;
  readonly position?: 'bottom-end' | 'bottom-start' | 'middle-end' | 'middle-start';
  /** Pixels to the edges of the window. Default 20, or `--ohlas-offset-block` and `--ohlas-offset-inline`. */
  readonly offset?: number;
  /** Only the icon, on wide screens too. */
  readonly icon?: boolean;
  /** The card it opens. Default `comment`. */
  readonly card?: string;
  /** Pages without it. */
  readonly hideOn?: readonly Path[];
  readonly zIndex?: number;
}

export interface QuietOptions {
  /** Default `['/cart*', '/checkout*']`. */
  readonly paths?: readonly Path[];
  /** Unasked cards in one visit. Default 1. */
  readonly perSession?: number;
  /** Default 30. */
  readonly daysBetween?: number;
  /** Selectors of what must not be covered. */
  readonly avoid?: readonly string[];
}

export interface AudienceOptions {
  readonly order?: Purchase;
  /** A JWT made by the shop's server. */
  readonly token?: string;
  /** Days after which a buyer is a user again. Default 365. */
  readonly buyerDays?: number;
  /** Look for purchases in the page's data layer; a text is its name. On when prompts are set. */
  readonly dataLayer?: boolean | string;
  /** The page that confirms an order, beside the ones known by heart. */
  readonly confirmationPath?: Path;
}

export interface ThemeOptions {
  /** `#rgb`, `#rrggbb` or `rgb()`. */
  readonly accent?: string;
  readonly star?: string;
  /** Pixels, or a CSS length. */
  readonly radius?: number | string;
  readonly font?: string;
  readonly scheme?: 'auto' | 'light' | 'dark';
}

/** What a shop wants different in a built-in card: by question id, `null` removes one. */
export interface CardDifference {
  readonly questions: Readonly<Record<string, object | null>>;
}
