import type { Context, MiddlewareHandler } from 'hono';
import { getCookie, getSignedCookie, setSignedCookie } from 'hono/cookie';
import { timingSafeEqual } from 'hono/utils/buffer';

/** Knows whether a request comes from the shop's own people. */
export interface Admin {
  /** The token itself, in constant time. */
  knows(token: string | undefined): Promise<boolean>;
  /** A session begun by {@link begin} that has not run out. */
  hasSession(c: Context): Promise<boolean>;
  /** Sets the session cookie. */
  begin(c: Context): Promise<void>;
  /** Goes into every form that changes something: nobody else knows it, and it ends with the session. */
  formToken(c: Context): Promise<string>;
  /** Whether a form is one of ours, in this session. */
  isOwnForm(c: Context, given: string): Promise<boolean>;
  /** Lets `Authorization: Bearer <token>` through and answers everything else with `refuse`. */
  bearer(refuse: (c: Context) => Promise<Response>): MiddlewareHandler;
}

const COOKIE = 'ohlas-session';
const DAYS = 7;

/**
 * @param token without one, nobody is an admin
 * @param now milliseconds since the Unix epoch
 */
export function createAdmin(token: string | undefined, now: () => number): Admin {
  // The cookie says only until when; the signature is bound to the token, so that a new token ends every session.
  const secret = `ohlas session ${token}`;

  async function knows(given: string | undefined): Promise<boolean> {
    return token !== undefined && given !== undefined && timingSafeEqual(given, token);
  }

  const key = crypto.subtle.importKey(
    'raw',
    new TextEncoder().encode(`ohlas form ${token}`),
    { name: 'HMAC', hash: 'SHA-256' },
    false,
    ['sign'],
  );

  async function formToken(c: Context): Promise<string> {
    const session = new TextEncoder().encode(getCookie(c, COOKIE) ?? '');
    const signature = new Uint8Array(await crypto.subtle.sign('HMAC', await key, session));
    return Array.from(signature, (byte) => byte.toString(16).padStart(2, '0')).join('');
  }

  return {
    knows,
    formToken,

    async isOwnForm(c: Context, given: string): Promise<boolean> {
      return timingSafeEqual(given, await formToken(c));
    },

    async hasSession(c: Context): Promise<boolean> {
      if (token === undefined) return false;
      const until = await getSignedCookie(c, secret, COOKIE);
      return Number(until || 0) > now();
    },

    async begin(c: Context): Promise<void> {
      const forwarded = c.req.header('x-forwarded-proto');
      await setSignedCookie(c, COOKIE, String(now() + DAYS * 86_400_000), secret, {
        path: '/',
        httpOnly: true,
        sameSite: 'Strict',
        secure: (forwarded ?? new URL(c.req.url).protocol).startsWith('https'),
        maxAge: DAYS * 86_400,
      });
    },

    bearer: (refuse: (c: Context) => Promise<Response>) => async (c, next) => {
      const given = /^Bearer +(.+)$/i.exec(c.req.header('authorization') ?? '')?.[1];
      if (!(await knows(given))) return refuse(c);
      await next();
    },
  };
}
