import type { FC } from 'hono/jsx';
import type { Case } from '../../kept/store.js';
import type { Read } from '../answers/read.js';
import { OwnForm } from '../page/own-form.js';
import { fill, type Place } from '../reader/reader.js';
import { askHowItWent, askLink, contactOf, replyTo, type ShopPlace, tel } from './mail.js';

/** What happened to a case so far. */
export interface CaseEvent {
  readonly at: number;
  readonly status?: Case['status'];
  readonly note?: string;
}

export interface CasePanelProps extends Read {
  readonly place: Place;
  readonly token: string;
  readonly shop: ShopPlace;
  /** Oldest first. */
  readonly history?: readonly CaseEvent[];
  /** Among others: the form waits behind a word. */
  readonly folded?: boolean;
}

const STATUSES = ['open', 'answered', 'resolved'] as const;

/** Everything to be done about a case: write, call, change its state, and ask how it went after its end. */
export const CasePanel: FC<CasePanelProps> = (props) => {
  const { kept, response, reader, history = [], folded = false } = props;
  const { words, format } = reader;
  if (!kept.case) return null;
  const said = words.case;
  const { status } = kept.case;
  return (
    <div class="handling">
      <Contacts {...props} />
      {history.length > 0 && (
        <ol class="history">
          {history.map(({ at, status: became, note }) => (
            <li>
              <time datetime={new Date(at).toISOString()}>{format.time(at)}</time>
              {became && <b> {said.status[became]}</b>}
              {note && <p dir="auto">{note}</p>}
            </li>
          ))}
        </ol>
      )}
      {folded ? (
        <details>
          <summary>{words.case.manage}</summary>
          <State {...props} />
        </details>
      ) : (
        <State {...props} />
      )}
      {status === 'resolved' && response.card.id !== 'resolution' && <AskHowItWent {...props} />}
    </div>
  );
};

const State: FC<CasePanelProps> = ({ kept, reader: { words }, token }) => {
  const said = words.case;
  return (
    <OwnForm action={`/results/answers/${kept.id}/case`} token={token} class="state">
      <fieldset>
        <legend>{said.statusLabel}</legend>
        {STATUSES.map((one) => (
          <label>
            <input type="radio" name="status" value={one} checked={one === kept.case?.status} />{' '}
            {said.status[one]}
          </label>
        ))}
      </fieldset>
      <label class="note-field">
        {said.note}
        <span class="n">{said.noteHelp}</span>
        <textarea name="note" rows={2} maxlength={2000} dir="auto" />
      </label>
      <button type="submit">{said.save}</button>
    </OwnForm>
  );
};

const Contacts: FC<CasePanelProps> = ({ kept, response, reader: { words }, place }) => {
  const { name, email, phone } = contactOf(response);
  const mail = replyTo(response, kept.case?.number ?? '', kept.receivedAt, place);
  const call = phone && tel(phone);
  return (
    <ul class="contacts">
      {name && (
        <li>
          <bdi>{name}</bdi>
        </li>
      )}
      {email && (
        <li>
          <bdi>{email}</bdi>{' '}
          {mail && (
            <a class="button" href={mail}>
              {words.case.reply}
            </a>
          )}
        </li>
      )}
      {phone && (
        <li>
          {call ? (
            <a class="button" href={call}>
              {fill(words.case.call, { phone: '' })}
              <bdi dir="ltr">{phone}</bdi>
            </a>
          ) : (
            <bdi>{phone}</bdi>
          )}
        </li>
      )}
    </ul>
  );
};

const AskHowItWent: FC<CasePanelProps> = ({ kept, response, reader: { words }, place, shop }) => {
  const said = words.case.resolution;
  const link = askLink(response, shop);
  const mail = link && askHowItWent(response, kept.case?.number ?? '', link, place);
  return (
    <div class="ask">
      <h3>{said.title}</h3>
      {link ? (
        <>
          <p>{said.text}</p>
          <p>
            <code dir="ltr">{link}</code>
          </p>
        </>
      ) : (
        <p>{said.noPage}</p>
      )}
      {mail && (
        <p>
          <a class="button" href={mail}>
            {said.send}
          </a>
        </p>
      )}
    </div>
  );
};
