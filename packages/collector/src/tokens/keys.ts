import { base64url, type CryptoKey, importJWK, importPKCS8, importSPKI, type JWK } from 'jose';

export type TokenAlgorithm = 'HS256' | 'EdDSA' | 'ES256';

/** A key and the one algorithm it is for. What a token says about that is compared and never obeyed. */
export interface TokenKey {
  readonly algorithm: TokenAlgorithm;
  readonly key: CryptoKey | Uint8Array;
  /** Names it while an old and a new key live side by side. */
  readonly kid?: string;
}

/** What a key is wanted for: the collector checks, the shop's server signs. A shared secret does both. */
export type Purpose = 'check' | 'sign';

const FORMS =
  'Write HS256:<secret> or HS256:<name>:<secret> with at least 32 bytes in base64 (openssl rand -base64 32), ' +
  'or a JWK, a JWK set or a PEM with an Ed25519 or P-256 key.';

/**
 * Reads keys from text: `HS256:<secret>`, `HS256:<kid>:<secret>`, a JWK, a JWK set, or a PEM.
 * @throws with the cure; the message repeats nothing of the text
 */
export async function readTokenKeys(text: string, purpose: Purpose = 'check'): Promise<readonly TokenKey[]> {
  const trimmed = text.trim();
  if (trimmed.startsWith('{')) return Promise.all(jwksOf(trimmed).map((jwk) => fromJwk(jwk, purpose)));
  if (trimmed.startsWith('-----BEGIN')) return [await fromPem(trimmed, purpose)];
  const [, , kid, secret = ''] = /^HS256:(([\w.-]+):)?([\w+/=-]+)$/.exec(trimmed) ?? [];
  if (secret === '') throw new Error(`That is no key. ${FORMS}`);
  return [{ algorithm: 'HS256', key: secretOf(secret), ...(kid && { kid }) }];
}

/** The same for one key. */
export async function readTokenKey(text: string, purpose: Purpose): Promise<TokenKey> {
  const [key, another] = await readTokenKeys(text, purpose);
  if (!key || another) throw new Error('Give one key, not a set.');
  return key;
}

function jwksOf(text: string): readonly JWK[] {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new Error(`That key is no JSON. ${FORMS}`);
  }
  const { keys = [value] } = value as { keys?: unknown };
  if (!Array.isArray(keys) || keys.length === 0) throw new Error(`That JWK set has no keys. ${FORMS}`);
  return keys as readonly JWK[];
}

async function fromJwk(jwk: JWK, purpose: Purpose): Promise<TokenKey> {
  const named = typeof jwk.kid === 'string' && jwk.kid !== '' ? { kid: jwk.kid } : {};
  const algorithm = algorithmOf(jwk);
  if (!algorithm || (jwk.alg !== undefined && jwk.alg !== algorithm))
    throw new Error(`That JWK is for another algorithm than HS256, EdDSA (Ed25519) or ES256 (P-256).`);
  if (algorithm === 'HS256') return { algorithm, key: secretOf(jwk.k ?? ''), ...named };
  if (purpose === 'check' && jwk.d !== undefined) throw new Error(PRIVATE);
  if (purpose === 'sign' && jwk.d === undefined) throw new Error(PUBLIC);
  const key = await importJWK(jwk, algorithm).catch(() => {
    throw new Error(`That JWK is incomplete. ${FORMS}`);
  });
  return { algorithm, key, ...named };
}

function algorithmOf({ kty, crv }: JWK): TokenAlgorithm | undefined {
  if (kty === 'oct') return 'HS256';
  if (kty === 'OKP' && crv === 'Ed25519') return 'EdDSA';
  return kty === 'EC' && crv === 'P-256' ? 'ES256' : undefined;
}

const PRIVATE = 'That is a private key. It stays on the shop’s server; the collector takes the public one.';
const PUBLIC = 'That is a public key. Signing takes the private one.';

async function fromPem(pem: string, purpose: Purpose): Promise<TokenKey> {
  const isPrivate = pem.includes('PRIVATE KEY');
  if (purpose === 'check' && isPrivate) throw new Error(PRIVATE);
  if (purpose === 'sign' && !isPrivate) throw new Error(PUBLIC);
  const read = purpose === 'check' ? importSPKI : importPKCS8;
  for (const algorithm of ['EdDSA', 'ES256'] as const) {
    const key = await read(pem, algorithm).catch(() => undefined);
    if (key) return { algorithm, key };
  }
  throw new Error(`That PEM holds no Ed25519 or P-256 key. ${FORMS}`);
}

/** A shorter secret can be guessed from one token, on one's own machine and without anybody noticing. */
const LEAST_BYTES = 32;

function secretOf(text: string): Uint8Array {
  const bytes = base64url.decode(text.replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, ''));
  if (bytes.length < LEAST_BYTES)
    throw new Error(
      `That secret has ${bytes.length} bytes, and needs ${LEAST_BYTES}: openssl rand -base64 32`,
    );
  return bytes;
}
