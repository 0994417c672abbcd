import type { Ended } from '@ohlas/core';
import type { JSX } from 'preact';
import { ICONS, Icon } from '../controls/icon.js';
import type { Stage } from '../scene.js';
import { isSorry, sentences } from './ending.js';
import { Head } from './head.js';
import { Policies, Ways } from './links.js';

/** Thanks, or an apology with a number, people to reach and the rules to point to. */
export function EndedScreen({ stage, state }: { readonly stage: Stage; readonly state: Ended }): JSX.Element {
  const { close, link, session, words } = stage;
  const sorry = isSorry(state);
  return (
    <>
      <Head stage={stage} />
      <div class="body ending" part="ending">
        <div>
          <span class={sorry ? 'seal' : 'seal ok'}>
            <Icon path={sorry ? ICONS.mail : ICONS.tick} />
          </span>
          <h2 tabIndex={-1} part="title">
            {state.ending.title}
          </h2>
          <div class="quiet" role="status">
            {sentences(state, words, stage.deadline).map((sentence) => {
              // The number is there to be found again and read out.
              const [before, after] = state.case ? sentence.split(state.case) : [sentence];
              return (
                <p key={sentence}>
                  {before}
                  {after && <b class="case">{state.case}</b>}
                  {after}
                </p>
              );
            })}
          </div>
        </div>
        {state.ending.id === 'sorry' && state.mayLeave && (
          <button type="button" class="btn wide line" part="leave-contact" onClick={session.leaveContact}>
            {words.sorry.leaveContact}
          </button>
        )}
        {stage.aftercare?.(stage, state) ?? (sorry && <Ways stage={stage} />)}
        {link && (
          <a class="link" href={link.href} target="_blank" rel="noopener">
            {link.label}
          </a>
        )}
        {sorry && (
          <button type="button" class="btn wide" part="done" onClick={close}>
            {words.done}
          </button>
        )}
      </div>
      {sorry && <Policies stage={stage} />}
    </>
  );
}
