import { inkOn, READABLE, standingOut } from './accent.js';
import { type Rgb, readColour, writeColour } from './colour.js';

/** What a shop sets of the look; all the rest by custom properties. */
export interface Theme {
  /** `#rgb`, `#rrggbb` or `rgb()`; of any other colour the readable ink cannot be computed. */
  readonly accent?: string | undefined;
  readonly star?: string | undefined;
  /** A CSS length. */
  readonly radius?: string | undefined;
  readonly font?: string | undefined;
}

const DAY_SURFACE: Rgb = [255, 255, 255];
const NIGHT_SURFACE: Rgb = [31, 34, 40];

/**
 * A theme as the custom properties it sets. A colour is kept where it fills; where it must be read or seen, it is
 * darkened by day and lightened by night until it is.
 */
export function themeProperties(theme: Theme): { readonly [property: string]: string } {
  const accent = readColour(theme.accent ?? '');
  const star = readColour(theme.star ?? '');
  const night = accent && standingOut(accent, NIGHT_SURFACE, READABLE);
  const properties: { readonly [name: string]: string | undefined } = {
    accent: accent && night ? either(accent, night) : theme.accent,
    'accent-ink': accent && night && either(inkOn(accent), inkOn(night)),
    'accent-line': accent && night && either(standingOut(accent, DAY_SURFACE, READABLE), night),
    star: theme.star,
    'star-rim': star && either(standingOut(star, DAY_SURFACE, 3), standingOut(star, NIGHT_SURFACE, 3)),
    radius: theme.radius,
    font: theme.font,
  };
  return Object.fromEntries(
    Object.entries(properties).flatMap(([name, value]) => (value ? [[`--ohlas-${name}`, value]] : [])),
  );
}

/** A sheet for the root of the launcher and the card. The page's own `ohlas-root { --ohlas-… }` wins over it. */
export function themeSheet(theme: Theme): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.insertRule(':host{}');
  // By the CSSOM, so that no value can close the rule and start another.
  const { style } = sheet.cssRules[0] as CSSStyleRule;
  for (const [property, value] of Object.entries(themeProperties(theme))) style.setProperty(property, value);
  return sheet;
}

function either(day: Rgb, night: Rgb): string {
  return `var(--o-day, ${writeColour(day)}) var(--o-night, ${writeColour(night)})`;
}
