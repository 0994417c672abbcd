import type { Filter, Kept, ResponseStore } from '../kept/store.js';
import { shown } from '../shown/shown.js';
import { CSV_HEAD, csvRows } from './csv.js';

export type Format = 'csv' | 'ndjson';

const TYPES: { readonly [F in Format]: string } = {
  csv: 'text/csv; charset=utf-8; header=present',
  ndjson: 'application/x-ndjson; charset=utf-8',
};
const AT_ONCE = 200;

/** What `Accept` asks for; undefined: pages of JSON. */
export function formatOf(accept: string | undefined): Format | undefined {
  const types = (accept ?? '').split(',').map((part) => part.split(';')[0]?.trim().toLowerCase());
  if (types.includes('text/csv')) return 'csv';
  return types.includes('application/x-ndjson') ? 'ndjson' : undefined;
}

/** Every response that fits, written as it is read: a few hundred of them are in memory at a time. */
export function streamed(store: Pick<ResponseStore, 'list'>, filter: Filter, format: Format): Response {
  const lines = format === 'csv' ? csvRows : (kept: Kept) => `${JSON.stringify(shown(kept))}\n`;
  let after: string | undefined;
  let begun = false;
  const encoder = new TextEncoder();
  const body = new ReadableStream<Uint8Array>({
    async pull(stream) {
      const { responses, next } = await store.list({ filter, limit: AT_ONCE, ...(after && { after }) });
      const head = begun || format !== 'csv' ? '' : CSV_HEAD;
      begun = true;
      after = next;
      const text = head + responses.map(lines).join('');
      if (text !== '') stream.enqueue(encoder.encode(text));
      if (next === undefined) stream.close();
    },
  });
  return new Response(body, {
    headers: {
      'Content-Type': TYPES[format],
      'Content-Disposition': `attachment; filename="responses.${format}"`,
    },
  });
}
