import type { Answer, OhlasResponse } from '@ohlas/protocol';
import type { FC } from 'hono/jsx';
import type { Kept } from '../store.js';
import { scoreOf } from '../stores/row.js';
import { Stars } from './stars.js';
import { Cell, Row } from './table.js';
import type { ResultsWords } from './words.js';

export interface AnswerRowProps {
  readonly kept: Kept;
  readonly words: ResultsWords;
  readonly times: Intl.DateTimeFormat;
}

interface PartProps {
  readonly kept: Kept;
  readonly response: OhlasResponse;
  readonly words: ResultsWords;
}

/** One response as a line of the list. */
export const AnswerRow: FC<AnswerRowProps> = ({ kept, words, times }) => {
  const response = JSON.parse(kept.body) as OhlasResponse;
  const part = { kept, response, words };
  return (
    <Row>
      <Cell class="when">
        <time datetime={new Date(kept.receivedAt).toISOString()}>{times.format(kept.receivedAt)}</time>
      </Cell>
      <Cell class="who">
        <Who {...part} />
      </Cell>
      <Cell class="card">
        <CardAndSubject {...part} />
      </Cell>
      <Cell class="score">
        <Score {...part} />
      </Cell>
      <Cell class="words">
        <Words {...part} />
      </Cell>
    </Row>
  );
};

const Who: FC<PartProps> = ({
  kept,
  response: { audience, source, prompt, locale, status, test },
  words,
}) => (
  <ul class="tags">
    <li class={`tag ${audience.kind}`}>
      {words.audience[audience.kind]}
      {audience.evidence !== 'none' && `, ${words.evidence[audience.evidence]}`}
    </li>
    <li class="tag">
      {words.source[source]}
      {prompt && ` · ${prompt}`}
    </li>
    <li class="tag">{locale}</li>
    {status === 'partial' && <li class="tag">{words.unfinished}</li>}
    {test && <li class="tag held">{words.test}</li>}
    {kept.quarantine.length > 0 && (
      <li class="tag held">
        {words.heldBack}: {kept.quarantine.map((reason) => words.because[reason]).join('; ')}
      </li>
    )}
  </ul>
);

const CardAndSubject: FC<PartProps> = ({ kept, response: { card, subject }, words }) => (
  <>
    {Object.hasOwn(words.cards, card.id) ? words.cards[card.id] : card.id}
    {subject && subject.type !== 'shop' && (
      <>
        {' · '}
        <bdi>{subject.name || `${words.subject[subject.type]} ${subject.id ?? ''}`}</bdi>
      </>
    )}
    {kept.case && <p class="note">{words.case(kept.case.number)}</p>}
  </>
);

const Score: FC<PartProps> = ({ response, words }) => {
  const score = scoreOf(response);
  if (!score) return null;
  const { kind, value, min, max } = score;
  const format = (n: number) => new Intl.NumberFormat(words.tag).format(n);
  if (kind === 'thumbs') return <>{value > 0 ? words.yes : words.no}</>;
  // A card has ten stars at most; a hostile maximum must not draw a million.
  if (kind === 'stars' && max <= 10)
    return <Stars value={value} max={max} label={words.stars(format(value), format(max))} />;
  return <>{words.points(format(value), format(min), format(max))}</>;
};

/** What was written, then what was chosen, each in the language it was read in. */
const Words: FC<PartProps> = ({ response: { answers, locale } }) => {
  const isWriting = (answer: Answer) => answer.shape === 'text' && answer.kind !== 'contact';
  return (
    <>
      {answers.filter(isWriting).map((answer) => (
        <p lang={locale} dir="auto">
          {said(answer)}
        </p>
      ))}
      {answers
        .filter((answer) => answer.shape !== 'number' && !isWriting(answer))
        .map((answer) => (
          <p class="note" lang={locale} dir="auto">
            {answer.label} {said(answer)}
          </p>
        ))}
    </>
  );
};

function said(answer: Answer): string {
  switch (answer.shape) {
    case 'text':
      return answer.text;
    case 'choices':
      return [...(answer.labels ?? answer.values), answer.text ?? ''].filter(Boolean).join(', ');
    case 'number':
      return '';
  }
}
