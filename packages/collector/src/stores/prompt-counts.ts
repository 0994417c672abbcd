import type { OhlasCounts } from '@ohlas/protocol';
import type { Shown } from '@ohlas/scores';
import { COUNTED, type CountRow } from '../kept/store.js';

/** Prompt counts in memory, and the cards that prompts were seen to show. */
export interface PromptCountsKept {
  add(counts: OhlasCounts): void;
  learn(prompt: string, card: string): void;
  rows(): readonly CountRow[];
  shown(): readonly Shown[];
}

export function promptCounts(): PromptCountsKept {
  const sums = new Map<string, CountRow>();
  const cards = new Map<string, string>();
  const rows = () => {
    const order = ({ day, prompt, audience, test }: CountRow) => `${day}\n${prompt}\n${audience}\n${test}`;
    return [...sums.values()].sort((a, b) => (order(a) < order(b) ? -1 : 1));
  };

  return {
    add({ day, counts, test }: OhlasCounts): void {
      for (const { prompt, audience, ...added } of counts) {
        const key = JSON.stringify([day, prompt, audience, test]);
        const sum = sums.get(key);
        const row = {
          day,
          prompt,
          audience,
          test,
          shown: 0,
          dismissed: 0,
          started: 0,
          abandoned: 0,
          sent: 0,
        };
        for (const column of COUNTED)
          row[column] = Math.min((sum?.[column] ?? 0) + added[column], Number.MAX_SAFE_INTEGER);
        sums.set(key, row);
      }
    },
    learn: (prompt, card) => void cards.set(prompt, card),
    rows,
    shown(): readonly Shown[] {
      const days = new Map<string, Shown>();
      for (const { day, prompt, audience, test, shown, sent } of rows()) {
        const card = cards.get(prompt);
        if (test || card === undefined) continue;
        const key = `${day}\n${card}\n${audience}`;
        const sum = days.get(key) ?? { day, card, audience, shown: 0, sent: 0 };
        days.set(key, { ...sum, shown: sum.shown + shown, sent: sum.sent + sent });
      }
      return [...days].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, sum]) => sum);
    },
  };
}
