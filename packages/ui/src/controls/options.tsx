import type { JSX } from 'preact';
import type { ViewProps } from '../scene.js';
import { Picks, type PicksProps } from './picks.js';
import { TextBox } from './text-box.js';

export interface OptionsProps
  extends ViewProps,
    Pick<PicksProps, 'type' | 'look' | 'options' | 'values' | 'mark' | 'children'> {
  /** The values once an option was taken or, with an empty id, cleared. */
  next(id: string): readonly string[];
}

/** A list of options, and the box for words that opens under "other". */
export function Options(props: OptionsProps): JSX.Element {
  const { scene, question, aria, options, values, next } = props;
  const { id, other } = question;
  return (
    <>
      <Picks
        {...props}
        take={(option, settle) => {
          const values = next(option);
          const answer = { ...scene.talk.answers[id], shape: 'choices', values } as const;
          scene.session.answer(id, values.length > 0 ? answer : undefined, settle);
        }}
      />
      {other && values.includes('other') && (
        <TextBox
          scene={scene}
          name={id}
          lines={1}
          aria={{
            id: `${aria.id}-other`,
            'aria-label': options.find((option) => option.id === 'other')?.label,
          }}
        />
      )}
    </>
  );
}
