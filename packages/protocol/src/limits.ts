/** What both ends hold to. A limit is said beside the field before Send, never first by the endpoint. */
export const LIMITS: {
  /** UTF-8 bytes of a whole response. */
  readonly responseBytes: number;
  readonly answers: number;
  /** Unicode code points of one text. */
  readonly textPoints: number;
} = { responseBytes: 64 * 1024, answers: 50, textPoints: 2000 };
