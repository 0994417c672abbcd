import type { SessionState } from '@ohlas/core';
import type { JSX } from 'preact';
import type { Stage } from '../scene.js';
import { AskingScreen } from './asking.js';
import { EndedScreen } from './ended.js';
import { Grip } from './grip.js';

const ROLES = { panel: 'dialog', sheet: 'dialog', 'slide-in': 'region', inline: 'group' } as const;

/** The card in its place: a state of the conversation as a screen. */
export function Card({
  stage,
  state,
}: {
  readonly stage: Stage;
  readonly state: Exclude<SessionState, { at: 'closed' }>;
}): JSX.Element {
  const { close, label, place, session, words } = stage;
  const { title, steps } = session.card;
  const sheet = place === 'sheet';
  // One type for the two; what only a dialog has is not used here.
  const Tag = (sheet ? 'dialog' : 'div') as 'div';
  return (
    <Tag
      class={`card ${place}`}
      part="card"
      lang={words.tag}
      dir={words.dir}
      role={ROLES[place]}
      aria-label={place === 'slide-in' ? label : (title ?? steps[0]?.questions[0]?.label)}
      // In the top layer nothing of the page lies above; "manual", so that a click on the page closes nothing.
      popover={sheet || place === 'inline' ? undefined : 'manual'}
      onCancel={(cancel) => {
        cancel.preventDefault();
        close();
      }}
    >
      {sheet && <Grip close={close} />}
      {state.at === 'ended' ? (
        <EndedScreen stage={stage} state={state} />
      ) : (
        <AskingScreen stage={stage} state={state} />
      )}
      <div class="live" role="status" data-live />
    </Tag>
  );
}
