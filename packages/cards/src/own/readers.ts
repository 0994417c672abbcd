import type { ContactField, Option, Text } from '../definition.js';
import type { Say } from './problem.js';

/** Reads one value; what it cannot use it says, and leaves out. */
export type Reader<T> = (raw: unknown, path: string, say: Say) => T | undefined;

export type Raw = { readonly [key: string]: unknown };

export function isRecord(raw: unknown): raw is Raw {
  return typeof raw === 'object' && raw !== null && !Array.isArray(raw);
}

/** Words that cannot be an id: conditions use the first four, and every object has the last. */
const RESERVED = ['all', 'any', 'not', 'audience', 'constructor'];

export const readId: Reader<string> = (raw, path, say) => {
  if (typeof raw !== 'string' || !/^[a-z0-9-]+$/.test(raw))
    say(path, raw, 'small letters, digits and dashes, such as "delivery-time"');
  else if (RESERVED.includes(raw)) say(path, raw, `another word, because "${raw}" has a meaning of its own`);
  else return raw;
  return undefined;
};

export const readText: Reader<Text> = (raw, path, say) => {
  if (typeof raw === 'string' && raw.trim()) return raw;
  if (!isRecord(raw)) {
    say(path, raw, 'a text, or one for each language: { "en": "…", "cs": "…" }');
    return undefined;
  }
  const texts = Object.entries(raw).flatMap(([tag, text]) => {
    if (!/^[a-z]{2,3}(-[a-z0-9]+)*$/i.test(tag))
      say(`${path}.${tag}`, text, 'a language tag, such as "en" or "pt-BR"');
    else if (typeof text !== 'string' || !text.trim()) say(`${path}.${tag}`, text, 'a text');
    else return [[tag, text] as const];
    return [];
  });
  if (texts.length) return Object.fromEntries(texts);
  if (!Object.keys(raw).length) say(path, raw, 'a text for at least one language');
  return undefined;
};

export const readFlag: Reader<boolean> = (raw, path, say) => {
  if (typeof raw === 'boolean') return raw;
  say(path, raw, 'true or false');
  return undefined;
};

export function whole(min: number, max: number): Reader<number> {
  return (raw, path, say) => {
    if (Number.isInteger(raw) && (raw as number) >= min && (raw as number) <= max) return raw as number;
    say(path, raw, `a whole number from ${min} to ${max}`);
    return undefined;
  };
}

export function oneOf<T extends string | number>(...words: readonly T[]): Reader<T> {
  return (raw, path, say) => {
    const word = words.find((each) => each === raw);
    if (word === undefined) say(path, raw, `one of ${words.join(', ')}`);
    return word;
  };
}

/** A dot joins the parts of a measure: `dimension.delivery`. */
export const readMeasure: Reader<string> = (raw, path, say) => {
  if (typeof raw === 'string' && /^[a-z0-9-]+(\.[a-z0-9-]+)*$/.test(raw)) return raw;
  say(path, raw, 'small letters, digits and dashes, such as "order-satisfaction"');
  return undefined;
};

/** Nothing but addresses of pages: a link of a card is clicked by people who trust the shop. */
export const readLink: Reader<string> = (raw, path, say) => {
  if (typeof raw === 'string' && /^(https?:\/\/|\/)/i.test(raw)) return raw;
  say(path, raw, 'an address that begins with https:// or /');
  return undefined;
};

export const readEnds: Reader<readonly [Text, Text]> = (raw, path, say) => {
  if (!Array.isArray(raw) || raw.length !== 2) {
    say(path, raw, 'two texts: the words for the lowest and the highest number');
    return undefined;
  }
  const low = readText(raw[0], `${path}[0]`, say);
  const high = readText(raw[1], `${path}[1]`, say);
  return low !== undefined && high !== undefined ? [low, high] : undefined;
};

export const readFields: Reader<readonly ContactField[]> = (raw, path, say) => {
  const read = oneOf<ContactField>('email', 'phone', 'name');
  if (!Array.isArray(raw) || !raw.length) {
    say(path, raw, 'a list of email, phone, name');
    return undefined;
  }
  const fields = raw.flatMap((field, index) => read(field, `${path}[${index}]`, say) ?? []);
  return fields.length ? [...new Set(fields)] : undefined;
};

/** A list of `{ id, label }`. `known` ids have a label already and may come without one. */
export function optionList(least: number, known: readonly string[] = []): Reader<readonly Option[]> {
  return (raw, path, say) => {
    if (!Array.isArray(raw)) {
      say(path, raw, 'a list of { "id": "…", "label": "…" }');
      return undefined;
    }
    const seen = new Set<string>();
    const options = raw.flatMap((option: unknown, index): readonly Option[] => {
      const at = `${path}[${index}]`;
      if (!isRecord(option)) {
        say(at, option, '{ "id": "…", "label": "…" }');
        return [];
      }
      const id = readId(option.id, `${at}.id`, say);
      if (id === undefined) return [];
      if (seen.has(id)) {
        say(`${at}.id`, id, 'an id that no other one has');
        return [];
      }
      seen.add(id);
      if (option.label === undefined && known.includes(id)) return [{ id, label: '' }];
      const label = readText(option.label, `${at}.label`, say);
      return label === undefined ? [] : [{ id, label }];
    });
    if (options.length >= least) return options;
    say(path, raw, least === 2 ? 'at least two are needed' : 'at least one is needed');
    return undefined;
  };
}
