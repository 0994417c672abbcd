import type { AnswerValue } from '@ohlas/cards';
import { type Messages, plural } from '@ohlas/locales';
import { LIMITS } from '@ohlas/protocol';
import type { JSX } from 'preact';
import type { Aria, Scene } from '../scene.js';

export interface TextBoxProps {
  readonly scene: Scene;
  /** The key of the answer; the words beside a choice of "other" are part of the choice. */
  readonly name: string;
  readonly aria: Aria & { readonly 'aria-label'?: string | undefined };
  /** Rows to begin with, it grows with what is written. One is a single line, in which Enter goes on. */
  readonly lines: number;
  /** In code points. */
  readonly max?: number | undefined;
  readonly autocomplete?: string;
  readonly inputMode?: 'email' | 'tel' | 'text';
}

export function TextBox({
  scene,
  name,
  aria,
  lines,
  max = LIMITS.textPoints,
  ...hints
}: TextBoxProps): JSX.Element {
  const { session, talk, words } = scene;
  const answer = talk.answers[name];
  const text = textIn(answer);
  const Tag = (lines === 1 ? 'input' : 'textarea') as 'textarea';
  const left = `${aria.id}-left`;
  return (
    <>
      <Tag
        {...hints}
        {...aria}
        aria-describedby={`${aria['aria-describedby'] ?? ''} ${left}`}
        class="field"
        part="field"
        rows={lines > 1 ? lines : undefined}
        value={text}
        // While they are sent, the words stay to be read and copied.
        readOnly={session.state.value.at === 'sending'}
        ref={grow}
        onInput={({ currentTarget }) => {
          const { value } = currentTarget;
          grow(currentTarget);
          session.answer(name, withText(answer, value), 'rest');
          scene.announce(roomIn(value, max, words));
        }}
        onKeyDown={({ key, isComposing, ctrlKey, metaKey }) => {
          if (key === 'Enter' && !isComposing && (lines === 1 || ctrlKey || metaKey)) session.next();
        }}
      />
      <p class="small" id={left}>
        {roomIn(text, max, words)}
      </p>
    </>
  );
}

function textIn(answer: AnswerValue | undefined): string {
  return (answer && 'text' in answer && answer.text) || '';
}

function withText(answer: AnswerValue | undefined, text: string): AnswerValue | undefined {
  if (answer?.shape === 'choices') return { ...answer, text };
  return text ? { shape: 'text', text } : undefined;
}

/**
 * How much room is left, or how far a text is over its limit; nothing while the limit is far.
 * @param max in code points; the last tenth counts as near
 */
function roomIn(text: string, max: number, { tag, charactersLeft, charactersOver }: Messages): string {
  const left = max - [...text].length;
  return left > max / 10 ? '' : plural(tag, left < 0 ? charactersOver : charactersLeft, Math.abs(left));
}

/** `field-sizing: content` does this by itself, in browsers from 2026 on. */
function grow(box: HTMLTextAreaElement | null): void {
  if (!box?.rows) return;
  box.style.blockSize = '';
  box.style.blockSize = `${box.scrollHeight + 2}px`;
}
