import { hash } from '@ohlas/cards';
import { visitOf } from '../audience/visit.js';
import { DAY } from '../day.js';
import { matchesPath } from '../path.js';
import { type Prompt, triggersOf } from './prompt.js';
import type { Situation } from './situation.js';
import { contains, isAgain, type Met, metTrigger, needsFull, shutBy } from './trigger.js';

const AFTER_DISMISS_DAYS = 30;
/** Nobody is asked while the page still settles. */
export const SETTLE_SECONDS = 5;

/** Why a prompt stays quiet. */
export type Reason =
  | 'silenced'
  | 'memory'
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

/** A reason, and whether it is absent. */
export type Rule = readonly [reason: Reason, passes: boolean];

export interface Judged {
  readonly met: Met | undefined;
  /** The same question about the same order once more, after "not yet": it is not counted. */
  readonly again: boolean;
  /** What will not change soon first, what stands in the way for a moment last. The first that fails is the reason. */
  readonly rules: readonly Rule[];
}

/** One prompt in one situation: every rule there is, each with its reason. */
export function judge(prompt: Prompt, situation: Situation): Judged {
  const { history, now, consent, page, moments, obstacles, quiet } = situation;
  const { id, card, where = {}, limit = {}, sample = 1, cancelOn } = prompt;
  const { shown, times = 0, dismissed, answered, version } = history.prompts[id] ?? {};
  const met = metTrigger(prompt, situation);
  const again = !!met?.order && isAgain(met.order, prompt, now);
  const shut = met?.order && shutBy(met.order, prompt, now);
  const passed = (at: number | undefined, days: number) => at === undefined || now - at >= days * DAY;
  // At `essential` nobody knows when a visit began; a day is what no visit outlasts.
  const visitBegan = consent === 'full' ? (visitOf(history, now)?.startedAt ?? now) : now - DAY;
  const inVisit = (at: number | undefined) => at !== undefined && at >= visitBegan;
  const unasked = Object.values(history.prompts).map((one) => one.shown);
  const spent = {
    order: shut === 'once',
    session: inVisit(shown),
    version: version === (situation.versions?.[card] ?? 1),
    ever: !!times,
  };
  const rules: readonly Rule[] = [
    ['silenced', !history.silent],
    ['memory', !situation.forgetful],
    [
      'consent',
      consent === 'full' ||
        (consent === 'essential' &&
          sample >= 1 &&
          triggersOf(prompt).some((trigger) => !needsFull(trigger, situation))),
    ],
    ['inline', prompt.display !== 'inline'],
    ['audience', !prompt.audience || prompt.audience === situation.audience.kind],
    ['path', (!where.path || matchesPath(where.path, page.path)) && !matchesPath(where.not ?? [], page.path)],
    ['device', !where.device || where.device === page.device],
    ['locale', !where.locale || `${page.locale}-`.startsWith(`${where.locale}-`)],
    ['bought-this-visit', (where.boughtThisVisit ?? page.boughtThisVisit) === page.boughtThisVisit],
    ['context', contains(page.context, where.context ?? {})],
    ['quiet-path', page.confirmation || !page.quiet],
    ['sample', shareOf(history.seed, id) < sample],
    ['cancelled', !cancelOn || !moments.past?.includes(cancelOn)],
    ['once', !limit.once || !spent[limit.once]],
    ['every-days', again || passed(shown, limit.everyDays ?? 0)],
    ['dismissed', again || passed(dismissed, limit.afterDismissDays ?? AFTER_DISMISS_DAYS)],
    ['max', again || times < (limit.max ?? Number.POSITIVE_INFINITY)],
    ['answered', again || !limit.untilAnswered || !answered],
    ['order', shut !== 'order'],
    ['session', unasked.filter(inVisit).length < quiet.perSession],
    ['pause', (!!prompt.thread && !!met?.order) || unasked.every((at) => passed(at, quiet.daysBetween))],
    ['page', !moments.shown?.includes(id)],
    ['trigger', !!met],
    ['settling', moments.loaded >= SETTLE_SECONDS],
    ['hidden', !obstacles.hidden],
    ['typing', !obstacles.typing],
    ['covered', !obstacles.covered],
    ['occupied', !obstacles.occupied],
  ];
  return { met, again, rules };
}

/** 0 ≤ x < 1, the same for the same person and prompt, and for two prompts as good as unrelated. */
export function shareOf(seed: string | undefined, id: string): number {
  return hash(`${seed} ${id}`) / 2 ** 32;
}
