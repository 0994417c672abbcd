import type { Answers } from '@ohlas/cards';
import type { JSX } from 'preact';
import type { Scene } from '../scene.js';
import { Ways } from './links.js';

/** What is said when nobody has taken the answer yet, or nobody will: the words stay, and can be carried off. */
export function Trouble({
  scene,
  refused,
}: {
  readonly scene: Scene;
  readonly refused: boolean;
}): JSX.Element {
  const { glimpse, talk, words } = scene;
  // Not there on pages without TLS; the words can still be selected where they stand.
  const { clipboard } = navigator as { readonly clipboard?: Clipboard };
  const copied = () => {
    glimpse.value = 'copied';
  };
  return (
    <div class="note" part="trouble" role="alert">
      <p>{refused ? words.refused : words.stillSending}</p>
      {clipboard && (
        <button
          type="button"
          class="link"
          onClick={() => clipboard.writeText(wordsIn(talk.answers)).then(copied)}
        >
          {glimpse.value === 'copied' ? words.copied : words.copy}
        </button>
      )}
      {refused && <Ways stage={scene} />}
    </div>
  );
}

/** Everything that was typed, one text a line. */
export function wordsIn(answers: Answers): string {
  return Object.values(answers)
    .flatMap((answer) => ('text' in answer && answer.text) || [])
    .join('\n');
}
