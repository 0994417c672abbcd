import type { Messages } from './messages.js';
import type { MoreMessages } from './more-messages.js';

/** What stars that stand in a page say, of all that is said: a page of a hundred products needs no card for it. */
export type StarWords = Pick<Messages, 'tag' | 'star' | 'stars' | 'ratings' | 'saved' | 'undone'> &
  Pick<MoreMessages, 'average' | 'rated' | 'unrated' | 'needed'>;

export function starWordsOf(
  { tag, star, stars, ratings, saved, undone }: Messages,
  { average, rated, unrated, needed }: MoreMessages,
): StarWords {
  return { tag, star, stars, ratings, saved, undone, average, rated, unrated, needed };
}
