const SECOND = 1000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;

/** What is waited after each try that failed: ten tries within little more than three days, then it is given up. */
const WAITS: readonly number[] = [
  5 * SECOND,
  5 * MINUTE,
  30 * MINUTE,
  2 * HOUR,
  5 * HOUR,
  10 * HOUR,
  14 * HOUR,
  20 * HOUR,
  24 * HOUR,
];

/** @param tries how often it has been tried by now; undefined: often enough */
export function waitAfter(tries: number): number | undefined {
  return WAITS[tries - 1];
}
