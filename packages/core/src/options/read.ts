import type { Given } from './given.js';
import { hash } from './hash.js';
import { MARKS } from './marks.js';
import { nameIn } from './name-in.js';

/** What was given, but is no option, or not like this, as far as the marks can tell. */
export interface Doubt {
  /** `launcherPositon` */
  readonly name: string;
  readonly found: unknown;
  /** It was an attribute, `data-launcher-positon`, and may be somebody else's. */
  readonly attribute?: boolean | undefined;
}

/**
 * Reads an options object, or the attributes of a script tag, into names and values. It never throws, whatever is in
 * there.
 *
 * The names of the table alone weigh 0.3 kB, of 2 kB for everything that is downloaded with every page. So only the
 * hashes of `name + type` and `name + word` are here. What is not among them is doubtful, and then the file that holds
 * the whole table is loaded and asked. One misspelling in a hundred goes unnoticed.
 */
export type Read = (raw: object, doubts: Doubt[], attribute?: boolean) => Given;

export function createRead(): Read {
  let at = 0;
  const marks = MARKS.map((step) => (at += step));
  const takes = (name: string, value: unknown): boolean =>
    [Array.isArray(value) ? 'array' : typeof value, typeof value === 'string' && value].some((part) =>
      marks.includes(hash(name + part)),
    );
  return (raw, doubts, attribute) => {
    const given: Record<string, unknown> = {};
    const walk = (group: object, above: string): void => {
      for (const [key, found] of Object.entries(group)) {
        const name = nameIn(above || (attribute ? groupOf(key) : ''), key);
        // A name grows with each level, so that even a circle ends.
        if (found?.constructor === Object && name.length < 40 && !takes(name, found)) walk(found, name);
        else if (found != null) {
          const value = [attribute ? meant(found) : found, found || undefined].find((each) =>
            takes(name, each),
          );
          if (value === undefined) doubts.push({ name, found, attribute });
          // `endpoint: '…'` and `endpoint: { url: '…' }` are one option, an order and its id likewise.
          else given[name.replace(/Url$|Id$/, '')] = value;
        }
      }
    };
    walk(raw, '');
    return given;
  };
}

/** The short forms of attributes: which group they leave out. */
function groupOf(key: string): string {
  return /^(accent|scheme)$/.test(key)
    ? 'theme'
    : /^(position|label|card)$/.test(key)
      ? 'launcher'
      : /^(order|token$)/.test(key)
        ? 'audience'
        : key === 'deliveredBy'
          ? 'audienceOrder'
          : '';
}

/** What the text of an attribute stands for. */
function meant(text: string): unknown {
  return text === '' || (text !== 'off' && text !== 'false' && (Number.isNaN(+text) ? text : +text));
}
