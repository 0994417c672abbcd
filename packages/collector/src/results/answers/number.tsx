import type { NumberAnswer } from '@ohlas/protocol';
import type { FC } from 'hono/jsx';
import { scoreOf } from '../../kept/score.js';
import { Stars } from '../plots/stars.js';
import { fill, type Reader } from '../reader/reader.js';
import type { Read } from './read.js';

/** The number a response stands for. */
export const Overall: FC<Read> = ({ response, reader }) => {
  const score = scoreOf(response);
  return score ? <Point {...score} reader={reader} /> : null;
};

/** One answer in numbers, or that the question does not apply. */
export const NumberGiven: FC<{ answer: NumberAnswer; reader: Reader }> = ({ answer, reader }) => {
  const { kind, value, min = 0, max = 0 } = answer;
  if (value === undefined) return <>{reader.words.cards.notApplicable}</>;
  return <Point kind={kind} value={value} min={min} max={max} reader={reader} />;
};

const Point: FC<{ kind: string; value: number; min: number; max: number; reader: Reader }> = (props) => {
  const { kind, value, min, max, reader } = props;
  const { words, labels, format } = reader;
  const number = (n: number) => format.number(n);
  // A card has ten stars at most; a hostile maximum must not draw a million.
  if ((kind === 'stars' || (kind === 'ratings' && min === 1)) && max <= 10)
    return (
      <Stars
        value={value}
        max={max}
        label={fill(words.score.stars, { value: number(value), max: number(max) })}
      />
    );
  const word = labels.point(kind, value);
  if (word) return <>{word}</>;
  return <>{fill(words.score.points, { value: number(value), min: number(min), max: number(max) })}</>;
};
