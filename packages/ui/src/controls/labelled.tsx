import type { ComponentChildren, JSX } from 'preact';
import type { Aria, Scene } from '../scene.js';
import { ICONS, Icon } from './icon.js';

export interface LabelledProps {
  readonly scene: Scene;
  /** The key of the answer. */
  readonly name: string;
  readonly label: string;
  readonly help?: string | undefined | false;
  /** The label is for ears alone where eyes have its words already, such as in the card's title. */
  readonly heard?: boolean;
  children(aria: Aria): ComponentChildren;
}

/** A control with its label above and its fault below, both in words. */
export function Labelled({ scene, name, label, help, heard, children }: LabelledProps): JSX.Element {
  const id = scene.id(name);
  const fault = scene.talk.faults[name];
  return (
    <div class={fault ? 'q bad' : 'q'} part="question" data-key={name}>
      <p class={heard && !help ? 'live' : 'lab'}>
        <label class={heard ? 'live' : ''} for={id} id={`${id}-label`} part="label">
          {label}
        </label>{' '}
        <span id={`${id}-help`}>{help}</span>
      </p>
      {children({
        id,
        'aria-labelledby': `${id}-label`,
        'aria-describedby': `${id}-help ${id}-fault`,
        'aria-invalid': !!fault,
      })}
      <p class="err" id={`${id}-fault`}>
        {fault && [<Icon path={ICONS.warn} />, scene.words.faults[fault]]}
      </p>
    </div>
  );
}
