/** Delivers one message to one address; the part of webhooks that touches the network. */
export type Post = (request: PostRequest) => Promise<Posted>;

export interface PostRequest {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  /** Ends the try when the collector stops. */
  readonly signal: AbortSignal;
}

export type Posted =
  /** An answer came, whatever it says. A redirect is one, and is not followed. */
  | { readonly kind: 'answered'; readonly status: number }
  /** None came: `timeout`, `private-address`, or what the system calls it, like `ECONNREFUSED`. */
  | { readonly kind: 'failed'; readonly because: string };
