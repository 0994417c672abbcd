import type { Given } from '@ohlas/core';
import type { Post } from './courier.js';

type Headers = Readonly<Record<string, string>>;

// As it was when this file came; pages replace it, and not always well.
const { fetch } = globalThis;

/**
 * The request of docs/delivery.md. No `sendBeacon`: it forces credentials, so that a plain CORS answer fails, and
 * tells nothing about the outcome. `redirect: 'manual'` because a followed 302 turns a POST into a GET that looks
 * like success; as text the endpoint may redirect, because nothing but the body matters.
 */
export function fetchPost(url: string, { endpointHeaders: headers, endpointContentType: type }: Given): Post {
  const text = type === 'text';
  return ({ id, revision }, request) =>
    fetch(url, {
      ...request,
      method: 'POST',
      headers: {
        ...(!text && { 'Content-Type': 'application/json', 'Idempotency-Key': `${id}.${revision}` }),
        ...((typeof headers === 'function' ? (headers as () => Headers)() : headers) as Headers | undefined),
      },
      credentials: 'omit',
      cache: 'no-store',
      redirect: text ? 'follow' : 'manual',
    });
}
