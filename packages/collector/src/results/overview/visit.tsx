import type { DriverRow, GapRow, MeasureRow } from '@ohlas/scores';
import type { FC } from 'hono/jsx';
import type { Overview } from '../../scores/overview.js';
import { IntervalPlot } from '../plots/interval-plot.js';
import { fill, type Reader } from '../reader/reader.js';

interface VisitProps {
  readonly visit: Overview['visit'];
  readonly drivers: readonly DriverRow[];
  readonly reader: Reader;
}

const SIDES = ['user', 'buyer'] as const;

/** The same question asked of those who left and those who bought: the two means beside each other. */
export const Visit: FC<VisitProps> = ({ visit, drivers, reader }) => {
  const { words, labels, format } = reader;
  const { visit: said } = words.overview;
  const rows = { user: visit.users, buyer: visit.buyers };
  const shown = SIDES.map((side) => scored(rows[side]));
  const stars = (n: number) => format.number(n, 1);
  const spoken = SIDES.map((side, i) => {
    const row = shown[i];
    if (!row) return `${words.audiences[side]}: ${words.score.tooFew}`;
    const { value, low, high } = row;
    return fill(said.side, {
      name: words.audiences[side],
      value: stars(value),
      low: stars(low ?? value),
      high: stars(high ?? value),
    });
  });
  return (
    <section class="wide">
      <h2>{said.title}</h2>
      <p class="sub">
        {labels.ask('visit', 'overall') && <q>{labels.ask('visit', 'overall')}</q>} {said.text}
      </p>
      <div class="both">
        {SIDES.map((side) => (
          <Side name={words.audiences[side]} row={rows[side]} reader={reader} />
        ))}
        <div class="drawn">
          <IntervalPlot
            label={`${said.plot}. ${spoken.join('; ')}`}
            range={[1, 5]}
            ticks={[1, 2, 3, 4, 5].map((at) => ({ at, text: format.number(at) }))}
            rows={SIDES.map((tone, i) => {
              const row = shown[i];
              return row && { tone, ...row, text: stars(row.value) };
            })}
            direction={words.dir}
          />
        </div>
      </div>
      <Gap gap={visit.gap} drivers={drivers} reader={reader} />
      <details>
        <summary>{words.asTable}</summary>
        <table>
          <thead>
            <tr>
              <th scope="col">{words.list.who}</th>
              <th scope="col">{said.plot}</th>
              <th scope="col">n</th>
            </tr>
          </thead>
          <tbody>
            {SIDES.map((side, i) => (
              <tr>
                <th scope="row">{words.audiences[side]}</th>
                <td>{spoken[i]}</td>
                <td>{format.number(rows[side]?.n ?? 0)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </section>
  );
};

function scored(row: MeasureRow | undefined) {
  if (!row || row.tooFew || row.value === null) return undefined;
  return { value: row.value, low: row.low ?? undefined, high: row.high ?? undefined };
}

const Side: FC<{ name: string; row: MeasureRow | undefined; reader: Reader }> = ({ name, row, reader }) => {
  const { words, format } = reader;
  const rate = row?.rate;
  return (
    <p class="side">
      {name}
      <span class="n">
        {row?.tooFew !== false
          ? `${words.score.tooFew} · ${fill(words.score.n, { n: format.number(row?.n ?? 0) })}`
          : [
              fill(words.score.n, { n: format.number(row.n) }),
              ...(rate === undefined ? [] : [fill(words.score.rate, { rate: format.percent(rate) })]),
            ].join(' · ')}
      </span>
    </p>
  );
};

/** What the two means say together, and the first reason of those who leave. */
const Gap: FC<{ gap: GapRow | undefined; drivers: readonly DriverRow[]; reader: Reader }> = ({
  gap,
  drivers,
  reader,
}) => {
  const { words, labels, format, plural } = reader;
  const said = words.overview.visit;
  const missing = drivers.find(
    ({ audience, question, tooFew }) => audience === 'user' && question === 'missing' && !tooFew,
  );
  const reason = missing?.item && (labels.option('visit', 'missing', missing.item) ?? missing.item);
  const [before = '', after = ''] = said.reason.split('{reason}');
  return (
    <p class="gap">
      {gap && !gap.tooFew && gap.value !== null && gap.low !== null && gap.high !== null && (
        <>
          <b>{plural(said.gap, Math.round(Math.abs(gap.value) * 10) / 10)}</b>{' '}
          {fill(said.range, { low: format.number(gap.low, 1), high: format.number(gap.high, 1) })}{' '}
          {gap.low > 0 ? said.lower : gap.high < 0 ? said.higher : said.unsure}{' '}
        </>
      )}
      {reason && (
        <>
          {before}
          <b>{reason}</b>
          {after}
        </>
      )}
    </p>
  );
};
