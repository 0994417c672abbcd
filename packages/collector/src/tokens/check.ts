import type { OhlasResponse } from '@ohlas/protocol';
import { base64url, decodeProtectedHeader, errors, type JWTPayload, jwtVerify } from 'jose';
import type { Proof, UnverifiedReason } from '../kept/proof.js';
import type { TokenKey } from './keys.js';

export interface TokenOptions {
  /** The keys of tokens in use; several while one follows another. See `readTokenKeys`. */
  readonly keys: readonly TokenKey[];
  /** Whom tokens must be made for (`aud`), usually the shop's address. */
  readonly audience: string;
}

/** Says what the token of a response is worth. It never throws. */
export type CheckToken = (response: OhlasResponse, now: number) => Promise<Proof>;

/** A token with a hundred items fits; what does not is not read at all. */
const MOST_CHARACTERS = 4096;
const MOST_ID = 256;
const SKEW_SECONDS = 60;
/** Decoders overlook white space and padding; a token that is written in two ways would be two tokens. */
const COMPACT = /^[\w-]+\.[\w-]+\.[\w-]+$/;

/**
 * A buyer's token is a JWT made by the shop's server: `sub` is the order, `jti` its own name, `exp` and `aud` are
 * required, and `items` may name what was bought. The key decides the algorithm.
 */
export function createTokenCheck({ keys, audience }: TokenOptions): CheckToken {
  /** Those of the name it gives; keys without a name stand for every name. */
  function candidates(kid: string | undefined): readonly TokenKey[] {
    const named = keys.filter((key) => key.kid === kid);
    return named.length > 0 ? named : keys.filter((key) => key.kid === undefined);
  }

  async function verify(token: string, key: TokenKey, now: number): Promise<Claims | UnverifiedReason> {
    try {
      const { payload } = await jwtVerify(token, key.key, {
        algorithms: [key.algorithm],
        audience,
        requiredClaims: ['sub', 'exp', 'jti'],
        clockTolerance: SKEW_SECONDS,
        currentDate: new Date(now),
      });
      return claimsOf(payload, 'valid');
    } catch (error) {
      if (error instanceof errors.JWTExpired) return claimsOf(error.payload, 'expired');
      return reasonOf(error);
    }
  }

  return async (response, now) => {
    const { token } = response;
    if (token === undefined) return { kind: 'none' };
    if (keys.length === 0) return bad('no-key');
    if (token.length > MOST_CHARACTERS || !COMPACT.test(token)) return bad('malformed');
    let header: { alg?: unknown; kid?: unknown };
    try {
      header = decodeProtectedHeader(token);
    } catch {
      return bad('malformed');
    }
    if (header.kid !== undefined && typeof header.kid !== 'string') return bad('malformed');
    const possible = candidates(header.kid);
    if (possible.length === 0) return bad('unknown-key');
    const matching = possible.filter(({ algorithm }) => algorithm === header.alg);
    let found: Claims | UnverifiedReason = 'algorithm';
    for (const key of matching) {
      found = await verify(token, key, now);
      if (found !== 'signature') break;
    }
    if (typeof found === 'string') return bad(found);
    const foreign = isForeign(response, found);
    if (foreign) return bad(foreign);
    return { kind: found.kind, use: await useOf(response, found.jti) };
  };
}

const bad = (reason: UnverifiedReason): Proof => ({ kind: 'bad', reason });

interface Claims {
  readonly kind: 'valid' | 'expired';
  readonly sub: string;
  readonly jti: string;
  readonly items?: readonly string[];
}

function claimsOf({ sub, jti, items }: JWTPayload, kind: Claims['kind']): Claims | UnverifiedReason {
  const isId = (value: unknown): value is string =>
    typeof value === 'string' && value.trim() !== '' && value.length <= MOST_ID;
  if (!isId(sub) || !isId(jti)) return 'claims';
  if (items === undefined) return { kind, sub, jti };
  return Array.isArray(items) && items.every(isId) ? { kind, sub, jti, items } : 'claims';
}

function reasonOf(error: unknown): UnverifiedReason {
  if (error instanceof errors.JWTClaimValidationFailed) {
    if (error.claim === 'aud' && error.reason === 'check_failed') return 'audience';
    return error.claim === 'nbf' && error.reason === 'check_failed' ? 'not-yet' : 'claims';
  }
  if (error instanceof errors.JWSSignatureVerificationFailed) return 'signature';
  if (error instanceof errors.JOSEAlgNotAllowed) return 'algorithm';
  return 'malformed';
}

/** A token proves one order, and where it lists items, only those. */
function isForeign({ order, subject }: OhlasResponse, { sub, items }: Claims): UnverifiedReason | undefined {
  if (order && order.id !== sub) return 'other-order';
  if (subject?.type === 'order' && subject.id !== sub) return 'other-order';
  if (items && subject?.type === 'product' && !items.includes(subject.id ?? '')) return 'other-item';
  return undefined;
}

/** Once per token, card and subject. Hashed, because it outlives the response. */
async function useOf({ card, subject }: OhlasResponse, jti: string): Promise<string> {
  const text = JSON.stringify([jti, card.id, subject?.type ?? 'shop', subject?.id ?? '']);
  return base64url.encode(
    new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text))),
  );
}
