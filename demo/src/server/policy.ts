import type { MiddlewareHandler } from 'hono';

/** What a page of the shop may do: nothing but itself. Ohlas needs no exception, its styles are constructed sheets. */
export const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "connect-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join('; ');

/** For pages that hold frames of this server; nothing else of the strict policy is any looser. */
const FRAMING = POLICY.replace("frame-ancestors 'none'", "frame-ancestors 'self'; frame-src 'self'");

export const framing: MiddlewareHandler = async (c, next) => {
  await next();
  if (c.res.headers.get('Content-Type')?.startsWith('text/html'))
    c.res.headers.set('Content-Security-Policy', FRAMING);
};

/** What every answer of the shop says about itself. */
export const guarded: MiddlewareHandler = async (c, next) => {
  await next();
  const { headers } = c.res;
  headers.set('X-Content-Type-Options', 'nosniff');
  if (!headers.get('Content-Type')?.startsWith('text/html')) return;
  // A page that needs another one has it already.
  if (!headers.has('Content-Security-Policy')) headers.set('Content-Security-Policy', POLICY);
  headers.set('Referrer-Policy', 'strict-origin-when-cross-origin');
  headers.set('Cross-Origin-Opener-Policy', 'same-origin');
  // Of one person, and different after the next click. Not `no-store`: going back in history stays instant.
  headers.set('Cache-Control', 'private, no-cache');
};

/** A year, for files whose name changes with their contents. */
export const FOREVER = 'public, max-age=31536000, immutable';
/** An hour, then asked again by ETag. */
export const A_WHILE = 'public, max-age=3600';
/** Asked every time by ETag. */
export const ASK_FIRST = 'no-cache';
