import type { Who } from '@ohlas/scores';
import type { FC } from 'hono/jsx';
import { GIVEN, NOT_APPLICABLE, WRITTEN } from '../../stores/card-sums.js';
import { cardName } from '../answers/card-and-subject.js';
import { PeriodMenu } from '../overview/menus.js';
import type { Period } from '../overview/period.js';
import { Page, type Surroundings } from '../page/page.js';
import { Bar } from '../plots/bars.js';
import { fill, type Reader } from '../reader/reader.js';
import type { AudienceCounts, CardCounts, QuestionCounts } from './card-counts.js';
import { inOrder } from './order.js';

export interface CardsPageProps {
  readonly around: Surroundings;
  readonly cards: readonly CardCounts[];
  readonly period: Period;
}

const WHO: readonly Who[] = ['user', 'buyer'];

/** Each card: how many answered it, and what they answered to each question. */
export const CardsPage: FC<CardsPageProps> = ({ around, cards, period }) => {
  const { reader, url } = around;
  const { words } = reader;
  return (
    <Page
      around={around}
      title={words.cards.title}
      current="cards"
      menus={<PeriodMenu reader={reader} url={url} period={period} />}
    >
      <h1 class="hidden">{words.cards.title}</h1>
      <p class="note">{words.cards.text}</p>
      {cards.length === 0 && (
        <section>
          <p class="nothing">{words.score.noAnswers}</p>
        </section>
      )}
      {cards.map((card) => (
        <CardSection card={card} reader={reader} />
      ))}
    </Page>
  );
};

const CardSection: FC<{ card: CardCounts; reader: Reader }> = ({ card, reader }) => {
  const { words } = reader;
  const isOwn = !Object.hasOwn(words.card, card.id);
  return (
    <section class="card-section">
      <h2>
        <bdi>{cardName(reader, card.id)}</bdi>
        {isOwn && <span class="n"> {words.cards.own}</span>}
      </h2>
      <ul class="audiences">
        {WHO.map((who) => {
          const counts = card.audiences[who];
          return counts && <Audience who={who} counts={counts} reader={reader} />;
        })}
      </ul>
      {card.questions.length > 0 && (
        <details class="questions">
          <summary>{words.cards.questions}</summary>
          <div class="question-grid">
            {inOrder(card).map((question) => (
              <Question card={card.id} question={question} reader={reader} />
            ))}
          </div>
        </details>
      )}
    </section>
  );
};

const Audience: FC<{ who: Who; counts: AudienceCounts; reader: Reader }> = ({ who, counts, reader }) => {
  const { words, format, plural } = reader;
  const { n, unfinished, shown, sent = 0 } = counts;
  return (
    <li>
      <span class={`tag ${who}`}>{words.audiences[who]}</span> <b>{plural(words.cards.answers, n)}</b>
      {n > 0 && (
        <span class="n"> · {fill(words.score.unfinished, { share: format.percent(unfinished) })}</span>
      )}
      {shown !== undefined && (
        <span class="n">
          {' · '}
          {fill(words.cards.shown, {
            shown: format.number(shown),
            rate: format.percent(Math.min(1, sent / shown)),
          })}
        </span>
      )}
    </li>
  );
};

const Question: FC<{ card: string; question: QuestionCounts; reader: Reader }> = ({
  card,
  question,
  reader,
}) => {
  const { words, labels, format } = reader;
  const { id, values, n } = question;
  const shown = WHO.filter((who) => n[who] > 0);
  const most = (who: Who) => Math.max(1, ...values.map((value) => value.n[who]));
  return (
    <table class="plain question">
      <caption dir="auto">{labels.ask(card, id) ?? id}</caption>
      <thead>
        <tr>
          <th scope="col">
            <span class="hidden">{words.cards.value}</span>
          </th>
          {shown.map((who) => (
            <th scope="col" colspan={2}>
              {words.audiences[who]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {values.map((value) => (
          <tr>
            <th scope="row">{valueIn(card, question, value.value, reader)}</th>
            {shown.map((who) => (
              <>
                <td class="drawn">
                  <Bar share={value.n[who] / most(who)} tone={who} />
                </td>
                <td class="share">{format.number(value.n[who])}</td>
              </>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
};

function valueIn(
  card: string,
  { id, scale }: QuestionCounts,
  value: string,
  { words, labels, format }: Reader,
): string {
  if (value === NOT_APPLICABLE && scale.includes('..')) return words.cards.notApplicable;
  if (scale === WRITTEN && value === GIVEN) return words.cards.given;
  if (!scale.includes('..')) return labels.option(card, id, value) ?? value;
  const kind = { '0..1': 'thumbs', '-2..2': 'expectation' }[scale];
  return (kind && labels.point(kind, Number(value))) ?? format.number(Number(value));
}
