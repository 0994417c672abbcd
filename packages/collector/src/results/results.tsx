import { type DriverRow, dayIn, languageOf } from '@ohlas/scores';
import { type Context, Hono, type MiddlewareHandler } from 'hono';
import { etag } from 'hono/etag';
import type { Admin } from '../admin/admin.js';
import type { ResponseStore } from '../kept/store.js';
import { readQuery } from '../read/query.js';
import { streamed } from '../read/stream.js';
import { overview } from '../scores/overview.js';
import { report } from '../scores/report.js';
import { type Actions, actionRoutes, DONE, STATUSES } from './actions.js';
import { AnswerPage, ErasePage } from './answer/answer-page.js';
import { locked, page, wrong } from './answered.js';
import { AnswersPage } from './answers/answers-page.js';
import { cardCounts } from './cards/card-counts.js';
import { CardsPage } from './cards/cards-page.js';
import { CasesPage } from './cases/cases-page.js';
import { localDays } from './local-days.js';
import { OverviewPage } from './overview/overview-page.js';
import { firstDay, readPeriod } from './overview/period.js';
import { Document, type Surroundings } from './page/page.js';
import type { Place } from './reader/reader.js';
import { readerFor } from './request.js';
import { css } from './style-sheet.js';

export interface ResultsOptions {
  readonly store: ResponseStore;
  readonly actions: Actions;
  readonly admin: Admin;
  /** Refuses whoever guesses tokens too often. */
  readonly tooMany: (c: Context) => Promise<Response | undefined>;
  readonly shopName: string | undefined;
  readonly timeZone: string;
  /** Where the shop's pages begin, for links into them. */
  readonly shopUrl?: string | undefined;
  /** The shops allowed to send; undefined: every one. */
  readonly origins: readonly string[] | undefined;
  /** Milliseconds since the Unix epoch. */
  readonly now: () => number;
}

/** A page of cases has a form each. */
const CASES_A_PAGE = 20;

