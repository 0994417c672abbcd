import { type Session, type SessionState, shown } from '@ohlas/core';
import { type Messages, plural } from '@ohlas/locales';
import { wordOf } from '../kinds/stars/stars.js';
import type { MountOptions } from '../scene.js';

/**
 * What a change of the screen is worth saying to somebody who does not see it; empty for most.
 * An ending is not among them: the focus goes there.
 */
export function newsOf(
  before: SessionState,
  now: SessionState,
  { card, facts }: Session,
  messages: Messages,
  views: MountOptions['views'] = {},
): string {
  if (now.at === 'sending') return now.trouble ? '' : messages.sending;
  if (now.at !== 'asking' || before.at !== 'asking') return '';
  if (before.saved && !now.saved) return messages.undone;
  // A rating brings questions up below it, out of sight of whoever stands on the stars.
  const [rated, ...below] = shown(now, card, facts).filter(({ folded }) => !folded);
  const answer = rated && now.settled[rated.question.id];
  return rated &&
    answer &&
    'value' in answer &&
    answer !== before.settled[rated.question.id] &&
    below.length > 0
    ? plural(messages.tag, messages.followUp, below.length, {
        word: (views[rated.question.kind]?.word ?? wordOf)(answer.value, rated.question, messages),
      })
    : '';
}
