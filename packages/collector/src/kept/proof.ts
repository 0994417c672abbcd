/** Why a token proves nothing. The answer is kept all the same. */
export type UnverifiedReason =
  /** The collector has no key to check with. */
  | 'no-key'
  /** Not three parts of base64url with JSON in them, or far too long. */
  | 'malformed'
  /** Names a key the collector does not have. */
  | 'unknown-key'
  /** Says another algorithm than its key is for. */
  | 'algorithm'
  | 'signature'
  /** Made for somebody else. */
  | 'audience'
  | 'expired'
  /** Begins later than now. */
  | 'not-yet'
  /** `sub`, `aud`, `exp` or `jti` is missing or of the wrong kind. */
  | 'claims'
  /** The response is about another order than the token. */
  | 'other-order'
  /** The response rates something the token does not list. */
  | 'other-item'
  /** Has proved another response to this card about this subject. */
  | 'used';

/** What a response's token is worth by itself. Whether it was used before, only the store knows. */
export type Proof =
  | { readonly kind: 'none' }
  /** @param use names the token with card and subject, and tells nothing about the order */
  | { readonly kind: 'valid' | 'expired'; readonly use: string }
  | { readonly kind: 'bad'; readonly reason: UnverifiedReason };

export interface Standing {
  readonly verified: boolean;
  readonly reason?: UnverifiedReason;
}

/**
 * Whether a revision stands as verified.
 * @param continues it continues a verified response about the same thing and brings the same token, or none
 * @param boundTo the response that used the token first
 */
export function standingOf(
  proof: Proof,
  { id, continues, boundTo }: { readonly id: string; readonly continues: boolean; readonly boundTo?: string },
): Standing {
  if (continues) return { verified: true };
  switch (proof.kind) {
    case 'none':
      return { verified: false };
    case 'bad':
      return { verified: false, reason: proof.reason };
    case 'valid':
      return boundTo === undefined || boundTo === id
        ? { verified: true }
        : { verified: false, reason: 'used' };
    case 'expired':
      // It was in time when it came first; a later revision of the same response may come after.
      return boundTo === id ? { verified: true } : { verified: false, reason: 'expired' };
  }
}
