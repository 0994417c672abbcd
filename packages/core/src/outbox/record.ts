/** One waiting, refused or delivered response as it lies in the browser. Fields are only ever added. */
export interface OutboxRecord {
  /** The response's id, and the key. */
  readonly id: string;
  readonly revision: number;
  /** Serialised once and sent byte for byte ever after. Empty once delivered. */
  readonly body: string;
  /** The id of the card, for `pending()`. */
  readonly card: string;
  /** Milliseconds since the epoch, as are all times here. */
  readonly since: number;
  /** How often it has set out. */
  readonly tries: number;
  /** Waiting: not to be sent before. Else: when the record may be forgotten. */
  readonly notBefore: number;
  /** Nothing cancels the wait: it is a `Retry-After`, a held partial, or a request under way. */
  readonly firm: boolean;
  /** HTTP status of the last try; missing when nothing was heard, or nothing tried. */
  readonly lastStatus?: number | undefined;
  /** Origin and path of the endpoint it was made for; empty when there was none. */
  readonly endpointKey: string;
  /** `accepted` is the tombstone of a delivered response. */
  readonly state: 'waiting' | 'rejected' | 'accepted';
  readonly reason?: string | undefined;
}

/** What becomes of one record: the one returned takes its place, `undefined` deletes it. */
export type Decide = (old: OutboxRecord | undefined) => OutboxRecord | undefined;

/** A place for records, keyed by id. */
export interface OutboxStore {
  /** Whether what is committed here survives a crash of the browser. */
  readonly durable?: true;
  all(): Promise<OutboxRecord[]>;
  /**
   * Reads, decides and writes in one transaction; resolves when that is committed, rejects when the store
   * cannot keep it. Updates take effect in the order in which they were asked for.
   */
  update(id: string, decide: Decide): Promise<void>;
}
