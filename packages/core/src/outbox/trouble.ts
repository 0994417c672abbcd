import type { Verdict } from './judge.js';
import type { OutboxEvent } from './outbox.js';

/** Something that keeps responses from arriving, and that the shop can mend. */
export interface Trouble {
  readonly code: 'full' | 'blocked' | 'expired' | 'before-send' | 'refused' | 'redirect' | 'page' | 'set-up';
  /** What it is and what to do about it, for the console. */
  readonly message: string;
}

const KEPT = 'Answers are kept for 30 days and tried again.';

/**
 * What an event of the outbox means for the shop, or nothing when there is nothing to mend: a dead network or a busy
 * server mends itself. Each code is worth saying once a page. Not part of the outbox file; it is loaded when there
 * may be something to say.
 * @param endpoint as configured
 */
export function troubleOf(event: OutboxEvent, endpoint: string): Trouble | undefined {
  if (event.outcome === 'accepted') return undefined;
  if (event.outcome === 'full')
    return {
      code: 'full',
      message: `More than 200 answers, or 2 MiB, wait on this device, so new ones are sent at once and not kept here. Check that ${endpoint} accepts answers.`,
    };
  if (event.outcome === 'blocked')
    return {
      code: 'blocked',
      message: `The page's Content-Security-Policy blocks ${endpoint}. Add ${originOf(endpoint)} to ${event.directive}. Answers are kept on the device; nothing more is tried on this page.`,
    };
  return event.outcome === 'rejected' ? refusal(event, endpoint) : obstacle(event.status, endpoint);
}

function refusal({ status, reason = '' }: Verdict, endpoint: string): Trouble | undefined {
  if (reason === 'expired')
    return {
      code: 'expired',
      message: `An answer could not be delivered to ${endpoint} for 30 days and is given up. It is in pending() for 30 more.`,
    };
  if (reason === 'beforeSend')
    return {
      code: 'before-send',
      message:
        'beforeSend gave back no response, so nothing was sent. To let an answer pass, return the response, changed or not; null drops it on purpose.',
    };
  // What a shop's own transport refuses, it knows about.
  if (status === undefined) return undefined;
  return {
    code: 'refused',
    message: `${endpoint} refuses an answer with ${reason}. It is in pending() for 30 days. 400, 413, 415 and 422 mean never; an endpoint that wants it again later says 503.`,
  };
}

function obstacle(status: number | undefined, endpoint: string): Trouble | undefined {
  if (status === undefined) return undefined;
  if (status === 0 || (status >= 300 && status < 400))
    return { code: 'redirect', message: `${endpoint} redirects; write its final address. ${KEPT}` };
  if (status >= 200 && status < 300)
    return {
      code: 'page',
      message: `${endpoint} answers ${status} with an HTML page, so nothing can have been stored there. Check the path; a good answer is 200 or 201 with JSON, or 204. ${KEPT}`,
    };
  if (status < 400 || status >= 500 || [408, 409, 425, 429].includes(status)) return undefined;
  return { code: 'set-up', message: `${endpoint} answers ${status}: ${cure(status)} ${KEPT}` };
}

function cure(status: number): string {
  switch (status) {
    case 401:
    case 403:
      return 'it wants other credentials, or does not allow this origin. Check endpoint.headers and its list of origins.';
    case 404:
    case 410:
      return 'there is nothing at this address. Check the path of the endpoint.';
    case 405:
      return 'it takes no POST here. Check the path of the endpoint.';
    default:
      return 'it does not take the request as it is. Check how it is set up.';
  }
}

function originOf(endpoint: string): string {
  return /^https?:\/\/[^/]+/.exec(endpoint)?.[0] ?? "'self'";
}
