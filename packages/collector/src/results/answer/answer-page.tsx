import type { FC } from 'hono/jsx';
import type { Found, Kept } from '../../kept/store.js';
import { cardName } from '../answers/card-and-subject.js';
import { read } from '../answers/read.js';
import { Tags } from '../answers/tags.js';
import { type CaseEvent, CasePanel } from '../cases/case-panel.js';
import { Due } from '../cases/due.js';
import type { ShopPlace } from '../cases/mail.js';
import { OwnForm } from '../page/own-form.js';
import { Page, type Surroundings } from '../page/page.js';
import { fill, type Place, type Reader } from '../reader/reader.js';
import { Facts } from './facts.js';
import { Revisions } from './revisions.js';
import { SaidList } from './said-list.js';

export interface AnswerPageProps {
  readonly around: Surroundings;
  readonly found: Found & { readonly history?: readonly CaseEvent[] };
  readonly place: Place;
  readonly token: string;
  readonly shop: ShopPlace;
  /** What the reader just did, in words. */
  readonly done: string | undefined;
}

/** One answer with everything that is known about it, and what can be done with it. */
export const AnswerPage: FC<AnswerPageProps> = (props) => {
  const { around, found, token, done } = props;
  const { reader } = around;
  const { words, format } = reader;
  const { kept, revisions, history = [] } = found;
  const all = read(kept, reader);
  const { response } = all;
  const base = `/results/answers/${kept.id}`;
  return (
    <Page around={around} title={words.answer.title} current={kept.case ? 'cases' : 'answers'}>
      {done && (
        <p class="done" role="status">
          {done}
        </p>
      )}
      <div class="sheet">
        <div class="wide column">
          <section>
            <h1>
              {cardName(reader, response.card.id)}
              {' · '}
              <time datetime={new Date(kept.receivedAt).toISOString()}>{format.time(kept.receivedAt)}</time>
            </h1>
            <Tags {...all} />
            {kept.quarantine.length > 0 && <Held kept={kept} token={token} reader={reader} />}
            <h2>{words.answer.said}</h2>
            <SaidList response={response} answers={response.answers} reader={reader} />
          </section>
          {revisions.length > 1 && (
            <section>
              <h2>{words.answer.revisions}</h2>
              <Revisions revisions={revisions} reader={reader} />
            </section>
          )}
        </div>
        <div class="narrow column">
          {kept.case && (
            <section>
              <h2>
                {words.case.case} <bdi dir="ltr">{kept.case.number}</bdi>
              </h2>
              <p class="sub">
                {words.case.status[kept.case.status]}
                {kept.case.status === 'open' && (
                  <>
                    {' · '}
                    <Due kept={kept} reader={reader} />
                  </>
                )}
                {' · '}
                {kept.case.dueAt === undefined
                  ? words.case.notPromised
                  : fill(words.case.promised, { when: format.time(kept.case.dueAt) })}
              </p>
              <CasePanel {...all} {...props} history={history} />
            </section>
          )}
          <section>
            <h2>{words.answer.facts}</h2>
            <Facts {...all} />
          </section>
        </div>
        <p class="whole danger">
          <a class="button" href={`${base}/erase`}>
            {words.answer.erase}
          </a>
        </p>
      </div>
    </Page>
  );
};

/** Why it does not count, and one click to let it. */
const Held: FC<{ kept: Kept; token: string; reader: Reader }> = ({ kept, token, reader: { words } }) => (
  <div class="held-note">
    <p>
      {fill(words.answer.held, {
        reasons: kept.quarantine.map((reason) => words.because[reason]).join('; '),
      })}
    </p>
    <OwnForm action={`/results/answers/${kept.id}/restore`} token={token}>
      <button type="submit">{words.answer.restore}</button>
    </OwnForm>
  </div>
);

export interface ErasePageProps {
  readonly around: Surroundings;
  readonly kept: Kept;
  readonly token: string;
}

/** Asks once more: what is erased is gone. */
export const ErasePage: FC<ErasePageProps> = ({ around, kept, token }) => {
  const { words, format } = around.reader;
  const base = `/results/answers/${kept.id}`;
  return (
    <Page around={around} title={words.answer.erase} current="answers">
      <section class="message">
        <h1>{words.answer.eraseTitle}</h1>
        <p class="sub">
          {cardName(around.reader, read(kept, around.reader).response.card.id)} ·{' '}
          {format.time(kept.receivedAt)}
        </p>
        <p>{words.answer.eraseText}</p>
        <OwnForm action={`${base}/erase`} token={token} class="choice">
          <button type="submit" class="grave">
            {words.answer.eraseYes}
          </button>
          <a class="button" href={base}>
            {words.answer.eraseNo}
          </a>
        </OwnForm>
      </section>
    </Page>
  );
};
