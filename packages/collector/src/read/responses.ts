import { LIMITS, type ProtocolProblem } from '@ohlas/protocol';
import { type Context, Hono, type MiddlewareHandler } from 'hono';
import { readChange } from '../cases/change.js';
import type { Desk } from '../cases/desk.js';
import { readJson } from '../http/body.js';
import { problem } from '../http/problem.js';
import type { ResponseStore } from '../kept/store.js';
import { shown, shownInFull, shownRevision } from '../shown/shown.js';
import { readQuery } from './query.js';
import { formatOf, streamed } from './stream.js';

export interface ResponseRoutesOptions {
  readonly store: ResponseStore;
  readonly asAdmin: MiddlewareHandler;
  readonly desk: Desk;
  /** Where the shop's pages begin, for links that open a card. */
  readonly shopUrl: string | undefined;
}

/** The routes by which the shop's own people read, answer and erase responses. */
export function responseRoutes({ store, asAdmin, desk, shopUrl }: ResponseRoutesOptions): Hono {
  const routes = new Hono();
  const unknown = (id: string) => problem(404, { detail: `There is no response ${id}.` });
  const cannot = (problems: readonly ProtocolProblem[]) =>
    problem(400, { detail: 'The query cannot be understood.', problems });

  routes.get('/', asAdmin, async (c) => {
    const search = new URL(c.req.url).searchParams;
    const read = readQuery(search);
    if (!read.ok) return cannot(read.problems);
    const format = formatOf(c.req.header('accept'));
    c.header('Vary', 'Accept', { append: true });
    if (format) {
      const paging = ['limit', 'cursor'].filter((key) => search.has(key));
      if (paging.length > 0)
        return cannot(paging.map((path) => ({ path, expected: 'nothing: a stream holds everything' })));
      return streamed(store, read.query.filter, format);
    }
    const { responses, next } = await store.list(read.query);
    return c.json({ responses: responses.map(shown), next: next ?? null });
  });

  async function one(c: Context, id: string): Promise<Response> {
    const found = await store.find(id);
    if (!found) return unknown(id);
    return c.json({ ...shownInFull(found, shopUrl), revisions: found.revisions.map(shownRevision) });
  }

  routes.get('/:id', asAdmin, (c) => one(c, c.req.param('id')));

  routes.patch('/:id', asAdmin, async (c) => {
    const id = c.req.param('id');
    const body = await readJson(c.req.raw, LIMITS.responseBytes);
    if (body.kind !== 'json')
      return problem(400, { detail: 'Send JSON like {"status": "answered", "note": "Sent a new leg."}' });
    const read = readChange(body.value);
    if (!read.ok) return problem(422, { detail: 'That is no change of a case.', problems: read.problems });
    switch (await desk.changeCase(id, read.change)) {
      case 'unknown':
        return unknown(id);
      case 'no-case':
        return problem(422, {
          detail: 'This response opened no case.',
          problems: [{ path: '', expected: 'the id of a response with a case' }],
        });
      case 'changed':
        return one(c, id);
    }
  });

  routes.post('/:id/restore', asAdmin, async (c) => {
    const id = c.req.param('id');
    return (await desk.restore(id)) ? one(c, id) : unknown(id);
  });

  routes.delete('/:id', asAdmin, async (c) => {
    const id = c.req.param('id');
    return (await store.erase(id)) ? c.body(null, 204) : unknown(id);
  });

  return routes;
}
