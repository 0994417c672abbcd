import type { MeasureRow } from '@ohlas/scores';
import { ENOUGH } from '@ohlas/scores';
import type { FC } from 'hono/jsx';
import { fill, type Reader } from '../reader/reader.js';

/** Writes one value of a score: "4.31", "+42", "87 %". */
export type Write = (value: number) => string;

export interface ScoreProps {
  readonly row: MeasureRow | undefined;
  readonly reader: Reader;
  readonly write: Write;
}

/** A score in large, with its interval and what it rests on; below ten answers only how many there are. */
export const Score: FC<ScoreProps> = ({ row, reader, write }) => {
  const { score } = reader.words;
  if (!row || row.n === 0 || row.value === null) return <p class="sub">{score.noAnswers}</p>;
  if (row.tooFew)
    return (
      <>
        <p class="big">{score.tooFew}</p>
        <p class="n">{needs(reader, row.n)}</p>
      </>
    );
  const known = cameOf(row, reader);
  return (
    <>
      <p class="big">{write(row.value)}</p>
      <p class="n">{restsOn(row, reader, write).join(' · ')}</p>
      {known.length > 0 && <p class="n">{known.join(' · ')}</p>}
    </>
  );
};

export function needs({ words, format }: Reader, n: number): string {
  return fill(words.score.needs, { n: format.number(n), enough: format.number(ENOUGH) });
}

/** Interval and number of answers. */
function restsOn(row: MeasureRow, { words, format }: Reader, write: Write): readonly string[] {
  const { low, high, n } = row;
  const isKnown = low !== null && high !== null;
  return [
    isKnown ? fill(words.score.interval, { low: write(low), high: write(high) }) : words.score.alike,
    fill(words.score.n, { n: format.number(n) }),
  ];
}

/** Response rate and unfinished part, as far as they are known. */
function cameOf({ rate, unfinished }: MeasureRow, { words, format }: Reader): readonly string[] {
  return [
    ...(rate === undefined ? [] : [fill(words.score.rate, { rate: format.percent(rate) })]),
    ...(unfinished > 0 ? [fill(words.score.unfinished, { share: format.percent(unfinished) })] : []),
  ];
}
