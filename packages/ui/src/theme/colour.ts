/** Red, green and blue in sRGB, each 0 … 255. */
export type Rgb = readonly [red: number, green: number, blue: number];

/**
 * Reads `#rgb`, `#rrggbb` (with or without alpha digits, which are dropped) and what browsers compute colours to:
 * `rgb(47, 91, 234)`.
 * @returns `undefined` for anything else, such as a name or a variable
 */
export function readColour(text: string): Rgb | undefined {
  const hex = /^#([\da-f]{3,4}|[\da-f]{6}|[\da-f]{8})$/i.exec(text.trim())?.[1];
  const digits = hex && hex.length < 5 ? hex.replaceAll(/./g, (digit) => digit + digit) : hex;
  const parts = digits
    ? digits.match(/../g)?.map((pair) => Number.parseInt(pair, 16))
    : /^rgba?\(/.test(text.trim()) && !text.includes('%')
      ? text.match(/[\d.]+/g)?.map(Number)
      : undefined;
  const [red, green, blue] = parts ?? [];
  return red === undefined || green === undefined || blue === undefined ? undefined : [red, green, blue];
}

export function writeColour(colour: Rgb): string {
  return `#${colour.map((part) => Math.round(part).toString(16).padStart(2, '0')).join('')}`;
}

/** Relative luminance, 0 (black) … 1 (white). WCAG 2.2, "relative luminance". */
export function luminance(colour: Rgb): number {
  const [red, green, blue] = colour.map((part) => {
    const share = part / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** 1 … 21. WCAG 2.2, "contrast ratio". */
export function contrast(a: Rgb, b: Rgb): number {
  const [light, dark] = [luminance(a), luminance(b)].sort((one, other) => other - one) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}
