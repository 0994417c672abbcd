import { describe, expect, test } from 'vitest';
import { across, runs } from './axis.js';
import { Bar, Stacked } from './bars.js';
import { IntervalPlot } from './interval-plot.js';
import { TrendPlot, type TrendPoint } from './trend-plot.js';

const html = (drawn: unknown) => String(drawn);
const count = (text: string, part: RegExp) => text.match(part)?.length ?? 0;

describe('an axis', () => {
  test('places a value between its ends, from the side where text begins', () => {
    expect(across(1, [1, 5], 'ltr')).toBe(0);
    expect(across(4, [1, 5], 'ltr')).toBe(75);
    expect(across(4, [1, 5], 'rtl')).toBe(25);
  });

  test('keeps what lies outside at its end, and one single place in the middle', () => {
    expect(across(9, [1, 5], 'ltr')).toBe(100);
    expect(across(-9, [1, 5], 'ltr')).toBe(0);
    expect(across(0, [0, 0], 'ltr')).toBe(50);
  });

  test('has runs of neighbours, and gaps between them', () => {
    expect(runs([1, 2, undefined, undefined, 3, undefined])).toEqual([[1, 2], [3]]);
    expect(runs([undefined])).toEqual([]);
  });
});

describe('the plot of intervals', () => {
  const plot = (low?: number, high?: number) =>
    html(
      IntervalPlot({
        label: 'Browsers 3.6 & buyers',
        range: [1, 5],
        rows: [{ tone: 'user', text: '3.6', value: 3.6, low, high }, undefined],
        ticks: [{ at: 1, text: '1' }],
        direction: 'ltr',
      }),
    );

  test('is read out as one picture', () => {
    expect(plot(3, 4)).toContain('role="img" aria-label="Browsers 3.6 &amp; buyers"');
  });

  test('draws the value at its place in its interval', () => {
    expect(plot(3, 4)).toContain('<circle cx="65%" cy="32" r="7">');
    expect(plot(3, 4)).toContain('class="interval" x1="50%" x2="75%"');
  });

  test('draws no interval where none is known, and nothing in an empty row', () => {
    expect(plot()).not.toContain('interval');
    expect(count(plot(), /<circle/g)).toBe(1);
  });
});

describe('the plot of a trend', () => {
  const point = (value: number): TrendPoint => ({ value, low: value - 0.5, high: value + 0.5 });
  const plot = (points: readonly (TrendPoint | undefined)[]) =>
    html(
      TrendPlot({
        label: 'Trend',
        range: [1, 5],
        lines: [{ tone: 'user', points }],
        levels: [{ at: 5, text: '5' }],
        periods: points.map(String),
        direction: 'ltr',
      }),
    );

  test('leaves a gap where a week has nothing to say', () => {
    const drawn = plot([point(3), point(4), undefined, point(3), point(2)]);
    expect(count(drawn, /class="line"/g)).toBe(2);
    expect(count(drawn, /class="band"/g)).toBe(2);
    expect(count(drawn, /<circle/g)).toBe(4);
    expect(drawn).toContain('d="M0 115L25 57.5"');
  });

  test('shows a week that stands alone as a point', () => {
    expect(count(plot([undefined, point(3), undefined]), /<circle cx="50%"/g)).toBe(1);
  });

  test('has a band as thin as the line where answers were all alike', () => {
    expect(plot([{ value: 5 }, { value: 5 }])).toContain('d="M0 0L100 0L100 0L0 0Z"');
  });
});

describe('bars', () => {
  test('are as long as their share, and seen when there is anything at all', () => {
    expect(html(Bar({ share: 0.41, tone: 'star' }))).toContain('width="41%"');
    expect(html(Bar({ share: 0.0001, tone: 'star' }))).toContain('width="1.5%"');
    expect(html(Bar({ share: 0, tone: 'star' }))).not.toContain('<rect');
    expect(html(Bar({ share: 7, tone: 'star' }))).toContain('<rect width="100%"');
  });

  test('stand side by side where they are parts of a whole', () => {
    const drawn = html(
      Stacked({
        label: 'All',
        parts: [
          { tone: 'low', share: 0.25 },
          { tone: 'high', share: 0.75 },
        ],
      }),
    );
    expect(drawn).toContain('<rect class="low" x="0%" width="25%"');
    expect(drawn).toContain('<rect class="high" x="25%" width="75%"');
  });
});
