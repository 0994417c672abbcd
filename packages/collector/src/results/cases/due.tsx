import type { FC } from 'hono/jsx';
import type { Kept } from '../../kept/store.js';
import { fill, type Reader } from '../reader/reader.js';

/** How long a case may wait yet, or how late it is, by what was promised. */
export const Due: FC<{ kept: Kept; reader: Reader }> = ({ kept, reader: { words, format, now } }) => {
  const due = kept.case?.dueAt;
  const said = words.case;
  if (due === undefined) return <>{fill(said.since, { when: format.recent(kept.receivedAt, now) })}</>;
  const iso = new Date(due).toISOString();
  if (due < now)
    return (
      <time class="late" datetime={iso}>
        {fill(said.late, { time: format.span(now - due) })}
      </time>
    );
  return <time datetime={iso}>{fill(said.due, { time: format.until(due, now) })}</time>;
};
