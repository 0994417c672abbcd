export { caseNumber } from './case-number.js';
export { checkCounts } from './check-counts.js';
export { checkResponse } from './check-response.js';
export { cleanText } from './clean-text.js';
export type { OhlasCounts, PromptCounts } from './counts.js';
export type { Delivery } from './delivery.js';
export { LIMITS } from './limits.js';
export type { Checked, ProtocolProblem } from './problem.js';
export type {
  Answer,
  Audience,
  ChoicesAnswer,
  Client,
  NumberAnswer,
  OhlasResponse,
  Order,
  Source,
  Status,
  Subject,
  SubjectType,
  TextAnswer,
} from './response.js';
export { COUNTS_TYPE, RESPONSE_TYPE } from './response.js';
