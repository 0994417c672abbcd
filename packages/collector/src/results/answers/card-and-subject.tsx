import type { Subject } from '@ohlas/protocol';
import type { FC } from 'hono/jsx';
import type { Reader } from '../reader/reader.js';
import type { Read } from './read.js';

/** "Order", "Comment", or the id of a card of the shop's own. */
export function cardName({ words }: Reader, id: string): string {
  return Object.hasOwn(words.card, id) ? (words.card[id] ?? id) : id;
}

/**
 * The card, what a comment was about, and the thing rated.
 * @param bare without topic and case, where they stand beside it
 */
export const CardAndSubject: FC<Read & { bare?: boolean }> = ({ kept, response, reader, bare = false }) => {
  const { words, labels } = reader;
  const { card, subject, answers } = response;
  const topic = answers.find(({ question }) => question === 'topic');
  const name = cardName(reader, card.id);
  const thing = subject && subject.type !== 'shop' ? thingOf(subject, reader) : undefined;
  // "Order · Order 10482" would say it twice.
  const isNamed = thing?.startsWith(`${name} `);
  return (
    <>
      {!isNamed && name}
      {topic &&
        !bare &&
        labels.chosen(response, topic).map(({ text, lang }) => (
          <>
            {' · '}
            <span lang={lang}>{text}</span>
          </>
        ))}
      {thing && (
        <>
          {!isNamed && ' · '}
          <bdi>{thing}</bdi>
        </>
      )}
      {kept.case && !bare && (
        <p class="note">
          {words.case.case} <bdi dir="ltr">{kept.case.number}</bdi>
        </p>
      )}
    </>
  );
};

function thingOf({ name, type, id = '' }: Subject, { words }: Reader): string {
  return name || `${words.subject[type]} ${id}`;
}
