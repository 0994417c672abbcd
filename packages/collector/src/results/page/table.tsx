import type { Child, FC } from 'hono/jsx';

// On phones the style sheet lays the rows out as grids, and Safari then forgets that this is a table unless every
// part says so.
const ROLES = {
  table: 'table',
  group: 'rowgroup',
  row: 'row',
  header: 'columnheader',
  cell: 'cell',
} as const;

export const Table: FC<{ columns: readonly string[]; children?: Child }> = ({ columns, children }) => (
  <table class="rows" role={ROLES.table}>
    <thead role={ROLES.group}>
      <tr role={ROLES.row}>
        {columns.map((name) => (
          <th role={ROLES.header} scope="col">
            {name}
          </th>
        ))}
      </tr>
    </thead>
    <tbody role={ROLES.group}>{children}</tbody>
  </table>
);

export const Row: FC<{ children?: Child }> = ({ children }) => <tr role={ROLES.row}>{children}</tr>;

export const Cell: FC<{ class: string; children?: Child }> = ({ class: name, children }) => (
  <td role={ROLES.cell} class={name}>
    {children}
  </td>
);
