import {
  type Fault,
  halfAnAnswer,
  loseTheAnswer,
  refuse,
  resetAfterBody,
  stall,
  status,
  storedBut,
} from '../site/faults.js';

/** What wakes the outbox of a page once the trouble is over. */
export type Trigger = 'online' | 'visible' | 'flush' | 'reload' | 'itself';

/** One kind of trouble between a page and the collector, and how it ends. */
export interface FaultCase {
  readonly name: string;
  readonly fault: Fault;
  /** The answer arrives by this, once; or it is refused, and kept with the reason. */
  readonly ends: Trigger | 'refused';
  /** The endpoint lies on another origin. */
  readonly across?: true;
  /** More attributes of the tag. */
  readonly attributes?: string;
  /** How far the clock of the page is off when the answer is given, in milliseconds. */
  readonly clock?: number;
}

const DAY = 86_400_000;
const HTML = '<!doctype html><title>Wi-Fi</title><p>Please sign in';
const JSON_TYPE = { 'content-type': 'application/json' };
const HTML_TYPE = { 'content-type': 'text/html' };

export const FAULTS: readonly FaultCase[] = [
  // These wait by the clock, so the others are tried meanwhile.
  { name: '429 with seconds', fault: status(429, { 'retry-after': '1' }), ends: 'itself' },
  { name: '429 with a date', fault: tooManyUntil(2_000), ends: 'itself' },
  { name: '429 and nothing', fault: status(429), ends: 'itself' },
  { name: '429 and nonsense', fault: status(429, { 'retry-after': 'soon' }), ends: 'itself' },
  { name: '503 with seconds', fault: status(503, { 'retry-after': '1' }), ends: 'itself' },

  { name: 'reset before the body', fault: refuse, ends: 'online' },
  { name: 'reset after the body', fault: resetAfterBody, ends: 'visible' },
  { name: 'reset after it was stored', fault: loseTheAnswer, ends: 'flush' },
  { name: 'half an answer', fault: halfAnAnswer, ends: 'reload' },
  {
    name: 'no answer in time',
    fault: stall(1_500),
    ends: 'flush',
    attributes: 'data-endpoint-timeout-ms="400"',
  },
  { name: '400', fault: status(400, JSON_TYPE, '{"title":"Not for us"}'), ends: 'refused' },
  { name: '413', fault: status(413), ends: 'refused' },
  { name: '422', fault: status(422), ends: 'refused' },
  { name: '401', fault: status(401), ends: 'reload' },
  { name: '404', fault: status(404), ends: 'online' },
  { name: '409 that names another', fault: status(409, JSON_TYPE, '{"id":"another"}'), ends: 'visible' },
  { name: '500', fault: status(500), ends: 'online' },
  { name: '502 in HTML', fault: status(502, HTML_TYPE, HTML), ends: 'visible' },
  { name: '503', fault: status(503), ends: 'flush' },
  { name: '200 of a captive portal', fault: status(200, HTML_TYPE, HTML), ends: 'online' },
  { name: '307', fault: status(307, { location: '/portal' }), ends: 'visible' },
  { name: 'stored, but no CORS headers', fault: storedBut(201, '{}'), ends: 'online', across: true },
  {
    name: '500 without CORS headers',
    fault: (_, response) => void response.writeHead(500).end(),
    ends: 'flush',
    across: true,
  },
  { name: 'another id in the answer', fault: storedBut(201, '{"id":"another"}'), ends: 'flush' },
  { name: 'a clock a day ahead', fault: status(429), ends: 'reload', clock: DAY + 60_000 },
  { name: 'a clock a day behind', fault: status(500), ends: 'reload', clock: -DAY },
];

function tooManyUntil(ms: number): Fault {
  return (request, response, pass) =>
    status(429, { 'retry-after': new Date(Date.now() + ms).toUTCString() })(request, response, pass);
}
