import { type Asking, progressOf, type Sending, shown, stepsOf } from '@ohlas/core';
import { format } from '@ohlas/locales';
import type { JSX } from 'preact';
import type { Scene, Stage } from '../scene.js';
import { Head } from './head.js';
import { Policies } from './links.js';
import { Question } from './question.js';
import { Trouble } from './trouble.js';

/** The card while it is filled in and sent. */
export function AskingScreen({
  stage,
  state,
}: {
  readonly stage: Stage;
  readonly state: Asking | Sending;
}): JSX.Element {
  const scene: Scene = { ...stage, talk: state };
  const { close, session, silence, subject, words } = scene;
  const { card, facts } = session;
  const screen = shown(state, card, facts);
  const steps = stepsOf(state, card, facts);
  const step = state.only ? -1 : steps.indexOf(state.step);
  const progress = progressOf(state, card, facts);
  const opening = step === 0 ? card : undefined;
  const title = opening?.title ?? screen[0]?.label ?? '';
  const sending = state.at === 'sending';
  const trouble = sending && state.trouble;
  const back = step || trouble;
  // The device may be shared: an unasked card shows nothing personal before the first tap, and little of anything.
  // What the shop has filled in is no tap.
  const untouched = scene.place === 'slide-in' && !session.draft();
  return (
    <>
      <Head stage={stage}>
        {progress && !untouched && <p class="quiet">{format(words.progress, progress)}</p>}
        <h2 tabIndex={-1} part="title">
          {title}
        </h2>
        <p class="quiet">{opening?.greeting}</p>
      </Head>
      <div class="body" part="body">
        {opening && subject?.name && !untouched && (
          <div class="thing" part="subject">
            {subject.image && (
              <img
                src={subject.image}
                alt=""
                onError={({ currentTarget }) => {
                  currentTarget.hidden = true;
                }}
              />
            )}
            {subject.name}
          </div>
        )}
        {screen.slice(0, stage.most).map((each) => (
          <Question key={each.question.id} scene={scene} shown={each} title={title} />
        ))}
        {trouble && <Trouble scene={scene} refused={trouble === 'refused'} />}
      </div>
      {untouched ? (
        silence && (
          <p class="acts">
            <button
              type="button"
              class="link small"
              onClick={() => {
                silence();
                close();
              }}
            >
              {words.silence}
            </button>
          </p>
        )
      ) : (
        <div class="row acts" part="actions">
          {back ? (
            <button type="button" class="btn back" part="back" onClick={session.back}>
              {words.back}
            </button>
          ) : null}
          {trouble !== 'refused' && (
            <button
              type="button"
              class={back || state.saved ? 'btn' : 'btn wide'}
              part="send"
              aria-disabled={sending && !trouble}
              onClick={trouble ? session.retry : session.next}
            >
              {trouble
                ? words.retry
                : sending
                  ? words.sending
                  : step >= 0 && steps[step + 1]
                    ? words.continue
                    : words.send}
            </button>
          )}
        </div>
      )}
      {opening?.title && !untouched && <Policies stage={stage} />}
      <input
        class="live"
        name="ohlas-more"
        tabIndex={-1}
        aria-hidden="true"
        autocomplete="off"
        onInput={({ currentTarget }) => session.trap(currentTarget.value)}
      />
    </>
  );
}
