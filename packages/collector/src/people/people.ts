import { LIMITS } from '@ohlas/protocol';
import { Hono, type MiddlewareHandler } from 'hono';
import { readJson } from '../http/body.js';
import { problem } from '../http/problem.js';
import type { Person } from '../kept/person.js';
import type { ResponseStore } from '../kept/store.js';
import { shownInFull, shownRevision } from '../shown/shown.js';

/**
 * What one person sent, to hand over or to erase. The person is named in the body: an address in a URL would stand in
 * the log of every server on the way.
 */
export function peopleRoutes(store: ResponseStore, asAdmin: MiddlewareHandler): Hono {
  const routes = new Hono();

  async function personIn(request: Request): Promise<Person | Response> {
    const body = await readJson(request, LIMITS.responseBytes);
    const person = body.kind === 'json' ? readPerson(body.value) : undefined;
    return (
      person ??
      problem(400, { detail: 'Send {"email": "jana@example.com"} or {"order": "10482"}, one of the two.' })
    );
  }

  routes.post('/export', asAdmin, async (c) => {
    const person = await personIn(c.req.raw);
    if (person instanceof Response) return person;
    const responses = [];
    for (const id of await store.idsOf(person)) {
      const found = await store.find(id);
      if (found)
        responses.push({ ...shownInFull(found, undefined), revisions: found.revisions.map(shownRevision) });
    }
    return c.json({ responses });
  });

  routes.post('/erase', asAdmin, async (c) => {
    const person = await personIn(c.req.raw);
    if (person instanceof Response) return person;
    const ids = await store.idsOf(person);
    for (const id of ids) await store.erase(id);
    return c.json({ erased: ids });
  });

  return routes;
}

function readPerson(value: unknown): Person | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const [[key, text] = [], another] = Object.entries(value);
  if (another || typeof text !== 'string' || text.trim() === '') return undefined;
  if (key === 'email' && text.includes('@')) return { email: text };
  return key === 'order' ? { order: text } : undefined;
}
