/** What became of one attempt to deliver a response. */
export type Delivery =
  | { readonly outcome: 'accepted' }
  /** Refused for good: the same bytes will never be welcome. */
  | { readonly outcome: 'rejected'; readonly reason: string }
  /** May come right by itself, at the earliest after `afterMs` milliseconds. */
  | { readonly outcome: 'retry'; readonly afterMs?: number };
