import type { FC } from 'hono/jsx';
import type { Read } from './read.js';

/** Who it was and how they came to answer, in a few words. */
export const Tags: FC<Read> = ({ kept, response, reader: { words } }) => {
  const { audience, source, prompt, locale, status, test } = response;
  return (
    <ul class="tags">
      <li class={`tag ${audience.kind}`}>{words.audience[audience.kind]}</li>
      {kept.verified ? (
        <li class="tag verified">{words.verified}</li>
      ) : (
        audience.evidence !== 'none' && <li class="tag">{words.evidence[audience.evidence]}</li>
      )}
      {kept.unverifiedReason && <li class="tag held">{words.notVerified}</li>}
      <li class="tag">
        {words.source[source]}
        {prompt && (
          <>
            {' · '}
            <bdi>{prompt}</bdi>
          </>
        )}
      </li>
      <li class="tag">
        <bdi>{locale}</bdi>
      </li>
      {status !== 'complete' && <li class="tag">{words.status[status]}</li>}
      {test && <li class="tag held">{words.status.test}</li>}
      {kept.quarantine.length > 0 && (
        <li class="tag held">
          {words.heldBack}: {kept.quarantine.map((reason) => words.because[reason]).join('; ')}
        </li>
      )}
    </ul>
  );
};
