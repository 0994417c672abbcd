import type { MeasureRow } from '@ohlas/scores';
import type { FC } from 'hono/jsx';
import { Bar, Stacked } from '../plots/bars.js';
import { fill, type Reader } from '../reader/reader.js';
import { Score } from './score-note.js';

interface TotalProps {
  readonly row: MeasureRow | undefined;
  readonly reader: Reader;
}

/** Stars of orders: the mean, and how many gave each. */
export const Orders: FC<TotalProps> = ({ row, reader }) => {
  const { words, format } = reader;
  const counts = row && !row.tooFew ? Object.entries(row.counts ?? {}) : [];
  const most = Math.max(1, ...counts.map(([, n]) => n));
  return (
    <section class="third">
      <h2>{words.overview.orders.title}</h2>
      <p class="sub">{words.overview.orders.text}</p>
      <div class="beside">
        <div>
          <Score row={row} reader={reader} write={(n) => format.number(n, 2)} />
        </div>
        {counts.length > 0 && (
          <table class="bars">
            <tbody>
              {counts.reverse().map(([value, n]) => (
                <tr>
                  <th scope="row">
                    {format.number(Number(value))}
                    <span class="hidden"> ★</span>
                  </th>
                  <td class="drawn">
                    <Bar share={n / most} tone="star" />
                  </td>
                  <td>{format.number(n)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        )}
      </div>
    </section>
  );
};

/** Those who would recommend the shop, less those who would not. */
export const Recommendation: FC<TotalProps> = ({ row, reader }) => {
  const { words, format, within } = reader;
  const said = words.overview.recommendation;
  const shares = row && !row.tooFew ? groups(row) : [];
  const [low = '', middle = '', high = ''] = shares.map(({ share }) => format.percent(share));
  return (
    <section class="third">
      <h2>{said.title}</h2>
      <p class="sub">
        {said.text}
        {row && `, ${within(words.audiences[row.audience])}`}
      </p>
      <Score row={row} reader={reader} write={(n) => format.signed(n, 0)} />
      {shares.length > 0 && (
        <>
          <Stacked label={fill(said.plot, { low, middle, high })} parts={shares} />
          <p class="ends" aria-hidden="true">
            <span>{low}</span>
            <span>{middle}</span>
            <span>{high}</span>
          </p>
          <details>
            <summary>{words.asTable}</summary>
            <Counts row={row} reader={reader} />
          </details>
        </>
      )}
    </section>
  );
};

function groups({ counts = {}, n }: MeasureRow) {
  const within = (from: number, to: number) =>
    Object.entries(counts).reduce((sum, [value, m]) => (+value >= from && +value <= to ? sum + m : sum), 0) /
    n;
  return [
    { tone: 'low' as const, share: within(0, 6) },
    { tone: 'middle' as const, share: within(7, 8) },
    { tone: 'high' as const, share: within(9, 10) },
  ];
}

/** How easy ordering was: the share who found it easy. */
export const Ease: FC<TotalProps> = ({ row, reader }) => {
  const { words, format } = reader;
  const said = words.overview.ease;
  const counts = row && !row.tooFew ? row.counts : undefined;
  return (
    <section class="third">
      <h2>{said.title}</h2>
      <p class="sub">{said.text}</p>
      <Score row={row} reader={reader} write={format.percent} />
      {row && counts && (
        <>
          <Stacked
            label={`${format.percent(row.value ?? 0)}`}
            parts={[
              { tone: 'high', share: row.value ?? 0 },
              { tone: 'middle', share: 1 - (row.value ?? 0) },
            ]}
          />
          <p class="n">{fill(said.mean, { mean: format.number(meanOf(counts), 1) })}</p>
          <details>
            <summary>{words.asTable}</summary>
            <Counts row={row} reader={reader} />
          </details>
        </>
      )}
    </section>
  );
};

function meanOf(counts: Readonly<Record<string, number>>): number {
  const all = Object.entries(counts);
  const n = all.reduce((sum, [, m]) => sum + m, 0);
  return all.reduce((sum, [value, m]) => sum + Number(value) * m, 0) / Math.max(1, n);
}

const Counts: FC<TotalProps> = ({ row, reader: { words, format } }) => (
  <table>
    <thead>
      <tr>
        <th scope="col">{words.list.score}</th>
        <th scope="col">{words.pages.answers}</th>
      </tr>
    </thead>
    <tbody>
      {Object.entries(row?.counts ?? {}).map(([value, n]) => (
        <tr>
          <th scope="row">{format.number(Number(value))}</th>
          <td>{format.number(n)}</td>
        </tr>
      ))}
    </tbody>
  </table>
);
