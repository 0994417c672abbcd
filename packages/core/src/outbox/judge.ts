import type { Delivery } from '@ohlas/protocol';
import type { HttpAnswer } from '../ports.js';

/** What one try came to. */
export interface Verdict {
  readonly outcome: Delivery['outcome'];
  /** HTTP status, 0 for a redirect that was not followed; missing when nothing was heard. */
  readonly status?: number | undefined;
  /** In the endpoint's words. */
  readonly reason?: string | undefined;
  /** With `retry`: not sooner than this; 0 when nothing was asked for. */
  readonly afterMs?: number | undefined;
  /** With `retry`: only the shop can mend it, so hours lie between the tries. */
  readonly slow?: boolean;
}

// A captive portal or a single-page fallback answers 200 to everything. `\s` covers the byte order mark.
const HTML = /^\s*<(!doctype|html)/i;

/**
 * The table of docs/delivery.md: what an endpoint's answer means for the response. Silence (offline, DNS, CORS,
 * time-out, a body that broke off) never gets here: it is a retry.
 * @param body what it said
 * @param id of the response that was sent
 * @param now milliseconds since the epoch, for a `Retry-After` that is a date
 */
export function judge({ status, headers }: HttpAnswer, body: string, id: string, now: number): Verdict {
  const is = (pattern: RegExp) => pattern.test(`${status}`);
  const fine = is(/^2/) ? !HTML.test(body.slice(0, 1024)) : is(/409/) && body.includes(`"${id}"`);
  const header = headers?.get('Retry-After') ?? '';
  return {
    outcome: fine ? 'accepted' : is(/400|41[35]|422/) ? 'rejected' : 'retry',
    status,
    reason: fine ? undefined : `${status} ${body.slice(0, 300)}`,
    // Seconds or a date. What is neither, or past, asks for nothing.
    afterMs: (/^\d+$/.test(header) ? +header * 1000 : Date.parse(header) - now) || 0,
    slow: is(/^4(?!0[89]|2[59])/),
  };
}
