import type { ComponentChildren, JSX } from 'preact';
import type { Aria, Scene } from '../../scene.js';

/** One row of a table of ratings: what it is about, its control, and its fault. */
export function Row({
  scene,
  name,
  label,
  look = '',
  children,
}: {
  readonly scene: Scene;
  /** The key of the answer. */
  readonly name: string;
  readonly label: string;
  readonly look?: string;
  children(aria: Aria): ComponentChildren;
}): JSX.Element {
  const id = scene.id(name).replace('.', '-');
  return (
    <div class={`dim ${look}`} part="row" data-key={name}>
      <span id={`${id}-label`}>{label}</span>
      {children({ id, 'aria-labelledby': `${id}-label` })}
    </div>
  );
}
