import type { FC } from 'hono/jsx';
import type { Listed } from '../store.js';
import { AnswerRow } from './answer-row.js';
import { Page } from './page.js';
import { Table } from './table.js';
import type { ResultsWords } from './words.js';

export interface AnswersPageProps {
  readonly listed: Listed;
  /** Whether newer answers stand before these. */
  readonly continued: boolean;
  /** Where responses are sent, as the script tag names it. */
  readonly endpoint: string;
  readonly words: ResultsWords;
  readonly shopName: string | undefined;
  readonly times: Intl.DateTimeFormat;
}

export const AnswersPage: FC<AnswersPageProps> = (props) => {
  const { listed, continued, endpoint, words, shopName } = props;
  const empty = listed.responses.length === 0 && !continued;
  return (
    <Page words={words} title={words.title} shopName={shopName} current="answers">
      <section>{empty ? <Empty endpoint={endpoint} words={words} /> : <List {...props} />}</section>
    </Page>
  );
};

const List: FC<AnswersPageProps> = ({ listed, continued, words, times }) => (
  <>
    <h1>{words.newest}</h1>
    <p class="sub">{words.unpooled}</p>
    <Table columns={[words.when, words.who, words.card, words.score, words.words]}>
      {listed.responses.map((kept) => (
        <AnswerRow kept={kept} words={words} times={times} />
      ))}
    </Table>
    {(continued || listed.next !== undefined) && (
      <nav class="paging" aria-label={words.paging}>
        {continued && <a href="/results">{words.toNewest}</a>}
        {listed.next !== undefined && (
          <a href={`/results?cursor=${listed.next}`} rel="next">
            {words.older}
          </a>
        )}
      </nav>
    )}
  </>
);

const Empty: FC<{ endpoint: string; words: ResultsWords }> = ({ endpoint, words }) => (
  <>
    <h1>{words.empty.title}</h1>
    <p class="sub">{words.empty.text}</p>
    <p>{words.empty.embed}</p>
    <pre>
      <code>{`<script async src="/ohlas.js" data-endpoint="${endpoint}"></script>`}</code>
    </pre>
    <p class="sub">{words.empty.file}</p>
  </>
);
