import type { OhlasResponse } from '@ohlas/protocol';
import type { FC } from 'hono/jsx';
import type { Revision } from '../../kept/store.js';
import { fill, type Reader } from '../reader/reader.js';
import { SaidList } from './said-list.js';

/** How an answer grew, the newest first. */
export const Revisions: FC<{ revisions: readonly Revision[]; reader: Reader }> = ({ revisions, reader }) => {
  const { words, format } = reader;
  return (
    <>
      {[...revisions].reverse().map(({ revision, receivedAt, body }) => {
        const response = JSON.parse(body) as OhlasResponse;
        return (
          <details class="revision">
            <summary>
              {fill(words.answer.revision, { revision: format.number(revision) })} · {format.time(receivedAt)}
              {response.status !== 'complete' && ` · ${words.status[response.status]}`}
            </summary>
            <SaidList response={response} answers={response.answers} reader={reader} />
          </details>
        );
      })}
    </>
  );
};
