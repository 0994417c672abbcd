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

/** A sheet for the roots of cards, which follows the theme it is called with. A page's own `ohlas-root { --ohlas-… }` wins. */
export function createTheme(): (theme: Theme) => CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.insertRule(':host{}');
  const { style } = sheet.cssRules[0] as CSSStyleRule;
  return (theme) => {
    // By the CSSOM, so that no value can close the rule and begin another.
    for (const [name, value] of Object.entries(theme)) style.setProperty(`--ohlas-${name}`, value ?? '');
    return sheet;
  };
}
