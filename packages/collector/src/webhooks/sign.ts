/** The headers of the Standard Webhooks specification, by which a receiver knows the sender and drops repeats. */
export interface SignedHeaders {
  readonly 'webhook-id': string;
  /** Seconds since the Unix epoch: of this try, so that an old message cannot be played back. */
  readonly 'webhook-timestamp': string;
  /** One `v1,` signature per secret, so that a receiver may change its secret at any time. */
  readonly 'webhook-signature': string;
}

const PREFIX = 'whsec_';
/** The specification asks for 24 to 64 bytes. */
const LEAST_BYTES = 24;

/** @throws with the cure, when it is no secret; the message repeats nothing of it */
export function secretOf(text: string): Uint8Array<ArrayBuffer> {
  const encoded = text.startsWith(PREFIX) ? text.slice(PREFIX.length) : '';
  let bytes = '';
  try {
    bytes = atob(encoded);
  } catch {
    // Said below.
  }
  if (bytes.length < LEAST_BYTES)
    throw new Error(
      `A webhook secret is ${PREFIX} and at least ${LEAST_BYTES} bytes in base64: openssl rand -base64 32`,
    );
  return Uint8Array.from(bytes, (char) => char.charCodeAt(0));
}

export async function sign(
  message: { readonly id: string; readonly at: number; readonly body: string },
  secrets: readonly string[],
): Promise<SignedHeaders> {
  const timestamp = String(Math.floor(message.at / 1000));
  const signed = new TextEncoder().encode(`${message.id}.${timestamp}.${message.body}`);
  const signatures = await Promise.all(
    secrets.map(async (secret) => {
      const key = await crypto.subtle.importKey(
        'raw',
        secretOf(secret),
        { name: 'HMAC', hash: 'SHA-256' },
        false,
        ['sign'],
      );
      const bytes = new Uint8Array(await crypto.subtle.sign('HMAC', key, signed));
      return `v1,${btoa(String.fromCharCode(...bytes))}`;
    }),
  );
  return {
    'webhook-id': message.id,
    'webhook-timestamp': timestamp,
    'webhook-signature': signatures.join(' '),
  };
}
