import type { FC } from 'hono/jsx';
import type { Read } from './read.js';

/** Who it was and how they came to answer, in a few words. */
export const Tags: FC<Read> = ({ kept, response, reader: { words } }) => {
  const { audience, source, prompt, locale, status, test } = response;
  return (
    <ul class="tags">
      <li class={`tag ${audience.kind}`}>{words.audience[audience.kind]}</li>
      {kept.verified && <li class="tag verified">{words.verified}</li>}
      {kept.unverifiedReason && <li class="tag held">{words.notVerified}</li>}
      {status !== 'complete' && <li class="tag">{words.status[status]}</li>}
      {test && <li class="tag held">{words.status.test}</li>}
      {kept.quarantine.length > 0 && (
        <li class="tag held">
          {words.heldBack}: {kept.quarantine.map((reason) => words.because[reason]).join('; ')}
        </li>
      )}
      <li class="n">
        {!kept.verified && audience.evidence !== 'none' && `${words.evidence[audience.evidence]} · `}
        {words.source[source]}
        {prompt && (
          <>
            {' · '}
            <bdi>{prompt}</bdi>
          </>
        )}
        {' · '}
        <bdi>{locale}</bdi>
      </li>
    </ul>
  );
};