/** The pages for the shop's own people, rendered here: no script runs on them. */
export function resultsPages(options: ResultsOptions): Hono {
  const { store, actions, admin, tooMany, shopName, timeZone, now } = options;
  const pages = new Hono();
  const dayOf = dayIn(timeZone);
  const shop = { url: options.shopUrl, origins: options.origins };
  const place = (): Place => ({ timeZone, shopName, now: now() });

  pages.get('/results.css', etag(), (c) => {
    c.header('Cache-Control', 'no-cache');
    return c.body(css, 200, { 'Content-Type': 'text/css; charset=utf-8' });
  });

  pages.get('/', async (c, next) => {
    const token = c.req.query('token');
    if (token === undefined) return next();
    const reader = readerFor(c, place());
    if (!(await admin.knows(token))) return (await tooMany(c)) ?? locked(c, reader);
    await admin.begin(c);
    // Not a redirect: after a click on another site it would go out without the new SameSite=Strict cookie.
    return page(
      c,
      <Document reader={reader} title={shopName ?? reader.words.pages.overview} leadsTo="/results">
        <main>
          <p>
            <a href="/results">{reader.words.entering}</a>
          </p>
        </main>
      </Document>,
    );
  });

  const entered: MiddlewareHandler = async (c, next) =>
    (await admin.hasSession(c)) ? next() : locked(c, readerFor(c, place()));

  pages.get('/', entered, async (c) => {
    const around = await surroundings(c);
    const period = readPeriod(c.req.query('days'));
    const from = firstDay(period, now(), dayOf);
    const card = c.req.query('card') || undefined;
    const language = languageOf(c.req.query('locale') ?? '') || undefined;
    const source = c.req.query('source') === 'all' ? ('all' as const) : undefined;
    const asked = {
      ...(from && { from }),
      ...(card && { card }),
      ...(language && { language }),
      ...(source && { source }),
    };
    const [seen, ratings] = await Promise.all([
      overview(store, { ...asked, now: now() }),
      report(store, { ...asked, measure: 'product-rating' }),
    ]);
    return page(
      c,
      <OverviewPage
        around={around}
        overview={seen}
        ratings={ratings.filter((row): row is DriverRow => row.score === 'drivers')}
        period={period}
        card={card}
        language={language}
        source={source}
        from={from}
        endpoint={new URL('/v1/responses', c.req.url).href}
      />,
    );
  });

  pages.get('/answers', entered, async (c) => {
    const around = await surroundings(c);
    const query = readQuery(localDays(filtersOf(c.req.url), timeZone));
    if (!query.ok) return wrong(c, around.reader, 400, around.reader.words.wrong.query);
    return page(
      c,
      <AnswersPage
        around={around}
        listed={await store.list(query.query)}
        continued={query.query.after !== undefined}
      />,
    );
  });

  pages.get('/export/:format{csv|ndjson}', entered, async (c) => {
    const reader = readerFor(c, place());
    const query = readQuery(localDays(filtersOf(c.req.url), timeZone));
    if (!query.ok) return wrong(c, reader, 400, reader.words.wrong.query);
    return streamed(store, query.query.filter, c.req.param('format') === 'csv' ? 'csv' : 'ndjson');
  });

  pages.get('/answers/:id', entered, async (c) => {
    const around = await surroundings(c);
    const found = await store.find(c.req.param('id'));
    if (!found) return wrong(c, around.reader, 404, around.reader.words.wrong.noAnswer);
    const { words } = around.reader;
    const done = { saved: words.case.saved, restored: words.answer.restored };
    const just = DONE.find((one) => one === c.req.query('done'));
    return page(
      c,
      <AnswerPage
        around={around}
        found={found}
        place={place()}
        token={await admin.formToken(c)}
        shop={shop}
        done={just && done[just]}
      />,
    );
  });

  pages.get('/answers/:id/erase', entered, async (c) => {
    const around = await surroundings(c);
    const found = await store.find(c.req.param('id'));
    if (!found) return wrong(c, around.reader, 404, around.reader.words.wrong.noAnswer);
    return page(c, <ErasePage around={around} kept={found.kept} token={await admin.formToken(c)} />);
  });

  pages.get('/cases', entered, async (c) => {
    const around = await surroundings(c);
    const status = STATUSES.find((one) => one === c.req.query('status')) ?? 'open';
    const cursor = c.req.query('cursor');
    const search = new URLSearchParams({
      case: status,
      limit: String(CASES_A_PAGE),
      ...(cursor && { cursor }),
    });
    const query = readQuery(search);
    if (!query.ok) return wrong(c, around.reader, 400, around.reader.words.wrong.query);
    return page(
      c,
      <CasesPage
        around={around}
        status={status}
        listed={await store.list(query.query)}
        continued={query.query.after !== undefined}
        place={place()}
        token={await admin.formToken(c)}
        shop={shop}
      />,
    );
  });

  pages.get('/cards', entered, async (c) => {
    const around = await surroundings(c);
    const period = readPeriod(c.req.query('days'));
    const cards = await cardCounts(store, firstDay(period, now(), dayOf));
    return page(c, <CardsPage around={around} cards={cards} period={period} />);
  });

  pages.route('/answers', actionRoutes({ actions, admin, entered, reader: (c) => readerFor(c, place()) }));

  async function surroundings(c: Context): Promise<Surroundings> {
    return {
      reader: readerFor(c, place()),
      shopName,
      url: new URL(c.req.url),
      waiting: await store.openCases(now()),
    };
  }

  return pages;
}

/** What a form left empty is no filter; the language is none either. */
function filtersOf(url: string): URLSearchParams {
  const { searchParams } = new URL(url);
  return new URLSearchParams([...searchParams].filter(([name, value]) => name !== 'lang' && value !== ''));
}
