import type { OhlasResponse, TextAnswer } from '@ohlas/protocol';
import type { FC } from 'hono/jsx';
import { Fragment } from 'hono/jsx';
import { cardName } from '../answers/card-and-subject.js';
import type { Reader } from '../reader/reader.js';

/** What was written, apart from contacts; joined where there is more than one text. */
export function wordsOf({ answers }: OhlasResponse): string {
  return answers
    .filter((answer): answer is TextAnswer => answer.shape === 'text' && answer.kind !== 'contact')
    .filter(({ question }) => question !== 'order')
    .map(({ text }) => text.trim())
    .filter(Boolean)
    .join('\n\n');
}

/** What kind of trouble it is: topic or causes, else the card. */
export const Kind: FC<{ response: OhlasResponse; reader: Reader }> = ({ response, reader }) => {
  const about = response.answers.filter(({ question }) => question === 'topic' || question === 'causes');
  const said = about.flatMap((answer) => reader.labels.chosen(response, answer));
  if (said.length === 0) return <>{cardName(reader, response.card.id)}</>;
  return (
    <>
      {said.map(({ text, lang }, i) => (
        <Fragment>
          {i > 0 && ', '}
          <span lang={lang}>{text}</span>
        </Fragment>
      ))}
    </>
  );
};

const SHORT = 90;

/** The beginning of the person's own words, in quotes. */
export const Quote: FC<{ response: OhlasResponse }> = ({ response }) => {
  const text = [...wordsOf(response).replace(/\s+/g, ' ')];
  if (text.length === 0) return null;
  const short = text.length > SHORT ? `${text.slice(0, SHORT).join('')}…` : text.join('');
  return (
    <q lang={response.locale} dir="auto">
      {short}
    </q>
  );
};
