import type { Delivery, OhlasResponse } from '@ohlas/protocol';

/** Whatever starts returns its stop. Calling it twice is harmless. */
export type Stop = () => void;

/** Time comes in as a value. */
export interface Clock {
  /** Milliseconds since the Unix epoch. */
  now(): number;
  /** Runs once after `ms` milliseconds unless stopped. */
  after(ms: number, run: () => void): Stop;
}

/** Chance comes in as a value. */
export interface Random {
  /** `count` random bytes fit for ids. */
  bytes(count: number): Uint8Array;
  /** 0 ≤ x < 1, for jitter and sampling. */
  dice(): number;
}

/** A place for one changing value. A Preact signal is one; so is `{ value }` in a test. */
export interface Cell<T> {
  value: T;
}

/** What became of a response since it was handed over; `stored` and `accepted` mean that it is safe. */
export type News =
  /** Committed to storage that survives a crash of the browser. */
  | { readonly kind: 'stored' }
  /** The endpoint has it. */
  | { readonly kind: 'accepted' }
  /** The endpoint will never take it, or the shop's `beforeSend` dropped it. */
  | { readonly kind: 'rejected'; readonly reason: string }
  /** A try failed; the next comes by itself. */
  | { readonly kind: 'retrying' };

/** What a conversation needs of the outbox. */
export interface Deliver {
  /**
   * Takes a revision over. It is stored at once; it is sent at once too unless `hold` is set: then when
   * released, when the page hides, or after 30 s. A higher revision of the same id replaces the waiting one;
   * the same revision again sends the same bytes again, at once. `notify` hears of this revision only, and
   * may hear the same news twice.
   */
  put(
    response: OhlasResponse,
    options?: { readonly hold?: boolean; readonly notify?: (news: News) => void },
  ): void;
  /** Sends what is held for this id now. */
  release(id: string): void;
  /** Forgets what still waits; `left` is the highest revision that has set out already, 0 if none. */
  drop(id: string): Promise<{ readonly left: number }>;
}

/** As much of the platform's `Response` as a transport's answer is judged by. */
export interface HttpAnswer {
  readonly status: number;
  /** `opaqueredirect` is a redirect that was not followed. */
  readonly type?: string;
  /** True when the shop's transport has read the body already; then the status alone decides. */
  readonly bodyUsed?: boolean;
  readonly headers?: { get(name: string): string | null };
  text?(): Promise<string>;
}

/**
 * A shop's own way to deliver one response. Resolving with nothing means accepted; an {@link HttpAnswer} is
 * judged like the endpoint's; a throw means try again.
 */
export type Transport<Signal = unknown> = (
  response: OhlasResponse,
  request: {
    /** The response as JSON, the same bytes at every try. */
    readonly body: string;
    /** An `AbortSignal` that fires when the time is up. */
    readonly signal: Signal;
    /** Whether the body fits into what may be in flight while the page goes away. */
    readonly keepalive: boolean;
  },
  // biome-ignore lint/suspicious/noConfusingVoidType: a transport that returns nothing is the shortest correct one
) => Promise<Delivery | HttpAnswer | void>;

/** Runs `work`, which never rejects, unless another tab is at it. */
export type Lock = (work: () => Promise<void>) => Promise<void>;
