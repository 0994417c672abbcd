import type { AskedOption } from '@ohlas/cards';
import type { ComponentChildren, JSX } from 'preact';
import type { Aria, Scene } from '../scene.js';

export interface PicksProps {
  readonly scene: Scene;
  readonly aria: Aria;
  readonly type: 'radio' | 'checkbox';
  /** The class and the part of the group. */
  readonly look: string;
  readonly options: readonly AskedOption[];
  /** The ids that are picked. */
  readonly values: readonly string[];
  /** What stands among the picks and is none. */
  readonly children?: ComponentChildren;
  /** What is drawn of an option before its label. */
  mark(id: string): ComponentChildren;
  /** With it, options are drawn without their labels, and told by them all the same. */
  lit?(id: string): boolean;
  /** Takes an option; an empty id when Delete clears a radio group. */
  take(id: string, settle: 'now' | 'rest'): void;
  /** The option a mouse is on; nothing between them. */
  point?(id: string | undefined): void;
}

/** Native radios or checkboxes, each lying over what is drawn of it. */
export function Picks(props: PicksProps): JSX.Element {
  const { scene, aria, type, look, options, values, children, mark, lit, take, point } = props;
  const one = type === 'radio';
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it has a role, one of two.
    <div
      {...aria}
      // A group of checkboxes knows no such state; its fault is told by its description.
      aria-invalid={one ? aria['aria-invalid'] : undefined}
      class={look}
      part={look}
      role={one ? 'radiogroup' : 'group'}
      onKeyDown={({ key, target }) => {
        // On a radio that arrows have selected already, Enter and Space say "this one".
        if (one && /^(Enter| )$/.test(key)) take((target as HTMLInputElement).value, 'now');
        if (one && /^(Delete|Backspace)$/.test(key)) take('', 'now');
      }}
      // So does a pointer, and nothing changes by it.
      onPointerUp={({ target }) => {
        const { value } = target as HTMLInputElement;
        if (one && values.includes(value)) take(value, 'now');
      }}
      onPointerOver={({ pointerType, target }) =>
        pointerType === 'mouse' && point?.((target as HTMLInputElement).value)
      }
      onPointerLeave={() => point?.(undefined)}
    >
      {options.map(({ id, label }) => (
        <label key={id} class={lit?.(id) ? 'pick lit' : 'pick'}>
          <input
            type={type}
            name={aria.id}
            value={id}
            checked={values.includes(id)}
            aria-label={lit && label}
            onChange={() => take(id, scene.settle())}
          />
          {mark(id)}
          {!lit && <span>{label}</span>}
        </label>
      ))}
      {children}
    </div>
  );
}
