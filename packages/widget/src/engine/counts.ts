import type { Clock } from '@ohlas/core';
import { COUNTS_TYPE, type OhlasCounts, type PromptCounts } from '@ohlas/protocol';
import { listen } from './listen.js';
import { COUNTS_KEY, type Memory } from './memory.js';

type Kind = 'shown' | 'dismissed' | 'started' | 'abandoned' | 'sent';
type Held = Pick<OhlasCounts, 'day' | 'counts'>;

/** How often prompts were shown and what became of them: totals, without any id. */
export interface Counts {
  add(prompt: string, audience: 'user' | 'buyer', kind: Kind): void;
  stop(): void;
}

/** At `full` a day is held on the device, and sent on the next; else each page sends its own when it goes away. */
export function countPrompts(clock: Clock, send: (counts: object) => void, memory: Memory): Counts {
  const holds = () => memory.level === 'full';
  // As the visitor has it: `2026-01-31`.
  const today = () => {
    const now = new Date(clock.now());
    return new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
  };
  let here: Held | undefined;
  const read = (): Held | undefined => {
    try {
      return holds() ? (JSON.parse(localStorage.getItem(COUNTS_KEY) ?? 'null') ?? here) : here;
    } catch {
      return here;
    }
  };
  const write = (held: Held | undefined) => {
    here = held;
    try {
      if (held && holds()) localStorage.setItem(COUNTS_KEY, JSON.stringify(held));
      else localStorage.removeItem(COUNTS_KEY);
    } catch {
      // It is held by this page then.
    }
  };
  const leave = (all: boolean) => {
    const held = read();
    if (!held || (!all && held.day === today())) return;
    write(undefined);
    send({ type: COUNTS_TYPE, ...held });
  };
  leave(false);
  return {
    add(prompt, audience, kind) {
      leave(false);
      const { counts = [] } = read() ?? {};
      const same = (one: PromptCounts) => one.prompt === prompt && one.audience === audience;
      const none = { prompt, audience, shown: 0, dismissed: 0, started: 0, abandoned: 0, sent: 0 };
      const before = counts.find(same) ?? none;
      write({
        day: today(),
        counts: [...counts.filter((one) => !same(one)), { ...before, [kind]: before[kind] + 1 }],
      });
    },
    stop: listen('pagehide', () => leave(!holds())),
  };
}
