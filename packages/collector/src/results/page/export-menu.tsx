import type { FC } from 'hono/jsx';
import type { Reader } from '../reader/reader.js';
import { Menu } from './menu.js';

/** The answers looked at, as a file. */
export const ExportMenu: FC<{ reader: Reader; search: URLSearchParams }> = ({
  reader: { words },
  search,
}) => {
  const filters = new URLSearchParams([...search].filter(([name, value]) => value !== '' && !OWN.has(name)));
  const query = filters.size > 0 ? `?${filters}` : '';
  return (
    <div class="export">
      <Menu
        label={words.export}
        shown={words.export}
        items={[
          { text: 'CSV', href: `/results/export/csv${query}` },
          { text: 'NDJSON', href: `/results/export/ndjson${query}` },
        ]}
      />
    </div>
  );
};

/** Parameters of the page that filter nothing. */
const OWN: ReadonlySet<string> = new Set(['cursor', 'limit', 'lang', 'token']);
