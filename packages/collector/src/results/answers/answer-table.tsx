import type { FC } from 'hono/jsx';
import type { Kept } from '../../kept/store.js';
import { Table } from '../page/table.js';
import type { Reader } from '../reader/reader.js';
import { AnswerRow } from './answer-row.js';
import { read } from './read.js';

/** Answers as a list, the newest first. */
export const AnswerTable: FC<{ responses: readonly Kept[]; reader: Reader }> = ({ responses, reader }) => {
  const { list } = reader.words;
  return (
    <Table columns={[list.when, list.who, list.card, list.score, list.words]}>
      {responses.map((kept) => (
        <AnswerRow {...read(kept, reader)} />
      ))}
    </Table>
  );
};
