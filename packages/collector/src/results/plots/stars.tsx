import type { FC } from 'hono/jsx';

const STAR = 'M10 1.6l2.5 5.4 5.9.7-4.4 4 1.2 5.8L10 14.6l-5.2 2.9 1.2-5.8-4.4-4 5.9-.7z';

/** A row of drawn stars that is read out as one sentence. */
export const Stars: FC<{ value: number; max: number; label: string }> = ({ value, max, label }) => (
  <svg class="stars" viewBox={`0 0 ${max * 20} 20`} role="img" aria-label={label}>
    {Array.from({ length: max }, (_, i) => (
      <path class={i < value ? 'lit' : undefined} transform={`translate(${i * 20} 0)`} d={STAR} />
    ))}
  </svg>
);
