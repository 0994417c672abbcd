export { type Collector, type CollectorOptions, createCollector } from './collector.js';
export type { ErrorLine, HookLine, Log, LogLine, RequestLine } from './http/log.js';
export type { CaseChange, CaseChanged, CaseEvent, CaseStatus, CaseStore, OpenCases } from './kept/case.js';
export type { Delivery, DeliveryKind, DeliveryStore, Notify, Tried } from './kept/delivery.js';
export type { Limits, PeopleStore, Person, Pruned } from './kept/person.js';
export type { Proof, UnverifiedReason } from './kept/proof.js';
export {
  type Arrival,
  type Case,
  type CountRow,
  type Filter,
  type Found,
  type Kept,
  type Listed,
  type ListQuery,
  type QuarantineReason,
  type RatingCount,
  type ResponseStore,
  type Restored,
  type Revision,
  type Saved,
  StoreUnavailable,
  type SumsQuery,
} from './kept/store.js';
export type { RetentionOptions } from './people/retention.js';
export type { AskedScores } from './scores/asked.js';
export { type Overview, type OverviewQuery, overview } from './scores/overview.js';
export type { Rating, Ratings } from './scores/ratings.js';
export { report } from './scores/report.js';
export { type LibsqlOptions, libsqlStore } from './stores/libsql/libsql-store.js';
export { memoryStore } from './stores/memory.js';
export type { TokenOptions } from './tokens/check.js';
export { type BuyerTokenOptions, createBuyerToken } from './tokens/create.js';
export { readTokenKeys, type TokenAlgorithm, type TokenKey } from './tokens/keys.js';
export type { AnswerChoice, Webhook } from './webhooks/hooks.js';
export { type NodePostOptions, nodePost } from './webhooks/node-post.js';
export type { Post, Posted, PostRequest } from './webhooks/post.js';
