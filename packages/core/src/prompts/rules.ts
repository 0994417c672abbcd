import { hash } from '@ohlas/cards';
import type { PromptMemory } from '../audience/history.js';
import { visitOf } from '../audience/visit.js';
import { matchesPath } from '../path.js';
import { type Prompt, triggersOf } from './prompt.js';
import type { Situation } from './situation.js';
import { contains, isAgain, type Met, metTrigger, needsFull, shutBy } from './trigger.js';

const DAY = 86_400_000;
const AFTER_DISMISS_DAYS = 30;
/** Nobody is asked while the page still settles. */
export const SETTLE_SECONDS = 5;

/** One prompt in one situation, and what follows from the two. */
export interface Case {
  readonly prompt: Prompt;
  readonly situation: Situation;
  readonly memory: PromptMemory;
  readonly met: Met | undefined;
  /** The same question about the same order once more, after "not yet": it is not counted. */
  readonly again: boolean;
  /** It belongs to the conversation about an order, which has limits of its own. */
  readonly threaded: boolean;
}

export function caseOf(prompt: Prompt, situation: Situation): Case {
  const met = metTrigger(prompt, situation);
  return {
    prompt,
    situation,
    met,
    memory: situation.history.prompts[prompt.id] ?? {},
    again: !!met?.order && isAgain(met.order, prompt, situation.now),
    threaded: !!prompt.thread && !!met?.order,
  };
}

/** Why a prompt stays quiet. */
export type Reason =
  | 'silenced'
  | 'consent'
  | 'inline'
  | 'audience'
  | 'path'
  | 'device'
  | 'locale'
  | 'bought-this-visit'
  | 'context'
  | 'quiet-path'
  | 'sample'
  | 'cancelled'
  | 'once'
  | 'every-days'
  | 'dismissed'
  | 'max'
  | 'answered'
  | 'order'
  | 'session'
  | 'pause'
  | 'page'
  | 'trigger'
  | 'settling'
  | 'hidden'
  | 'typing'
  | 'covered'
  | 'occupied';

/**
 * Each says whether its reason to stay quiet is absent. They are looked at in this order: what will not change soon
 * first, what stands in the way for a moment last.
 */
export const RULES: { readonly [reason in Reason]: (one: Case) => boolean } = {
  silenced: ({ situation }: Case) => !situation.history.silent,
  consent: ({ prompt, situation }) =>
    situation.consent === 'full' ||
    (situation.consent === 'essential' &&
      (prompt.sample ?? 1) >= 1 &&
      triggersOf(prompt).some((trigger) => !needsFull(trigger, situation))),
  inline: ({ prompt }) => prompt.display !== 'inline',
  audience: ({ prompt, situation }) => !prompt.audience || prompt.audience === situation.audience.kind,
  path: ({ prompt: { where = {} }, situation: { page } }) =>
    (!where.path || matchesPath(where.path, page.path)) && !matchesPath(where.not ?? [], page.path),
  device: ({ prompt: { where = {} }, situation: { page } }) => !where.device || where.device === page.device,
  locale: ({ prompt: { where = {} }, situation: { page } }) =>
    !where.locale || `${page.locale}-`.toLowerCase().startsWith(`${where.locale}-`.toLowerCase()),
  'bought-this-visit': ({ prompt: { where = {} }, situation: { page } }) =>
    where.boughtThisVisit === undefined || where.boughtThisVisit === page.boughtThisVisit,
  context: ({ prompt: { where = {} }, situation: { page } }) => contains(page.context, where.context ?? {}),
  'quiet-path': ({ situation: { page } }) => page.confirmation || !page.quiet,
  sample: ({ prompt: { id, sample = 1 }, situation: { history } }) => shareOf(history.seed, id) < sample,
  cancelled: ({ prompt: { cancelOn }, situation: { moments } }) =>
    !cancelOn || !moments.past?.includes(cancelOn),
  once: (one) => !spent(one),
  'every-days': ({ prompt, memory, again, situation: { now } }) =>
    again || passed(memory.shown, prompt.limit?.everyDays ?? 0, now),
  dismissed: ({ prompt, memory, again, situation: { now } }) =>
    again || passed(memory.dismissed, prompt.limit?.afterDismissDays ?? AFTER_DISMISS_DAYS, now),
  max: ({ prompt, memory, again }) => again || (memory.times ?? 0) < (prompt.limit?.max ?? Infinity),
  answered: ({ prompt, memory, again }) => again || !prompt.limit?.untilAnswered || !memory.answered,
  order: ({ prompt, met, situation }) => !met?.order || shutBy(met.order, prompt, situation.now) !== 'order',
  session: ({ situation }) => shownInVisit(situation) < situation.quiet.perSession,
  pause: ({ threaded, situation: { history, now, quiet } }) =>
    threaded || Object.values(history.prompts).every(({ shown }) => passed(shown, quiet.daysBetween, now)),
  page: ({ prompt, situation: { moments } }) => !moments.shown?.includes(prompt.id),
  trigger: ({ met }) => !!met,
  settling: ({ situation: { moments } }) => moments.loaded >= SETTLE_SECONDS,
  hidden: ({ situation: { obstacles } }) => !obstacles.hidden,
  typing: ({ situation: { obstacles } }) => !obstacles.typing,
  covered: ({ situation: { obstacles } }) => !obstacles.covered,
  occupied: ({ situation: { obstacles } }) => !obstacles.occupied,
};

function passed(at: number | undefined, days: number, now: number): boolean {
  return at === undefined || now - at >= days * DAY;
}

/** `once` has been used up. */
function spent({ prompt, memory: { times, shown, version }, met, situation }: Case): boolean {
  switch (prompt.limit?.once) {
    case 'order':
      return !!met?.order && shutBy(met.order, prompt, situation.now) === 'once';
    case 'session':
      return shown !== undefined && shown >= visitBegan(situation);
    case 'version':
      return version !== undefined && version === (situation.versions?.[prompt.card] ?? 1);
    case 'ever':
      return !!times;
    default:
      return false;
  }
}

/** At `essential` nobody knows when a visit began; a day is what no visit outlasts. */
function visitBegan({ history, consent, now }: Situation): number {
  return consent === 'full' ? (visitOf(history, now)?.startedAt ?? now) : now - DAY;
}

function shownInVisit(situation: Situation): number {
  const began = visitBegan(situation);
  return Object.values(situation.history.prompts).filter(({ shown }) => shown !== undefined && shown >= began)
    .length;
}

/** 0 ≤ x < 1, the same for the same person and prompt, and for two prompts as good as unrelated. */
export function shareOf(seed: string | undefined, id: string): number {
  return hash(`${seed} ${id}`) / 2 ** 32;
}
