import type { FC } from 'hono/jsx';
import { across, type Direction, percent } from './axis.js';

export interface Interval {
  readonly tone: 'user' | 'buyer';
  /** Written above the point. */
  readonly text: string;
  readonly value: number;
  /** Missing where nothing says how far the next answer may lie. */
  readonly low?: number | undefined;
  readonly high?: number | undefined;
}

export interface IntervalPlotProps {
  /** The plot in words. */
  readonly label: string;
  readonly range: readonly [number, number];
  /** A row without a value stays empty. */
  readonly rows: readonly (Interval | undefined)[];
  /** The numbers under the axis. */
  readonly ticks: readonly { readonly at: number; readonly text: string }[];
  readonly direction: Direction;
}

const ROW = 52;
const AXIS = 30;

/** Points with the intervals around them, a row each. As wide as its place: positions are in per cent, text is not. */
export const IntervalPlot: FC<IntervalPlotProps> = ({ label, range, rows, ticks, direction }) => {
  const height = rows.length * ROW;
  const x = (value: number) => percent(across(value, range, direction));
  return (
    <svg class="plot" width="100%" height={height + AXIS} role="img" aria-label={label}>
      {ticks.map(({ at, text }) => (
        <>
          <line class="grid" x1={x(at)} x2={x(at)} y1="0" y2={height} />
          <text x={x(at)} y={height + 20} text-anchor="middle">
            {text}
          </text>
        </>
      ))}
      {rows.map((row, i) => {
        if (!row) return null;
        const y = i * ROW + 32;
        const { tone, text, value, low, high } = row;
        return (
          <g class={tone}>
            {low !== undefined && high !== undefined && (
              <line class="interval" x1={x(low)} x2={x(high)} y1={y} y2={y} />
            )}
            <circle cx={x(value)} cy={y} r="7" />
            <text class="value" x={x(value)} y={y - 13} text-anchor="middle">
              {text}
            </text>
          </g>
        );
      })}
    </svg>
  );
};
