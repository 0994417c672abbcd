/** Puts values where a text says `{name}`. A name without a value stays as it is, so that it is noticed. */
export function format(text: string, values: { readonly [name: string]: string | number }): string {
  return text.replace(
    /\{(\w+)\}/g,
    (whole, name: string) => `${Object.hasOwn(values, name) ? values[name] : whole}`,
  );
}
