import type { Shown } from '@ohlas/core';
import type { JSX } from 'preact';
import { Labelled } from '../controls/labelled.js';
import { speaks } from '../kinds/choice/icons.js';
import { views } from '../kinds/views.js';
import type { Scene, View } from '../scene.js';

export interface QuestionProps {
  readonly scene: Scene;
  readonly shown: Shown;
  /** What stands above the card. */
  readonly title: string;
}

/** One question with all that stands around it, or the link that opens it. */
export function Question({ scene, shown, title }: QuestionProps): JSX.Element | null {
  const { question, label, folded } = shown;
  const { id, kind, help, required, ask = label } = question;
  const View = ({ ...views, ...scene.views } as { readonly [kind: string]: View | undefined })[kind];
  if (!View) return null;
  if (folded)
    return (
      <p>
        <button type="button" class="link small" onClick={() => scene.session.reveal(id)}>
          {ask}
        </button>
      </p>
    );
  // Of a contact, the help says what it is for and belongs below the fields.
  const beside =
    kind === 'contact' ? '' : (help ?? (kind === 'text' && !required && `(${scene.words.optional})`));
  return (
    <Labelled
      scene={scene}
      name={id}
      label={label}
      help={beside}
      heard={label === title || speaks(question) || (kind === 'contact' && !question.fields?.[1])}
    >
      {(aria) => <View scene={scene} question={question} aria={aria} />}
    </Labelled>
  );
}
