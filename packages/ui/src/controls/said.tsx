import type { ComponentChildren, JSX } from 'preact';
import type { Scene } from '../scene.js';
import { isAlone } from './saved.js';

export interface SaidProps {
  readonly scene: Scene;
  /** The key of the answer. */
  readonly name: string;
  /** The words at the ends. They stay: without them a number says little. */
  readonly ends?: readonly [string, string] | undefined;
  /** The word of what was taken. */
  readonly word?: string | undefined;
  readonly children?: ComponentChildren;
}

/** What stands below a rating: its words, and the way to take it back. */
export function Said({ scene, name, ends, word, children }: SaidProps): JSX.Element {
  const { session, talk, words } = scene;
  const saved = isAlone(talk);
  return (
    <div class="told small">
      <div class="row">{word ? <b>{word}</b> : ends?.map((end) => <span key={end}>{end}</span>)}</div>
      <div class="row">
        {children}
        {talk.answers[name] && (
          <span class="clear">
            {saved && `${words.saved} · `}
            <button
              type="button"
              class="link"
              onClick={() => (saved ? session.undo() : session.answer(name, undefined, 'now'))}
            >
              {saved ? words.undo : words.clear}
            </button>
          </span>
        )}
      </div>
    </div>
  );
}
