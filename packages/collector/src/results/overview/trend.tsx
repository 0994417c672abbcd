import type { MeasureRow } from '@ohlas/scores';
import type { FC } from 'hono/jsx';
import { type TrendLine, TrendPlot } from '../plots/trend-plot.js';
import { fill, type Reader } from '../reader/reader.js';
import { needs } from './score-note.js';

/** Weeks written under the plot; more would run into each other on a phone. */
const MOST_NAMES = 6;

interface Line {
  readonly tone: TrendLine['tone'];
  readonly name: string;
  readonly rows: ReadonlyMap<string, MeasureRow>;
}

/** Mean stars by week. A week with fewer than ten answers is a gap: the line does not run through it. */
export const Trend: FC<{ trend: readonly MeasureRow[]; reader: Reader }> = ({ trend, reader }) => {
  const { words, format } = reader;
  const said = words.overview.trend;
  const weeks = [...new Set(trend.flatMap(({ period }) => period ?? []))].sort();
  const lines = linesOf(trend, reader).filter(({ rows }) => [...rows.values()].some(isShown));
  const every = Math.ceil(weeks.length / MOST_NAMES);
  const low = Math.min(
    3,
    ...lines.flatMap(({ rows }) =>
      [...rows.values()].filter(isShown).map((row) => row.low ?? row.value ?? 3),
    ),
  );
  const bottom = Math.max(1, Math.floor(low));
  return (
    <section class="wide">
      <h2>{said.title}</h2>
      <p class="sub">{said.text}</p>
      {lines.length === 0 ? (
        <p>{said.nothing}</p>
      ) : (
        <>
          <ul class="legend">
            {lines.map(({ tone, name }) => (
              <li class={tone}>{name}</li>
            ))}
          </ul>
          <TrendPlot
            label={`${said.title}. ${lines.map((line) => spoken(line, reader)).join('; ')}`}
            range={[bottom, 5]}
            levels={Array.from({ length: 6 - bottom }, (_, i) => ({ at: 5 - i, text: format.number(5 - i) }))}
            periods={weeks.map((week, i) =>
              i % every === 0 ? fill(said.weekShort, { week: number(week) }) : '',
            )}
            lines={lines.map(({ tone, rows }) => ({
              tone,
              points: weeks.map((week) => {
                const row = rows.get(week);
                if (!row || !isShown(row)) return undefined;
                return { value: row.value ?? 0, low: row.low ?? undefined, high: row.high ?? undefined };
              }),
            }))}
            direction={words.dir}
          />
        </>
      )}
      {weeks.length > 0 && (
        <details>
          <summary>{words.asTable}</summary>
          <figure class="scrolls" tabindex={0} aria-label={said.title}>
            <table>
              <thead>
                <tr>
                  <th scope="col">{said.week}</th>
                  {linesOf(trend, reader).map(({ name }) => (
                    <th scope="col">{name}</th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {weeks.map((week) => (
                  <tr>
                    <th scope="row">
                      <bdi dir="ltr">{week}</bdi>
                    </th>
                    {linesOf(trend, reader).map(({ rows }) => (
                      <td>{cell(rows.get(week), reader)}</td>
                    ))}
                  </tr>
                ))}
              </tbody>
            </table>
          </figure>
        </details>
      )}
    </section>
  );
};

const isShown = (row: MeasureRow) => !row.tooFew && row.value !== null;
const number = (week: string) => String(Number(week.slice(-2)));

function linesOf(trend: readonly MeasureRow[], { words, within }: Reader): readonly Line[] {
  const said = words.overview.trend;
  const line = (tone: Line['tone'], name: string, fits: (row: MeasureRow) => boolean): Line => ({
    tone,
    name,
    // Where a measure was asked in other cards too, the first series is the one that counts.
    rows: new Map(
      [...trend.filter(fits)].reverse().flatMap((row) => (row.period ? [[row.period, row]] : [])),
    ),
  });
  const visit = (who: 'user' | 'buyer', card: string) => (row: MeasureRow) =>
    row.measure === 'visit-satisfaction' && row.audience === who && row.card === card;
  const name = (who: 'user' | 'buyer') => fill(said.visits, { who: within(words.audiences[who]) });
  return [
    line('user', name('user'), visit('user', 'visit')),
    line('buyer', name('buyer'), visit('buyer', 'checkout')),
    line('order', said.orders, (row) => row.measure === 'order-satisfaction' && row.audience === 'buyer'),
  ];
}

/** The last known week of a line, for whoever does not see it. */
function spoken({ name, rows }: Line, { words, format }: Reader): string {
  const [period = '', last] =
    [...rows]
      .filter(([, row]) => isShown(row))
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .at(-1) ?? [];
  return fill(words.overview.trend.plot, { name, value: format.number(last?.value ?? 0, 1), week: period });
}

function cell(row: MeasureRow | undefined, reader: Reader): string {
  const { words, format } = reader;
  if (!row || row.n === 0 || row.value === null) return '–';
  if (row.tooFew) return `${words.score.tooFew}: ${needs(reader, row.n)}`;
  const stars = (n: number) => format.number(n, 2);
  const interval =
    row.low !== null && row.high !== null
      ? ` (${fill(words.score.interval, { low: stars(row.low), high: stars(row.high) })})`
      : '';
  return `${stars(row.value)}${interval} · ${fill(words.score.n, { n: format.number(row.n) })}`;
}
