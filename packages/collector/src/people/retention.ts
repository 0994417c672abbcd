import type { PeopleStore } from '../kept/person.js';

export interface RetentionOptions {
  /** Months after which contacts and notes are removed; 12 by default. */
  readonly contactsMonths?: number;
  /** Months after which whole responses are removed; 24 by default. */
  readonly answersMonths?: number;
}

export interface RetentionJob extends RetentionOptions {
  readonly store: PeopleStore;
  readonly now: () => number;
  readonly onError: (error: unknown) => void;
}

const HOUR = 3_600_000;
const FIRST = 60_000;
const AT_ONCE = 50;
const PAUSE = 100;

/** Looks every six hours for what is too old, a little at a time. Returns its stop, which waits for the current bit. */
export function startRetention(job: RetentionJob): () => Promise<void> {
  let stopped = false;
  let running: Promise<void> | undefined;
  let timer = later(FIRST);

  function later(ms: number): NodeJS.Timeout {
    const made = setTimeout(() => {
      running = step().catch((error: unknown) => {
        job.onError(error);
        timer = later(HOUR);
      });
    }, ms);
    made.unref();
    return made;
  }

  async function step(): Promise<void> {
    const left = await forgetOld(job);
    if (!stopped) timer = later(left ? PAUSE : 6 * HOUR);
  }

  return async () => {
    stopped = true;
    clearTimeout(timer);
    await running;
    clearTimeout(timer);
  };
}

/** One bit of the work; true when there is more. */
export async function forgetOld(job: Omit<RetentionJob, 'onError'>): Promise<boolean> {
  const { store, now, contactsMonths = 12, answersMonths = 24 } = job;
  const { contacts, answers } = await store.prune({
    contactsBefore: monthsBefore(now(), contactsMonths),
    answersBefore: monthsBefore(now(), answersMonths),
    most: AT_ONCE,
  });
  return contacts === AT_ONCE || answers === AT_ONCE;
}

function monthsBefore(time: number, months: number): number {
  const date = new Date(time);
  const day = date.getUTCDate();
  date.setUTCMonth(date.getUTCMonth() - months);
  // The 31st of a shorter month would be a day of the next one, and something would go too early.
  if (date.getUTCDate() !== day) date.setUTCDate(0);
  return date.getTime();
}
