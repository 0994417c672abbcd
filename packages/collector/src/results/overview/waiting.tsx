import type { FC } from 'hono/jsx';
import type { Overview } from '../../scores/overview.js';
import { CaseLine } from '../cases/case-line.js';
import { Table } from '../page/table.js';
import type { Reader } from '../reader/reader.js';

/** The cases somebody waits for, the longest overdue first. */
export const Waiting: FC<{ waiting: Overview['waiting']; reader: Reader }> = ({ waiting, reader }) => {
  const { words, plural } = reader;
  const said = words.overview.waiting;
  const { open, overdue, cases } = waiting;
  return (
    <section class="narrow">
      <h2>{said.title}</h2>
      {open === 0 ? (
        <p class="sub">{said.none}</p>
      ) : (
        <>
          <p class="sub">
            {plural(said.open, open)}
            {overdue > 0 && (
              <>
                {' · '}
                <b class="late">{plural(said.overdue, overdue)}</b>
              </>
            )}
          </p>
          <Table columns={[words.case.case, words.case.what, words.case.waiting]}>
            {cases.map((kept) => (
              <CaseLine kept={kept} reader={reader} />
            ))}
          </Table>
        </>
      )}
      <p class="more">
        <a href="/results/cases">{said.all}</a>
      </p>
    </section>
  );
};
