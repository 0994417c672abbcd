import type { Given } from './given.js';

/** Any text is right for these. */
const USUAL = /^(endpoint|locale|accent|label)=./;

/**
 * Takes the attributes that nearly every shop sets out of a script tag's dataset, without the table: that weighs as
 * much as a quarter of what is downloaded with every page. All others go into `rest`, for `readAttributes`.
 */
export function readUsual(
  dataset: { readonly [name: string]: string | undefined },
  rest: { [name: string]: string | undefined },
): Given {
  const given: typeof rest = {};
  for (const [name, text] of Object.entries(dataset))
    (USUAL.test(`${name}=${text}`) ? given : rest)[name] = text;
  return given as Given;
}
