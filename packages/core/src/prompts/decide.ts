import type { Prompt } from './prompt.js';
import { judge, type Reason } from './rules.js';
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

/** Whether a prompt shows its card now; if not, the first reason. Pure. */
export function decide(prompt: Prompt, situation: Situation): Decision {
  const { met, again, rules } = judge(prompt, situation);
  const failed = rules.find(([, passes]) => !passes);
  if (failed || !met) return { shows: false, because: failed?.[0] ?? 'trigger' };
  return { shows: true, trigger: met.name, again, ...(met.order && { order: met.order }) };
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
