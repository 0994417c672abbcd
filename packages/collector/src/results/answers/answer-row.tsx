import type { Answer } from '@ohlas/protocol';
import type { FC } from 'hono/jsx';
import { Cell, Row } from '../page/table.js';
import { fill } from '../reader/reader.js';
import { CardAndSubject } from './card-and-subject.js';
import { Overall } from './number.js';
import type { Read } from './read.js';
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

/** The questions people write freely to; shorter answers stand with their question. */
const FREE: ReadonlySet<string> = new Set(['message', 'comment', 'reason']);

/** What was written, as it was written; then what was chosen, in the reader's words. */
const Written: FC<Read> = ({ response, reader: { labels } }) => {
  const isFree = (answer: Answer) => answer.shape === 'text' && FREE.has(answer.question);
  const others = response.answers.filter(
    (answer) =>
      answer.shape !== 'number' &&
      answer.kind !== 'contact' &&
      answer.question !== 'topic' &&
      !isFree(answer),
  );
  return (
    <>
      {response.answers.filter(isFree).map((answer) => (
        <p lang={response.locale} dir="auto">
          {answer.shape === 'text' && answer.text}
        </p>
      ))}
      {others.map((answer) => {
        const question = labels.question(response, answer);
        const own = answer.shape === 'number' ? undefined : answer.text;
        const chosen = labels.chosen(response, answer);
        return (
          <p class="note" dir="auto">
            <span lang={question.lang}>{question.text}</span>{' '}
            {chosen.map(({ text, lang }, i) => (
              <>
                {i > 0 && ', '}
                <span lang={lang}>{text}</span>
              </>
            ))}
            {own && (
              <>
                {chosen.length > 0 && ': '}
                <bdi lang={response.locale}>{own}</bdi>
              </>
            )}
          </p>
        );
      })}
    </>
  );
};
