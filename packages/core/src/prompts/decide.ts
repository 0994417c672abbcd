import type { Prompt } from './prompt.js';
import { caseOf, type Reason, RULES } from './rules.js';
import type { Situation } from './situation.js';
import type { DueOrder } from './trigger.js';

export type Decision =
  | {
      readonly shows: true;
      readonly trigger: string;
      readonly order?: DueOrder;
      /** The question is asked once more, after "not yet". */
      readonly again: boolean;
    }
  | { readonly shows: false; readonly because: Reason };

const REASONS = Object.keys(RULES) as readonly Reason[];

/** Whether a prompt shows its card now; if not, the first reason. Pure. */
export function decide(prompt: Prompt, situation: Situation): Decision {
  const one = caseOf(prompt, situation);
  const because = REASONS.find((reason) => !RULES[reason](one));
  if (because || !one.met) return { shows: false, because: because ?? 'trigger' };
  const { name, order } = one.met;
  return { shows: true, trigger: name, again: one.again, ...(order && { order }) };
}

/** Of all prompts the first that shows, in the order they were given. */
export function choose(
  prompts: readonly Prompt[],
  situation: Situation,
): { readonly prompt: Prompt; readonly decision: Decision & { readonly shows: true } } | undefined {
  for (const prompt of prompts) {
    const decision = decide(prompt, situation);
    if (decision.shows) return { prompt, decision };
  }
  return undefined;
}

/** The same decision, rule by rule. */
export function rulesOf(
  prompt: Prompt,
  situation: Situation,
): readonly { readonly rule: Reason; readonly passes: boolean }[] {
  const one = caseOf(prompt, situation);
  return REASONS.map((rule) => ({ rule, passes: RULES[rule](one) }));
}
