import { VISIT_PAUSE_MS } from '../audience/history.js';
import { matchesPath } from '../path.js';
import type { Prompt } from './prompt.js';
import type { Situation } from './situation.js';
import { contains, type KnownOrder, metTrigger, needsFull } from './trigger.js';

const DAY = 86_400_000;
/** Two cards an order are a conversation; three are a nuisance. */
const CARDS_PER_ORDER = 2;
const AFTER_DISMISS_DAYS = 30;
/** Nobody is asked while the page still settles. */
const SETTLE_SECONDS = 5;

/** Why a prompt stays quiet; the first that does not pass is the reason. */
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
  | 'once'
  | 'every-days'
  | 'dismissed'
  | 'max'
  | 'answered'
  | 'cancelled'
  | 'session'
  | 'pause'
  | 'order'
  | 'settling'
  | 'hidden'
  | 'typing'
  | 'covered'
  | 'occupied'
  | 'trigger';

export interface Rule {
  readonly rule: Reason;
  readonly passes: boolean;
}

export type Decision = { readonly rules: readonly Rule[] } & (
  | { readonly shows: true; readonly trigger: string; readonly order?: KnownOrder }
  | { readonly shows: false; readonly because: Reason }
);

/** What a decision needs besides the situation, and what is the same for every prompt. */
export interface Means {
  /** Short and one-way: an order is remembered by it. */
  hash(text: string): string;
  /** 0 ≤ x < 1, always the same for the same text. */
  share(text: string): number;
  /** The version of a card, for "once per version". */
  version(card: string): number | undefined;
}

/** Whether a prompt shows its card now, rule by rule. Pure. */
export function decide(prompt: Prompt, situation: Situation, means: Means): Decision {
  const met = metTrigger(prompt, situation, means.hash);
  const { history, page, consent, now, obstacles, moments, quiet } = situation;
  const { where = {}, limit = {}, thread, id, sample = 1, cancelOn } = prompt;
  const memory = history.prompts[id] ?? {};
  const { shown, times = 0, dismissed, answered } = memory;
  const passed = (at: number | undefined, days: number) => at === undefined || now - at >= days * DAY;
  const others = Object.values(history.prompts).map((one) => one.shown ?? 0);
  const last = Math.max(0, ...others);
  // At `essential` a visit is not remembered: the pause that ends one stands for it.
  const visitBegan = history.visit?.startedAt ?? now - VISIT_PAUSE_MS;
  const inVisit = others.filter((at) => at >= visitBegan && at > 0).length;
  const order = met?.order;
  const asked = order?.asked ?? [];
  const again = asked.includes(id);

  const checks: readonly (readonly [Reason, boolean])[] = [
    ['silenced', !history.silent],
    ['consent', consent === 'full' || (consent === 'essential' && !needsFull(prompt))],
    ['inline', prompt.display !== 'inline'],
    ['audience', !prompt.audience || prompt.audience === situation.audience.kind],
    ['path', (!where.path || matchesPath(where.path, page.path)) && !matchesPath(where.not ?? [], page.path)],
    ['device', !where.device || where.device === page.device],
    ['locale', !where.locale || `${page.locale}-`.startsWith(`${where.locale}-`)],
    [
      'bought-this-visit',
      where.boughtThisVisit === undefined || where.boughtThisVisit === page.boughtThisVisit,
    ],
    ['context', contains(page.context, where.context ?? {})],
    ['quiet-path', page.confirmation || !matchesPath(quiet.paths, page.path)],
    ['sample', sample >= 1 || means.share(`${history.seed} ${id}`) < sample],
    [
      'once',
      limit.once === 'ever'
        ? !times
        : limit.once === 'session'
          ? !shown || shown < visitBegan
          : limit.once === 'version'
            ? memory.version === undefined || memory.version !== means.version(prompt.card)
            : true,
    ],
    ['every-days', passed(shown, again ? 0 : (limit.everyDays ?? 0))],
    ['dismissed', passed(dismissed, thread ? 0 : (limit.afterDismissDays ?? AFTER_DISMISS_DAYS))],
    ['max', times < (limit.max ?? Number.POSITIVE_INFINITY)],
    ['answered', !limit.untilAnswered || !answered],
    ['cancelled', !cancelOn || !moments.past?.includes(cancelOn)],
    ['session', inVisit < quiet.perSession],
    ['pause', !!thread || !last || passed(last, quiet.daysBetween)],
    ['order', !thread || again || asked.length < CARDS_PER_ORDER],
    ['settling', moments.loaded >= SETTLE_SECONDS],
    ['hidden', !obstacles.hidden],
    ['typing', !obstacles.typing],
    ['covered', !obstacles.covered],
    ['occupied', !obstacles.occupied],
    ['trigger', !!met],
  ];
  const rules = checks.map(([rule, passes]) => ({ rule, passes }));
  const failed = rules.find(({ passes }) => !passes);
  if (failed || !met) return { rules, shows: false, because: failed?.rule ?? 'trigger' };
  return { rules, shows: true, trigger: met.name, ...(order && { order }) };
}
