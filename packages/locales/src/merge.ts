import type { AllMessages } from './more-messages.js';

export type DeepPartial<T> = T extends object ? { readonly [K in keyof T]?: DeepPartial<T[K]> } : T;

/** Words of its own that a shop puts in place of ours. */
export type Texts = DeepPartial<AllMessages>;

/**
 * Our words with the shop's in their places. What the shop left alone stays the very same object, which is how
 * cards know whether a question still has its standard words.
 * @param doubt hears the path of what has no place here, or is no text where a text belongs; it is left out
 */
export function merge<T extends object>(words: T, texts: unknown, doubt?: (path: string) => void): T {
  return mergeAt(words, texts, '', doubt) as T;
}

function mergeAt(words: unknown, texts: unknown, path: string, doubt?: (path: string) => void): unknown {
  if (texts === undefined || texts === words) return words;
  if (typeof words === 'string' && typeof texts === 'string') return texts;
  if (!isGroup(words) || !isGroup(texts)) {
    doubt?.(path);
    return words;
  }
  const changed = Object.keys(texts).flatMap((key) => {
    const below = path ? `${path}.${key}` : key;
    const ours = Object.hasOwn(words, key) ? words[key] : undefined;
    const merged = mergeAt(ours, texts[key], below, doubt);
    return merged === ours ? [] : [[key, merged] as const];
  });
  if (!changed.length) return words;
  const patch = Object.fromEntries(changed);
  return Array.isArray(words) ? Object.assign([...words], patch) : { ...words, ...patch };
}

function isGroup(value: unknown): value is { readonly [key: string]: unknown } {
  return typeof value === 'object' && value !== null;
}
