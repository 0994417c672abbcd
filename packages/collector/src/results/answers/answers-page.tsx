import type { FC } from 'hono/jsx';
import type { Listed } from '../../kept/store.js';
import { addressWith } from '../page/address.js';
import { ExportMenu } from '../page/export-menu.js';
import { Page, type Surroundings } from '../page/page.js';
import { AnswerTable } from './answer-table.js';
import { Active, Filters } from './filters.js';

export interface AnswersPageProps {
  readonly around: Surroundings;
  readonly listed: Listed;
  /** Whether newer answers stand before these. */
  readonly continued: boolean;
}

/** All answers, searched and filtered. */
export const AnswersPage: FC<AnswersPageProps> = ({ around, listed, continued }) => {
  const { reader, url } = around;
  const { words } = reader;
  return (
    <Page
      around={around}
      title={words.pages.answers}
      current="answers"
      menus={<ExportMenu reader={reader} search={url.searchParams} />}
    >
      <section>
        <h1>{words.pages.answers}</h1>
        <p class="sub">{words.overview.newest.text}</p>
        <Filters around={around} />
        <Active around={around} />
        {listed.responses.length === 0 ? (
          <p class="nothing">{words.list.none}</p>
        ) : (
          <AnswerTable responses={listed.responses} reader={reader} />
        )}
        <Paging around={around} next={listed.next} continued={continued} />
      </section>
    </Page>
  );
};

export const Paging: FC<{ around: Surroundings; next: string | undefined; continued: boolean }> = (props) => {
  const { around, next, continued } = props;
  const { words } = around.reader;
  if (!continued && next === undefined) return null;
  return (
    <nav class="paging" aria-label={words.list.paging}>
      {continued && <a href={addressWith(around.url, {})}>{words.list.first}</a>}
      {next !== undefined && (
        <a href={addressWith(around.url, { cursor: next })} rel="next">
          {words.list.next}
        </a>
      )}
    </nav>
  );
};
