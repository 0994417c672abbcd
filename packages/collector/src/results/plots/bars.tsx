import type { FC } from 'hono/jsx';
import { percent } from './axis.js';

export type BarTone = 'star' | 'hurts' | 'pleases' | 'user' | 'buyer';

/**
 * A bar in the cell of a table, where the number stands beside it: nothing to be read out.
 * @param share 0 … 1 of its place; what is there at all is seen
 */
export const Bar: FC<{ share: number; tone: BarTone }> = ({ share, tone }) => (
  <svg class={`bar ${tone}`} width="100%" height="12" aria-hidden="true">
    {share > 0 && <rect width={percent(Math.max(1.5, Math.min(1, share) * 100))} height="12" rx="3" />}
  </svg>
);

export interface StackedProps {
  readonly label: string;
  /** Shares that add up to one, in reading order. */
  readonly parts: readonly { readonly tone: 'low' | 'middle' | 'high'; readonly share: number }[];
}

/** Parts of a whole, side by side. The style sheet turns it around where text runs from right to left. */
export const Stacked: FC<StackedProps> = ({ label, parts }) => {
  let from = 0;
  return (
    <svg class="stacked" width="100%" height="14" role="img" aria-label={label}>
      {parts.map(({ tone, share }) => {
        const x = from * 100;
        from += share;
        return <rect class={tone} x={percent(x)} width={percent(share * 100)} height="14" />;
      })}
    </svg>
  );
};
