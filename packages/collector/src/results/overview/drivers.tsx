import type { DriverRow } from '@ohlas/scores';
import { ENOUGH } from '@ohlas/scores';
import type { FC } from 'hono/jsx';
import { Bar } from '../plots/bars.js';
import { fill, type Reader } from '../reader/reader.js';
import { needs } from './score-note.js';

interface Group {
  readonly name: string;
  readonly about: string;
  readonly tone: 'hurts' | 'pleases' | 'user';
  readonly card: string;
  readonly rows: readonly DriverRow[];
}

/** Reasons, each with the share of answers naming it, and with the stars that go with it. */
export const Drivers: FC<{ drivers: readonly DriverRow[]; reader: Reader }> = ({ drivers, reader }) => {
  const { words } = reader;
  const said = words.overview.drivers;
  const groups = groupsOf(drivers, reader).filter(({ rows }) => rows.length > 0);
  const most = Math.max(
    0.01,
    ...groups.flatMap(({ rows }) => rows.map(({ value, tooFew }) => (tooFew ? 0 : (value ?? 0)))),
  );
  return (
    <section class="narrow">
      <h2>{said.title}</h2>
      <p class="sub">{said.text}</p>
      {groups.length === 0 ? (
        <p class="sub">{words.score.noAnswers}</p>
      ) : (
        <table class="plain reasons">
          <thead class="hidden">
            <tr>
              <th scope="col">{said.reason}</th>
              <td />
              <th scope="col">{said.text}</th>
            </tr>
          </thead>
          {groups.map((group) => (
            <Rows group={group} most={most} reader={reader} />
          ))}
        </table>
      )}
    </section>
  );
};

const Rows: FC<{ group: Group; most: number; reader: Reader }> = ({ group, most, reader }) => {
  const { words, labels, format } = reader;
  const isTooFew = group.rows[0]?.tooFew === true;
  return (
    <tbody>
      <tr>
        <th class="group" scope="rowgroup" colspan={3}>
          {group.name} <span class="n">{group.about}</span>
        </th>
      </tr>
      {isTooFew && (
        <tr>
          <td colspan={3}>
            {words.score.tooFew}: <span class="n">{needs(reader, group.rows[0]?.n ?? 0)}</span>
          </td>
        </tr>
      )}
      {(isTooFew ? [] : group.rows).map(({ item = '', question = '', value, stars }) => (
        <tr>
          <th scope="row">{labels.option(group.card, question, item) ?? item}</th>
          <td class="drawn">
            <Bar share={(value ?? 0) / most} tone={group.tone} />
          </td>
          <td class="share">
            {format.percent(value ?? 0)}
            {group.tone !== 'pleases' && isKnown(stars) && <> · {format.signed(stars.change.value, 1)}</>}
          </td>
        </tr>
      ))}
    </tbody>
  );
};

type Stars = NonNullable<DriverRow['stars']>;
type Known = Stars & { readonly change: { readonly value: number } };

/** A difference is a score too: from ten answers on. */
const isKnown = (stars: Stars | undefined): stars is Known =>
  stars !== undefined && stars.change.value !== null && stars.with.n >= ENOUGH;

function groupsOf(drivers: readonly DriverRow[], { words, format, within }: Reader): readonly Group[] {
  const said = words.overview.drivers;
  const items = drivers.filter(({ item }) => item !== undefined);
  const of = (measure: string, who: 'user' | 'buyer', question: string, most: number) =>
    items
      .filter((row) => row.measure === measure && row.audience === who && row.question === question)
      .slice(0, most);
  const about = (what: string, who: 'user' | 'buyer', rows: readonly DriverRow[]) =>
    `${what}, ${within(words.audiences[who])} · ${fill(words.score.n, {
      n: format.number(rows[0]?.n ?? 0),
    })}`;
  const hurts = of('order-satisfaction', 'buyer', 'causes', 3);
  const rated = of('product-rating', 'buyer', 'liked', 3);
  const missing = of('visit-satisfaction', 'user', 'missing', 2);
  return [
    {
      name: said.hurts,
      about: about(words.card.purchase ?? '', 'buyer', hurts),
      tone: 'hurts',
      card: 'rating',
      rows: hurts,
    },
    {
      name: said.pleases,
      about: about(words.card.rating ?? '', 'buyer', rated),
      tone: 'pleases',
      card: 'rating',
      rows: rated,
    },
    {
      name: said.missing,
      about: about(words.card.visit ?? '', 'user', missing),
      tone: 'user',
      card: 'visit',
      rows: missing,
    },
  ];
}
