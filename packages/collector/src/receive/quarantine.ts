import type { OhlasResponse } from '@ohlas/protocol';
import { searchable } from '../kept/searchable.js';
import type { QuarantineReason } from '../kept/store.js';
import { newSeed, textHash } from './text-hash.js';

/** Reads a response the way a suspicious person would. It never refuses, it only holds back from counting. */
export interface Quarantine {
  /** The reasons to hold it back; empty when it may count. */
  judge(response: OhlasResponse, receivedAt: number): readonly QuarantineReason[];
}

const HOUR = 3_600_000;
const TOO_OFTEN = 3;
/** Distinct texts remembered at once; the oldest give way. */
const MOST_TEXTS = 10_000;

/**
 * A filled trap is enough. Otherwise it takes two of: words given within 1.5 s of opening, more than three links,
 * the same words for the third time within an hour. Speed alone is no sign: one tap is a whole answer.
 */
export function createQuarantine(): Quarantine {
  const hash = textHash(newSeed());
  const recent = new Map<string, Map<string, number>>();

  /** How many responses said this within the last hour, this one included. */
  function timesSaid(words: string, id: string, now: number): number {
    const key = hash(words);
    const said = recent.get(key) ?? new Map<string, number>();
    said.delete(id);
    said.set(id, now);
    // The last few are enough to tell, and a flood of one text stays small.
    for (const [other, at] of said) if (now - at > HOUR || said.size > TOO_OFTEN) said.delete(other);
    // Put last again, so that what is repeated now is forgotten last.
    recent.delete(key);
    recent.set(key, said);
    const oldest = recent.keys().next().value;
    if (recent.size > MOST_TEXTS && oldest !== undefined) recent.delete(oldest);
    return said.size;
  }

  return {
    judge(response: OhlasResponse, receivedAt: number): readonly QuarantineReason[] {
      if (response.client.trap !== '') return ['trap'];
      const words = wordsOf(response);
      if (words === '') return [];
      const signs: QuarantineReason[] = [];
      if (Date.parse(response.answeredAt) - Date.parse(response.startedAt) < 1500) signs.push('fast-text');
      if ((words.match(/https?:\/\/(www\.)?|www\./gi)?.length ?? 0) > 3) signs.push('links');
      if (timesSaid(searchable(words), response.id.toLowerCase(), receivedAt) >= TOO_OFTEN)
        signs.push('repeated-text');
      return signs.length >= 2 ? signs : [];
    },
  };
}

/** What was written by hand. A contact may be filled in by the browser, however fast. */
function wordsOf({ answers }: OhlasResponse): string {
  return answers
    .map((answer) =>
      answer.shape === 'number' || answer.kind === 'contact' ? '' : (answer.text ?? '').trim(),
    )
    .filter(Boolean)
    .join('\n');
}
