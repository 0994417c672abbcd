export { caseNumber } from './case-number.js';
export type { Delivery } from './delivery.js';
export { LIMITS } from './limits.js';
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
