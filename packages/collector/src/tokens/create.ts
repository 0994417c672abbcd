import { SignJWT } from 'jose';
import { readTokenKey } from './keys.js';

export interface BuyerTokenOptions {
  /** The order that was placed, as the shop's pages name it. */
  readonly orderId: string;
  /** `HS256:<secret>`, `HS256:<kid>:<secret>`, or a private JWK or PEM (Ed25519 or P-256). */
  readonly key: string;
  /** What the collector was given as `--token-audience`. */
  readonly audience: string;
  /** Seconds, or words like `60 days`. */
  readonly expiresIn: number | string;
  /** Names the key, where the key does not name itself. */
  readonly kid?: string;
  /** The ids of what was bought: ratings of anything else are then not verified. */
  readonly items?: readonly string[];
  /** The order has arrived: a link with this token does not ask whether it has. */
  readonly delivered?: boolean;
}

/**
 * Makes the token that proves a purchase, on the shop's server. It names the order and nobody.
 * @throws with the cure when the key or the time is none
 */
export async function createBuyerToken(options: BuyerTokenOptions): Promise<string> {
  const { orderId, audience, expiresIn, items, delivered } = options;
  if (orderId === '') throw new Error('A token needs the order it is for: orderId');
  if (audience === '') throw new Error('A token needs whom it is for: audience, as the collector knows it');
  const { key, algorithm, kid = options.kid } = await readTokenKey(options.key, 'sign');
  const seconds = typeof expiresIn === 'number' ? `${expiresIn} seconds` : expiresIn;
  return new SignJWT({ ...(items && { items: [...items] }), ...(delivered && { delivered }) })
    .setProtectedHeader({ alg: algorithm, typ: 'JWT', ...(kid && { kid }) })
    .setSubject(orderId)
    .setAudience(audience)
    .setIssuedAt()
    .setExpirationTime(seconds)
    .setJti(crypto.randomUUID())
    .sign(key);
}
