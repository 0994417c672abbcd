import type { Answer, OhlasResponse } from '@ohlas/protocol';
import type { Kept } from '../kept/store.js';

interface Row {
  readonly kept: Kept;
  readonly response: OhlasResponse;
  readonly answer: Answer | undefined;
}

type Cell = string | number | boolean | undefined;

/** One row an answer, beside what is known of its response: cards differ in their questions, columns must not. */
const COLUMNS: { readonly [name: string]: (row: Row) => Cell } = {
  id: ({ kept }) => kept.id,
  revision: ({ kept }) => kept.revision,
  received_at: ({ kept }) => new Date(kept.receivedAt).toISOString(),
  answered_at: ({ response }) => response.answeredAt,
  status: ({ response }) => response.status,
  card: ({ response }) => response.card.id,
  card_version: ({ response }) => response.card.version,
  audience: ({ response }) => response.audience.kind,
  evidence: ({ response }) => response.audience.evidence,
  verified: ({ kept }) => kept.verified,
  unverified_reason: ({ kept }) => kept.unverifiedReason,
  source: ({ response }) => response.source,
  prompt: ({ response }) => response.prompt,
  subject_type: ({ response }) => response.subject?.type ?? 'shop',
  subject_id: ({ response }) => response.subject?.id,
  subject_name: ({ response }) => response.subject?.name,
  order: ({ response }) => response.order?.id,
  order_value: ({ response }) => response.order?.value,
  order_currency: ({ response }) => response.order?.currency,
  locale: ({ response }) => response.locale,
  device: ({ response }) => response.client.device,
  page: ({ response }) => response.page?.url,
  test: ({ response }) => response.test,
  quarantine: ({ kept }) => kept.quarantine.join(' '),
  case: ({ kept }) => kept.case?.number,
  case_status: ({ kept }) => kept.case?.status,
  due_at: ({ kept }) => (kept.case?.dueAt ? new Date(kept.case.dueAt).toISOString() : undefined),
  question: ({ answer }) => answer?.question,
  measure: ({ answer }) => answer?.measure,
  label: ({ answer }) => answer?.label,
  standard: ({ answer }) => answer?.standard,
  value: ({ answer }) => (answer?.shape === 'number' ? answer.value : undefined),
  min: ({ answer }) => (answer?.shape === 'number' ? answer.min : undefined),
  max: ({ answer }) => (answer?.shape === 'number' ? answer.max : undefined),
  choices: ({ answer }) => (answer?.shape === 'choices' ? answer.values.join(' ') : undefined),
  text: ({ answer }) => (answer?.shape === 'number' ? undefined : answer?.text),
};

/** The rows of one response; one that holds no answers has a row all the same. */
export function csvRows(kept: Kept): string {
  const response = JSON.parse(kept.body) as OhlasResponse;
  const answers = response.answers.length > 0 ? response.answers : [undefined];
  return answers
    .map((answer) => line(Object.values(COLUMNS).map((column) => column({ kept, response, answer }))))
    .join('');
}

function line(cells: readonly Cell[]): string {
  return `${cells.map(cell).join(',')}\r\n`;
}

/** A number as it stands in a table; only these may begin with a sign. */
const NUMBER = /^[+-]?\d+([.,]\d+)?$/;
/**
 * What a spreadsheet may take for a formula, also behind blanks and in full width (OWASP, "CSV Injection"; CWE-1236).
 * Such a cell is text from its first sign on.
 */
const FORMULA = /^[\s\0\ufeff]*[=+\-@\t\r\n\0＝＋－＠]|^[\t\r\n\0]/;

/** One cell after RFC 4180. */
function cell(value: Cell): string {
  const text = value === undefined ? '' : String(value);
  const safe = FORMULA.test(text) && !NUMBER.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** Excel takes a file without it for something other than UTF-8. */
const BOM = '\ufeff';

export const CSV_HEAD: string = BOM + line(Object.keys(COLUMNS));
