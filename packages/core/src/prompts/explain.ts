import { because } from './because.js';
import { type Preview, previewed } from './preview.js';
import type { Prompt } from './prompt.js';
import { judge, type Reason } from './rules.js';
import type { Situation } from './situation.js';

export interface Explained {
  readonly prompt: string;
  readonly shows: boolean;
  /** In the order they are looked at; the first that does not pass is the reason. */
  readonly rules: readonly { readonly rule: Reason; readonly passes: boolean; readonly because: string }[];
}

/** What `explain()` may be asked: one prompt or all, for who is here or for somebody else. */
export interface Query extends Preview {
  readonly prompt?: string;
}

/** The decisions of this moment, rule by rule, each in a sentence. */
export function explain(
  prompts: readonly Prompt[],
  real: Situation,
  query: Query = {},
): readonly Explained[] {
  const { prompt: id, ...preview } = query;
  return prompts
    .filter((prompt) => id === undefined || prompt.id === id)
    .map((prompt) => {
      const situation = Object.keys(preview)[0] ? previewed(real, prompt, preview) : real;
      const { rules } = judge(prompt, situation);
      return {
        prompt: prompt.id,
        shows: rules.every(([, passes]) => passes),
        rules: rules.map(([rule, passes]) => ({
          rule,
          passes,
          because: because(rule, passes, prompt, situation),
        })),
      };
    });
}
