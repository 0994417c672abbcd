import type { OutboxEvent } from './outbox.js';

/**
 * What the shop's developer should read in the console, with the cure, or nothing when there is none to name: a dead
 * network or a busy server mends itself. The same sentence is worth saying once a page. Not part of the outbox file;
 * it is loaded when there is something to say.
 * @param endpoint as configured
 */
export function troubleOf(event: OutboxEvent, endpoint: string): string | undefined {
  switch (event.outcome) {
    case 'full':
      return `More than 200 answers, or 2 MiB, wait on this device, so new ones are sent at once and not kept here. Check that ${endpoint} accepts answers.`;
    case 'blocked':
      return `The page's Content-Security-Policy blocks ${endpoint}. Add ${originOf(endpoint)} to ${event.directive}. Answers are kept on the device; nothing more is tried on this page.`;
    case 'accepted':
      return undefined;
    case 'rejected':
      return rejected(event.reason, event.status, endpoint);
    case 'retry':
      return event.status === undefined ? undefined : again(event.status, endpoint);
  }
}

function rejected(reason = '', status: number | undefined, endpoint: string): string | undefined {
  if (reason === 'expired')
    return `An answer could not be delivered to ${endpoint} for 30 days and is given up. It is in pending() for 30 more.`;
  if (reason === 'beforeSend')
    return 'beforeSend returned no response, so nothing was sent. To let an answer pass, return the response, changed or not; null drops it on purpose.';
  if (status === undefined) return undefined;
  return `${endpoint} refuses an answer with ${reason}. It is in pending() for 30 days. 400, 413, 415 and 422 mean "never"; an endpoint that wants it again later says 503.`;
}

function again(status: number, endpoint: string): string | undefined {
  if (status === 0 || (status >= 300 && status < 400))
    return `${endpoint} redirects; write its final address. ${KEPT}`;
  if (status >= 200 && status < 300)
    return `${endpoint} answers ${status} with an HTML page, so nothing can have been stored there. Check the path; a good answer is 200 or 201 with JSON, or 204. ${KEPT}`;
  if (status < 400 || status >= 500 || [408, 409, 425, 429].includes(status)) return undefined;
  return `${endpoint} answers ${status}: ${cure(status)} ${KEPT}`;
}

const KEPT = 'Answers are kept for 30 days and tried again.';

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
