import type { Child, FC } from 'hono/jsx';
import type { Read } from '../answers/read.js';

/** Context, page, audience with its evidence, and what became of the token. */
export const Facts: FC<Read> = ({ kept, response, reader }) => {
  const { words, format } = reader;
  const said = words.answer;
  const { audience, subject, order, page, context, client, sample } = response;
  const when = (text: string) => (Number.isNaN(Date.parse(text)) ? text : format.time(Date.parse(text)));
  const boughtThisVisit = audience.boughtThisVisit;
  return (
    <dl class="facts">
      <Fact name={said.who}>
        {words.audience[audience.kind]}, {words.evidence[audience.evidence]}
      </Fact>
      <Fact name={said.verification}>
        {kept.verified
          ? words.verified
          : `${words.notVerified}${kept.unverifiedReason ? `: ${words.unverified[kept.unverifiedReason]}` : ''}`}
      </Fact>
      {audience.orders !== undefined && <Fact name={said.orders}>{format.number(audience.orders)}</Fact>}
      {boughtThisVisit !== undefined && (
        <Fact name={said.boughtThisVisit}>{boughtThisVisit ? words.yes : words.no}</Fact>
      )}
      {subject && (
        <Fact name={said.subject}>
          {words.subject[subject.type]} <Own text={subject.name} /> <Code text={subject.id} />
        </Fact>
      )}
      {order && (
        <Fact name={said.order}>
          <Code text={order.id} />
          {order.value !== undefined && (
            <>
              {' · '}
              <bdi>
                {format.number(order.value)} {order.currency}
              </bdi>
            </>
          )}
        </Fact>
      )}
      <Fact name={said.how}>
        {words.source[response.source]} <Code text={response.prompt} />
      </Fact>
      {response.trigger && (
        <Fact name={said.trigger}>
          <Code text={response.trigger} />
        </Fact>
      )}
      {sample !== undefined && <Fact name={said.sample}>{format.percent(sample)}</Fact>}
      {response.thread && (
        <Fact name={said.thread}>
          <Thread thread={response.thread} />
        </Fact>
      )}
      {page && (
        <Fact name={said.page}>
          <Own text={page.title} /> <Address url={page.url} />
        </Fact>
      )}
      {context && Object.keys(context).length > 0 && (
        <Fact name={said.context}>
          <ul class="context">
            {Object.entries(context).map(([name, value]) => (
              <li>
                <bdi>{name}</bdi>: <bdi>{String(value)}</bdi>
              </li>
            ))}
          </ul>
        </Fact>
      )}
      <Fact name={said.locale}>
        <bdi>{response.locale}</bdi>
      </Fact>
      <Fact name={said.device.label}>{said.device[client.device]}</Fact>
      <Fact name={said.started}>{when(response.startedAt)}</Fact>
      <Fact name={said.finished}>{when(response.answeredAt)}</Fact>
      <Fact name={said.received}>{format.time(kept.receivedAt)}</Fact>
      <Fact name={said.id}>
        <Code text={kept.id} />
      </Fact>
    </dl>
  );
};

const Fact: FC<{ name: string; children?: Child }> = ({ name, children }) => (
  <div>
    <dt>{name}</dt>
    <dd>{children}</dd>
  </div>
);

const Own: FC<{ text: string | undefined }> = ({ text }) => (text ? <bdi>{text}</bdi> : null);
const Code: FC<{ text: string | undefined }> = ({ text }) => (text ? <code dir="ltr">{text}</code> : null);

/** A link for pages only: an address that runs a script is shown as words. */
const Address: FC<{ url: string }> = ({ url }) => {
  const isPage = URL.canParse(url) && /^https?:$/.test(new URL(url).protocol);
  return isPage ? (
    <a href={url} rel="noreferrer noopener" dir="ltr">
      {url}
    </a>
  ) : (
    <Code text={url} />
  );
};

const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** The answer this one grew from, or the order it belongs to. */
const Thread: FC<{ thread: string }> = ({ thread }) =>
  UUID.test(thread) ? <a href={`/results/answers/${thread}`}>{thread}</a> : <Code text={thread} />;
