import type { ComponentChildren, JSX } from 'preact';
import type { Aria } from '../../scene.js';

/** Rows that are one question. Such a group knows no `aria-invalid`; its fault is told by its description. */
export function Table({
  aria,
  children,
}: {
  readonly aria: Aria;
  readonly children: ComponentChildren;
}): JSX.Element {
  return (
    <fieldset
      class="table"
      id={aria.id}
      aria-labelledby={aria['aria-labelledby']}
      aria-describedby={aria['aria-describedby']}
    >
      {children}
    </fieldset>
  );
}
