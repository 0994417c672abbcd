/** What a shop says of the look by options. The rest, and each of these too, by `--ohlas-*` properties. */
export interface Theme {
  /** Any CSS colour. */
  readonly accent?: string | undefined;
  /** Any CSS colour. */
  readonly star?: string | undefined;
  /** A CSS length. */
  readonly radius?: string | undefined;
  /** A CSS font family. */
  readonly font?: string | undefined;
}

/** A theme as a sheet for the root of a card. A page's own `ohlas-root { --ohlas-… }` wins over it. */
export function themeSheet(theme: Theme): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.insertRule(':host{}');
  const { style } = sheet.cssRules[0] as CSSStyleRule;
  // By the CSSOM, so that no value can close the rule and begin another.
  for (const [name, value] of Object.entries(theme)) style.setProperty(`--ohlas-${name}`, value ?? '');
  return sheet;
}
