import type { DriverRow } from '@ohlas/scores';
import type { FC } from 'hono/jsx';
import type { Overview } from '../../scores/overview.js';
import { AnswerTable } from '../answers/answer-table.js';
import { Page, type Surroundings } from '../page/page.js';
import { Drivers } from './drivers.js';
import { Empty } from './empty.js';
import { OverviewMenus } from './menus.js';
import type { Period } from './period.js';
import { Ease, Orders, Recommendation } from './totals.js';
import { Trend } from './trend.js';
import { Visit } from './visit.js';
import { Waiting } from './waiting.js';

export interface OverviewPageProps {
  readonly around: Surroundings;
  readonly overview: Overview;
  /** What hurts and pleases in rated products: only there people say what they liked. */
  readonly ratings: readonly DriverRow[];
  readonly period: Period;
  readonly card: string | undefined;
  readonly language: string | undefined;
  readonly source: string | undefined;
  /** The first day looked at. */
  readonly from: string | undefined;
  /** Where responses are sent, as the script tag names it. */
  readonly endpoint: string;
}

export const OverviewPage: FC<OverviewPageProps> = (props) => {
  const { around, overview, ratings, card, language, endpoint } = props;
  const { reader } = around;
  const { words } = reader;
  const drivers = [...overview.drivers, ...ratings];
  const { visit, orders, recommendation, ease } = overview;
  const scored = [visit.users, visit.buyers, orders, recommendation, ease, ...drivers].some(Boolean);
  if (overview.newest.length === 0 && card === undefined && language === undefined)
    return (
      <Page around={around} title={words.pages.overview} current="overview">
        <Empty endpoint={endpoint} reader={reader} />
      </Page>
    );
  return (
    <Page
      around={around}
      title={words.pages.overview}
      current="overview"
      menus={<OverviewMenus {...props} />}
    >
      <h1 class="hidden">{words.pages.overview}</h1>
      <div class="sheet">
        {!scored && (
          <p class="note whole" role="note">
            {words.empty.period}
          </p>
        )}
        <Visit visit={visit} drivers={overview.drivers} reader={reader} />
        <Waiting waiting={overview.waiting} reader={reader} />
        <Orders row={orders} reader={reader} />
        <Recommendation row={recommendation} reader={reader} />
        <Ease row={ease} reader={reader} />
        <Trend trend={overview.trend} reader={reader} />
        <Drivers drivers={drivers} reader={reader} />
        <section class="whole">
          <h2>{words.overview.newest.title}</h2>
          <p class="sub">{words.overview.newest.text}</p>
          {overview.newest.length === 0 ? (
            <p class="nothing">{words.list.none}</p>
          ) : (
            <AnswerTable responses={overview.newest} reader={reader} />
          )}
          <p class="more">
            <a href={answersOf(card, language)}>{words.overview.newest.all}</a>
          </p>
        </section>
        <p class="note whole">{words.overview.rules}</p>
      </div>
    </Page>
  );
};

function answersOf(card: string | undefined, language: string | undefined): string {
  const filters = new URLSearchParams({ ...(card && { card }), ...(language && { locale: language }) });
  return filters.size > 0 ? `/results/answers?${filters}` : '/results/answers';
}
