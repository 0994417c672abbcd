import type { OhlasCounts } from './counts.js';
import { LIMITS } from './limits.js';
import type { Checked } from './problem.js';
import { COUNTS_TYPE } from './response.js';
import { check, flag, listOf, matching, object, oneOf, text, whole } from './rules.js';

const counts = object({
  type: oneOf(COUNTS_TYPE),
  day: matching(/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/, 'a day like 2026-01-31'),
  counts: listOf(
    object({
      prompt: text(1, LIMITS.responseBytes),
      audience: oneOf('user or buyer'),
      shown: whole(0),
      dismissed: whole(0),
      started: whole(0),
      abandoned: whole(0),
      sent: whole(0),
    }),
  ),
  test: flag,
});

/** Tells whether a value is a day's prompt counts. Unknown keys are treated as in `checkResponse`. */
export function checkCounts(value: unknown): Checked<OhlasCounts> {
  return check(counts, value);
}
