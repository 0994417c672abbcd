import type { Answer } from '@ohlas/protocol';
import type { FC } from 'hono/jsx';
import { Cell, Row } from '../page/table.js';
import { fill } from '../reader/reader.js';
import type { Read } from './answer-table.js';
import { CardAndSubject } from './card-and-subject.js';
import { Overall } from './number.js';
import { Tags } from './tags.js';

/** One response as a line of a list. */
export const AnswerRow: FC<Read> = (props) => {
  const { kept, reader } = props;
  const { words, format, now } = reader;
  const when = format.recent(kept.receivedAt, now);
  return (
    <Row>
      <Cell class="when">
        <a href={`/results/answers/${kept.id}`} aria-label={fill(words.list.open, { when })}>
          <time datetime={new Date(kept.receivedAt).toISOString()}>{when}</time>
        </a>
      </Cell>
      <Cell class="who">
        <Tags {...props} />
      </Cell>
      <Cell class="card">
        <CardAndSubject {...props} />
      </Cell>
      <Cell class="score">
        <Overall {...props} />
      </Cell>
      <Cell class="words">
        <Written {...props} />
      </Cell>
    </Row>
  );
};

/** What was written, as it was written; then what was chosen, in the reader's words. */
const Written: FC<Read> = ({ response, reader: { labels } }) => {
  const isWriting = (answer: Answer) => answer.shape === 'text' && answer.kind !== 'contact';
  return (
    <>
      {response.answers.filter(isWriting).map((answer) => (
        <p lang={response.locale} dir="auto">
          {answer.shape === 'text' && answer.text}
        </p>
      ))}
      {response.answers.map((answer) => {
        if (answer.shape !== 'choices' || answer.question === 'topic') return null;
        const question = labels.question(response, answer);
        return (
          <p class="note" dir="auto">
            <span lang={question.lang}>{question.text}</span>{' '}
            {labels.chosen(response, answer).map(({ text, lang }, i) => (
              <>
                {i > 0 && ', '}
                <span lang={lang}>{text}</span>
              </>
            ))}
            {answer.text && (
              <>
                {': '}
                <bdi lang={response.locale}>{answer.text}</bdi>
              </>
            )}
          </p>
        );
      })}
    </>
  );
};
