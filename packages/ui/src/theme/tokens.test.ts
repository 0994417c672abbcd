import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { sheets } from '../sheets.js';
import { PARTS, PROPERTIES } from './properties.js';

const tokens = readFileSync(new URL('./tokens.css', import.meta.url), 'utf8');

/** The custom properties of a rule, by name. */
function valuesOf(selector: string): Readonly<Record<string, string>> {
  const start = tokens.indexOf(`${selector} {`);
  const rule = tokens.slice(start, tokens.indexOf('}', start));
  return Object.fromEntries(
    [...rule.matchAll(/(--[\w-]+):\s*([^;]+);/g)].map(([, name, value]) => [name, value]),
  );
}
const day = valuesOf(':host');
const night = { ...day, ...valuesOf(':host(:where([scheme="dark"]))') };

test('the night that is asked for is the night that comes by itself', () => {
  expect(valuesOf('  :host(:where(:not([scheme="light"])))')).toEqual(
    valuesOf(':host(:where([scheme="dark"]))'),
  );
});

describe('the list of public properties', () => {
  test('is exactly what the style sheets read', () => {
    const read = new Set([...sheets.matchAll(/var\(--ohlas-([\w-]+)/g)].map(([, name]) => name));
    expect(PROPERTIES.map(({ name }) => name).sort()).toEqual([...read].sort());
  });

  test('tells the values that the tokens have', () => {
    for (const { name, day: told, night: dark = told } of PROPERTIES.filter(({ day }) =>
      /^[#\d]/.test(day),
    )) {
      expect([name, day[`--ohlas-${name}`]]).toEqual([name, told]);
      expect([name, night[`--ohlas-${name}`]]).toEqual([name, dark]);
    }
  });
});

test('the list of parts is exactly what the views name', () => {
  const room = new URL('..', import.meta.url);
  const views = readdirSync(room, { recursive: true, encoding: 'utf8' })
    .filter((path) => /(?<!test)\.tsx$/.test(path))
    .map((path) => readFileSync(new URL(path, room), 'utf8'))
    .join('');
  // A list of options names its part by its look.
  const named = [...views.matchAll(/part="([\w-]+)"/g)].map(([, name]) => name);
  expect(PARTS.map(({ name }) => name).sort()).toEqual(
    [...new Set([...named, 'stars', 'chips', 'rows'])].sort(),
  );
});

type Rgb = readonly [number, number, number];
const linear = (part: number) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4);

/** Relative luminance of linear sRGB, and contrast of two of them: WCAG 2.2. */
const luminance = ([r, g, b]: Rgb) => 0.2126 * r + 0.7152 * g + 0.0722 * b;
const contrast = (a: number, b: number) => (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);

function read(hex: string): Rgb {
  const digits = hex.length === 4 ? hex.replaceAll(/[^#]/g, (digit) => digit + digit) : hex;
  const part = (at: number) => linear(Number.parseInt(digits.slice(at, at + 2), 16) / 255);
  return [part(1), part(3), part(5)];
}

describe.each([
  ['day', day],
  ['night', night],
])('by %s', (_, values) => {
  const colour = (name: string): Rgb => {
    const value = values[`--ohlas-${name}`] ?? '';
    const [, over = '', share = '', under = ''] =
      /^color-mix\(in oklab, var\(--ohlas-(\w+)\) (\d+)%, var\(--ohlas-(\w+)\)\)$/.exec(value) ?? [];
    return over ? mixed(colour(over), colour(under), Number(share) / 100) : read(value);
  };
  const value = (name: string) => luminance(colour(name));

  test.each(['ink', 'muted', 'danger', 'success'])('%s can be read', (name) => {
    expect(contrast(value(name), value('surface'))).toBeGreaterThanOrEqual(4.5);
  });

  test('what stands in fields can be read', () => {
    expect(contrast(value('ink'), value('field'))).toBeGreaterThanOrEqual(4.5);
    expect(contrast(value('muted'), value('field'))).toBeGreaterThanOrEqual(4.5);
  });

  test.each(['surface', 'field'])('the border of a control stands out from its %s', (name) => {
    expect(contrast(value('edge'), value(name))).toBeGreaterThanOrEqual(3);
  });

  test('text on the accent can be read where inks are not computed', () => {
    const ink = luminance(read(values['--o-ink'] ?? ''));
    expect(contrast(ink, value('accent'))).toBeGreaterThanOrEqual(4.5);
  });

  test('the rim of a star stands out where it is not computed', () => {
    const rim = luminance(read(values['--o-rim'] ?? ''));
    expect(contrast(rim, value('surface'))).toBeGreaterThanOrEqual(3);
  });
});

describe('of any accent', () => {
  const steps = Array.from({ length: 18 }, (_, step) => linear(step / 17));
  const everyColour = steps.flatMap((r) => steps.flatMap((g) => steps.map((b): Rgb => [r, g, b])));

  test('the computed ink can be read', () => {
    const [, threshold = ''] = /calc\(999 \* \(([\d.]+) - y\)\)/.exec(tokens) ?? [];
    const worst = everyColour.map((colour) => {
      const y = luminance(colour);
      return contrast(y, y < Number(threshold) ? 1 : 0);
    });
    expect(Math.min(...worst)).toBeGreaterThanOrEqual(4.5);
  });

  test.each([
    ['darkened by day', day, Math.min],
    ['lightened by night', night, Math.max],
  ] as const)('the line %s stands out', (_, values, pick) => {
    const [, bound = ''] = /(?:min|max)\(l, ([\d.]+)\)/.exec(values['--o-light'] ?? '') ?? [];
    const surface = luminance(read(values['--ohlas-surface'] ?? ''));
    const worst = everyColour.map((colour) => {
      const [l, a, b] = toOklab(colour);
      return contrast(luminance(clip(fromOklab([pick(l, Number(bound)), a, b]))), surface);
    });
    expect(Math.min(...worst)).toBeGreaterThanOrEqual(3);
  });
});

function mixed(over: Rgb, under: Rgb, share: number): Rgb {
  const [a, b] = [toOklab(over), toOklab(under)];
  const part = (at: 0 | 1 | 2) => a[at] * share + b[at] * (1 - share);
  return fromOklab([part(0), part(1), part(2)]);
}

// Björn Ottosson, "A perceptual color space for image processing" (2020); the matrices are those of CSS Color 4.
function toOklab([r, g, b]: Rgb): Rgb {
  const [l, m, s] = [
    Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b),
    Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b),
    Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b),
  ] as const;
  return [
    0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
    0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s,
  ];
}

function fromOklab([lightness, a, b]: Rgb): Rgb {
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
  return [
    4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
    -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
    -0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s,
  ];
}

/** What is out of reach of the screen is cut off, as browsers do. */
function clip(colour: Rgb): Rgb {
  const part = (value: number) => Math.min(1, Math.max(0, value));
  return [part(colour[0]), part(colour[1]), part(colour[2])];
}
