import { Hono, type MiddlewareHandler } from 'hono';
import { etag } from 'hono/etag';
import { problem } from '../http/problem.js';
import type { ResponseStore } from '../kept/store.js';
import { readSubject } from '../read/subject.js';
import { readAsked } from './asked.js';
import { ratingsOf } from './ratings.js';
import { report } from './report.js';

/** What the answers mean, for the shop's own people. */
export function scoreRoutes(
  store: ResponseStore,
  asAdmin: MiddlewareHandler,
  /** The calendar day where the shop is. */
  today: () => string,
): Hono {
  const routes = new Hono();
  routes.get('/', asAdmin, async (c) => {
    const read = readAsked(new URL(c.req.url).searchParams, today());
    if (!read.ok) return problem(400, { detail: 'The query cannot be understood.', problems: read.problems });
    return c.json(await report(store, read.asked));
  });
  return routes;
}

/** Stars for everybody to see. Five minutes are soon enough, and spare a shop's every page the way here. */
const MAX_AGE = 300;

export function ratingRoutes(store: ResponseStore): Hono {
  const routes = new Hono();
  routes.get('/', etag(), async (c) => {
    const search = new URL(c.req.url).searchParams;
    const [subject, another] = search.getAll('subject');
    const unknown = [...search.keys()].filter((key) => key !== 'subject');
    if (subject === undefined || another !== undefined || !readSubject(subject) || unknown.length > 0)
      return problem(400, {
        detail: 'Ask for one subject and nothing else: /v1/ratings?subject=product:sku-1',
        problems: unknown.map((path) => ({ path, expected: 'subject' })),
      });
    c.header('Cache-Control', `public, max-age=${MAX_AGE}`);
    return c.json(await ratingsOf(store, subject));
  });
  return routes;
}
