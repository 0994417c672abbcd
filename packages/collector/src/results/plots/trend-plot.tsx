import type { FC } from 'hono/jsx';
import { across, type Direction, percent, runs } from './axis.js';

export interface TrendPoint {
  readonly value: number;
  readonly low?: number | undefined;
  readonly high?: number | undefined;
}

export interface TrendLine {
  readonly tone: 'user' | 'buyer' | 'order';
  /** One a period; undefined is a gap. */
  readonly points: readonly (TrendPoint | undefined)[];
}

export interface TrendPlotProps {
  readonly label: string;
  readonly range: readonly [number, number];
  readonly lines: readonly TrendLine[];
  readonly levels: readonly { readonly at: number; readonly text: string }[];
  /** One a period; an empty one is not written. */
  readonly periods: readonly string[];
  readonly direction: Direction;
}

const HEIGHT = 230;
const AXIS = 30;

interface Placed {
  readonly x: number;
  readonly y: number;
  readonly low: number;
  readonly high: number;
}

/**
 * Lines over time, each in its band. Lines and bands are drawn in a square of 100 by the height that is stretched to
 * its place; points and words are placed in per cent, so that they keep their shape.
 */
export const TrendPlot: FC<TrendPlotProps> = ({ label, range, lines, levels, periods, direction }) => {
  const y = (value: number) => HEIGHT - (across(value, range, 'ltr') / 100) * HEIGHT;
  const x = (i: number) => across(i, [0, periods.length - 1], direction);
  const drawn = lines.map(({ tone, points }) => ({
    tone,
    runs: runs(
      points.map(
        (point, i): Placed | undefined =>
          point && {
            x: x(i),
            y: y(point.value),
            low: y(point.low ?? point.value),
            high: y(point.high ?? point.value),
          },
      ),
    ),
  }));
  return (
    <svg class="plot trend" width="100%" height={HEIGHT + AXIS} role="img" aria-label={label}>
      {levels.map(({ at, text }) => (
        <>
          <line class="grid" x1="0" x2="100%" y1={y(at)} y2={y(at)} />
          <text
            class="level"
            x={direction === 'rtl' ? '100%' : '0'}
            dx={direction === 'rtl' ? 14 : -14}
            y={y(at) + 4}
            text-anchor="middle"
          >
            {text}
          </text>
        </>
      ))}
      {periods.map((text, i) => (
        <text x={percent(x(i))} y={HEIGHT + 22} text-anchor="middle">
          {text}
        </text>
      ))}
      <svg
        viewBox={`0 0 100 ${HEIGHT}`}
        width="100%"
        height={HEIGHT}
        preserveAspectRatio="none"
        aria-hidden="true"
      >
        {drawn.map(({ tone, runs: all }) => (
          <g class={tone}>
            {all.map((run) => (
              <path class="band" d={band(run)} />
            ))}
            {all.map((run) => (
              <path class="line" d={path(run.map(({ x, y }) => [x, y]))} />
            ))}
          </g>
        ))}
      </svg>
      {drawn.map(({ tone, runs: all }) => (
        <g class={tone}>
          {all.flat().map((point) => (
            <circle cx={percent(point.x)} cy={round(point.y)} r="3.5" />
          ))}
        </g>
      ))}
    </svg>
  );
};

function band(run: readonly Placed[]): string {
  const above = run.map(({ x, high }) => [x, high] as const);
  const below = [...run].reverse().map(({ x, low }) => [x, low] as const);
  return `${path([...above, ...below])}Z`;
}

function path(points: readonly (readonly [x: number, y: number])[]): string {
  return `M${points.map(([x, y]) => `${round(x)} ${round(y)}`).join('L')}`;
}

const round = (n: number) => Math.round(n * 100) / 100;
