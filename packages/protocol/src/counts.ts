import type { COUNTS_TYPE } from './response.js';

/** How often prompts were shown on one day, without any id. Sent at most once a day, not repeated when lost. */
export interface OhlasCounts {
  readonly type: typeof COUNTS_TYPE;
  /** The day counted, `2026-01-31`, in the visitor's time zone. */
  readonly day: string;
  readonly counts: readonly PromptCounts[];
  readonly test: boolean;
}

/** Whole numbers from 0. */
export interface PromptCounts {
  readonly prompt: string;
  readonly audience: 'user' | 'buyer';
  readonly shown: number;
  /** Closed without a first answer. */
  readonly dismissed: number;
  /** At least one answer given. */
  readonly started: number;
  /** Started, never sent. */
  readonly abandoned: number;
  readonly sent: number;
}
