import type { ComponentChildren, JSX } from 'preact';
import { ICONS, Icon } from '../controls/icon.js';
import type { Stage } from '../scene.js';

/** What stands above everything, with the way out beside it. */
export function Head({
  stage,
  children,
}: {
  readonly stage: Stage;
  readonly children?: ComponentChildren;
}): JSX.Element {
  return (
    <div class="head" part="head">
      <div>{children}</div>
      <button type="button" class="x" part="close" aria-label={stage.words.close} onClick={stage.close}>
        <Icon path={ICONS.close} />
      </button>
    </div>
  );
}
