import { Hono, type MiddlewareHandler } from 'hono';
import { problem } from '../http/problem.js';
import type { ResponseStore } from '../store.js';
import { readQuery } from './query.js';
import { shown, shownRevision } from './shown.js';

/** The routes by which the shop's own people read and erase responses. */
export function responseRoutes(store: ResponseStore, asAdmin: MiddlewareHandler): Hono {
  const routes = new Hono();
  const unknown = (id: string) => problem(404, { detail: `There is no response ${id}.` });

  routes.get('/', asAdmin, async (c) => {
    const read = readQuery(new URL(c.req.url).searchParams);
    if (!read.ok) return problem(400, { detail: 'The query cannot be understood.', problems: read.problems });
    const { responses, next } = await store.list(read.query);
    return c.json({ responses: responses.map(shown), next: next ?? null });
  });

  routes.get('/:id', asAdmin, async (c) => {
    const id = c.req.param('id');
    const found = await store.find(id);
    if (!found) return unknown(id);
    return c.json({ ...shown(found.kept), revisions: found.revisions.map(shownRevision) });
  });

  routes.delete('/:id', asAdmin, async (c) => {
    const id = c.req.param('id');
    return (await store.erase(id)) ? c.body(null, 204) : unknown(id);
  });

  return routes;
}
