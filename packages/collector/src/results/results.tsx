import { type Context, Hono } from 'hono';
import { etag } from 'hono/etag';
import type { HtmlEscapedString } from 'hono/utils/html';
import type { Admin } from '../admin/admin.js';
import { readQuery } from '../read/query.js';
import type { ResponseStore } from '../store.js';
import { AnswersPage } from './answers-page.js';
import { Page } from './page.js';
import css from './results.css?raw';
import { english } from './words.js';

export interface ResultsOptions {
  readonly store: ResponseStore;
  readonly admin: Admin;
  /** Refuses whoever guesses tokens too often. */
  readonly tooMany: (c: Context) => Promise<Response | undefined>;
  readonly shopName: string | undefined;
  readonly timeZone: string | undefined;
}

/** The pages for the shop's own people, rendered here: no script runs on them. */
export function resultsPages({ store, admin, tooMany, shopName, timeZone }: ResultsOptions): Hono {
  const pages = new Hono();
  const words = english;
  const times = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeStyle: 'short', timeZone });

  pages.get('/results.css', etag(), (c) => {
    c.header('Cache-Control', 'no-cache');
    return c.body(css, 200, { 'Content-Type': 'text/css; charset=utf-8' });
  });

  pages.get('/', async (c) => {
    const { token, ...query } = c.req.query();
    if (token !== undefined) {
      if (!(await admin.knows(token))) return (await tooMany(c)) ?? locked(c);
      await admin.begin(c);
      // Not a redirect: after a click on another site it would go out without the new SameSite=Strict cookie.
      return page(
        c,
        <Page words={words} title={words.title} shopName={shopName} leadsTo="/results">
          <p>
            <a href="/results">{words.entering}</a>
          </p>
        </Page>,
      );
    }
    if (!(await admin.hasSession(c))) return locked(c);

    const read = readQuery(new URLSearchParams(query));
    if (!read.ok)
      return page(
        c,
        <Page words={words} title={words.title} shopName={shopName} current="answers">
          <section>
            <h1>{words.badCursor}</h1>
            <a href="/results">{words.toNewest}</a>
          </section>
        </Page>,
        400,
      );
    return page(
      c,
      <AnswersPage
        listed={await store.list(read.query)}
        continued={read.query.after !== undefined}
        endpoint={new URL('/v1/responses', c.req.url).href}
        words={words}
        shopName={shopName}
        times={times}
      />,
    );
  });

  function locked(c: Context): Response | Promise<Response> {
    return page(
      c,
      <Page words={words} title={words.locked.title} shopName={shopName}>
        <section>
          <h1>{words.locked.title}</h1>
          <p class="sub">{words.locked.text}</p>
        </section>
      </Page>,
      401,
    );
  }

  return pages;
}

type Html = HtmlEscapedString | Promise<HtmlEscapedString>;

async function page(c: Context, content: Html, status: 200 | 400 | 401 = 200): Promise<Response> {
  return c.html(`<!doctype html>${await content}`, status);
}
