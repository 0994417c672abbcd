import type { MiddlewareHandler } from 'hono';
import { cors } from 'hono/cors';

/**
 * Lets any page read what it is told, refusals included: a browser shows a page without these headers nothing but
 * "network error", and the shop would never learn that its origin is missing from the list. Who may store is decided
 * by {@link isAllowed}; no answer here depends on a cookie, so there is nothing to protect by silence.
 */
export function openToPages(): MiddlewareHandler {
  return cors({
    origin: (origin) => origin || '*',
    allowMethods: ['GET', 'POST'],
    allowHeaders: ['content-type', 'idempotency-key'],
    exposeHeaders: ['Retry-After'],
    // The most that Chromium keeps.
    maxAge: 7200,
  });
}

/** Requests without an origin come from servers and scripts, which could claim any. */
export function isAllowed(origin: string | undefined, origins: readonly string[] | undefined): boolean {
  return origin === undefined || origins === undefined || origins.includes(origin);
}

/**
 * Reads an origin as browsers write it: no path, no slash at the end, small letters.
 * @throws with the cure, when it is none
 */
export function originOf(text: string): string {
  // What sandboxed frames and files call themselves.
  if (text === 'null') return text;
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (!url || !/^https?:$/.test(url.protocol) || url.pathname + url.search + url.hash !== '/')
    throw new Error(`"${text}" is not an origin. Write scheme and host only, like https://shop.example`);
  return url.origin;
}
