import type { FC } from 'hono/jsx';
import type { Case, Listed } from '../../kept/store.js';
import { Paging } from '../answers/answers-page.js';
import { CardAndSubject } from '../answers/card-and-subject.js';
import { Overall } from '../answers/number.js';
import { type Read, read } from '../answers/read.js';
import { Tags } from '../answers/tags.js';
import { Page, type Surroundings } from '../page/page.js';
import { fill, type Place } from '../reader/reader.js';
import { orderOf } from './case-line.js';
import { CasePanel } from './case-panel.js';
import { Due } from './due.js';
import { Kind, wordsOf } from './gist.js';
import type { ShopPlace } from './mail.js';

export interface CasesPageProps {
  readonly around: Surroundings;
  readonly status: Case['status'];
  readonly listed: Listed;
  readonly continued: boolean;
  readonly place: Place;
  readonly token: string;
  readonly shop: ShopPlace;
}

const TABS = ['open', 'answered', 'resolved'] as const;

/** Who waits for a reply: the longest overdue first. */
export const CasesPage: FC<CasesPageProps> = (props) => {
  const { around, status, listed, continued } = props;
  const { reader, waiting } = around;
  const { words, format } = reader;
  return (
    <Page around={around} title={words.case.title} current="cases">
      <h1 class="hidden">{words.case.title}</h1>
      <nav class="tabs" aria-label={words.case.title}>
        {TABS.map((tab) => (
          <a href={`/results/cases?status=${tab}`} aria-current={tab === status ? 'page' : undefined}>
            {words.case.status[tab]}
            {tab === 'open' && waiting.open > 0 && <span class="count"> {format.number(waiting.open)}</span>}
          </a>
        ))}
      </nav>
      {listed.responses.length === 0 && (
        <section>
          <p class="nothing">{words.case.none[status]}</p>
        </section>
      )}
      {listed.responses.map((kept) => (
        <CaseCard {...read(kept, reader)} {...props} />
      ))}
      <Paging around={around} next={listed.next} continued={continued} />
    </Page>
  );
};

const CaseCard: FC<Read & CasesPageProps> = (props) => {
  const { kept, response, reader, status } = props;
  const { words, format, now } = reader;
  const due = kept.case?.dueAt;
  const order = response.subject?.type === 'order' ? undefined : orderOf(response);
  const isLate = status === 'open' && due !== undefined && due < now;
  return (
    <section class={isLate ? 'case is-late' : 'case'}>
      <div class="head">
        <h2>
          <bdi dir="ltr">{kept.case?.number}</bdi> <Kind response={response} reader={reader} />
        </h2>
        {status === 'open' && (
          <p class="when">
            {isLate && <span class="tag late-tag">{words.case.overdue}</span>}{' '}
            <Due kept={kept} reader={reader} />
          </p>
        )}
      </div>
      <p class="sub">
        <CardAndSubject {...props} bare />
        {order && (
          <>
            {' · '}
            {words.subject.order} <bdi>{order}</bdi>
          </>
        )}
        {' · '}
        {format.recent(kept.receivedAt, now)}
        {' · '}
        {due === undefined ? words.case.notPromised : fill(words.case.promised, { when: format.time(due) })}
      </p>
      <Tags {...props} />
      <Overall kept={kept} response={response} reader={reader} />
      {wordsOf(response) !== '' && (
        <blockquote lang={response.locale} dir="auto">
          {wordsOf(response)}
        </blockquote>
      )}
      <CasePanel {...props} folded />
      <p class="more">
        <a href={`/results/answers/${kept.id}`}>{words.case.full}</a>
      </p>
    </section>
  );
};
