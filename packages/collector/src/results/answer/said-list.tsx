import type { Answer, OhlasResponse } from '@ohlas/protocol';
import type { FC } from 'hono/jsx';
import { NumberGiven } from '../answers/number.js';
import type { Reader } from '../reader/reader.js';

export interface SaidListProps {
  readonly response: OhlasResponse;
  readonly answers: readonly Answer[];
  readonly reader: Reader;
}

/** Every question with its answer, in the order they were asked. */
export const SaidList: FC<SaidListProps> = ({ response, answers, reader }) => {
  const { words, labels } = reader;
  if (answers.length === 0) return <p class="sub">{words.status.withdrawn}</p>;
  return (
    <dl class="said">
      {answers.map((answer) => {
        const question = labels.question(response, answer);
        return (
          <div>
            <dt>
              <span lang={question.lang} dir="auto">
                {question.text}
              </span>
              {!answer.standard && <span class="n"> ({words.answer.ownWords})</span>}
            </dt>
            <dd>
              <Given response={response} answer={answer} reader={reader} />
            </dd>
          </div>
        );
      })}
    </dl>
  );
};

const Given: FC<{ response: OhlasResponse; answer: Answer; reader: Reader }> = ({
  response,
  answer,
  reader,
}) => {
  if (answer.shape === 'number') return <NumberGiven answer={answer} reader={reader} />;
  const text = answer.text && (
    <p class="own" lang={answer.kind === 'contact' ? undefined : response.locale} dir="auto">
      {answer.text}
    </p>
  );
  if (answer.shape === 'text') return <>{text}</>;
  return (
    <>
      <ul class="tags">
        {reader.labels.chosen(response, answer).map(({ text: option, lang }) => (
          <li class="tag" lang={lang} dir="auto">
            {option}
          </li>
        ))}
      </ul>
      {text}
    </>
  );
};
