import type { FC } from 'hono/jsx';
import type { Kept } from '../../kept/store.js';
import { read } from '../answers/read.js';
import { Cell, Row } from '../page/table.js';
import type { Reader } from '../reader/reader.js';
import { Due } from './due.js';
import { Kind, Quote } from './gist.js';

/** A case in one line. */
export const CaseLine: FC<{ kept: Kept; reader: Reader }> = ({ kept, reader }) => {
  const { response } = read(kept, reader);
  const number = orderOf(response);
  return (
    <Row>
      <Cell class="number">
        <a href={`/results/answers/${kept.id}`}>
          <bdi dir="ltr">{kept.case?.number}</bdi>
        </a>
      </Cell>
      <Cell class="what">
        {response.test && <span class="tag held">{reader.words.status.test}</span>}{' '}
        <Kind response={response} reader={reader} />
        {number && (
          <>
            {' · '}
            {reader.words.subject.order} <bdi>{number}</bdi>
          </>
        )}{' '}
        <Quote response={response} />
      </Cell>
      <Cell class="due">
        <Due kept={kept} reader={reader} />
      </Cell>
    </Row>
  );
};

export function orderOf({
  order,
  subject,
  answers,
}: ReturnType<typeof read>['response']): string | undefined {
  const written = answers.find(({ question, shape }) => question === 'order' && shape === 'text');
  return (
    order?.id ??
    (subject?.type === 'order' ? subject.id : undefined) ??
    (written?.shape === 'text' && written.text.trim() !== '' ? written.text : undefined)
  );
}
