import type { MountOptions } from '../scene.js';
import { isSorry } from '../shell/ending.js';
import { inBoth } from '../words.js';

/** The way back from the thanks of a card that stays in its page, where there is a word for it. */
export function changeOf(again: () => void): NonNullable<MountOptions['aftercare']> {
  return ({ words }, state) => {
    const { change } = inBoth(words);
    // A case is followed by people, who must not find it changed.
    if (!change || isSorry(state) || state.case) return undefined;
    return (
      <button type="button" class="link" part="change" onClick={again}>
        {change}
      </button>
    );
  };
}
