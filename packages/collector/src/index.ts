export { type Collector, type CollectorOptions, createCollector } from './collector.js';
export {
  type Arrival,
  type Case,
  type CaseStatus,
  type CountRow,
  type Filter,
  type Found,
  type Kept,
  type Listed,
  type ListQuery,
  type QuarantineReason,
  type ResponseStore,
  type Revision,
  type Saved,
  StoreUnavailable,
} from './store.js';
export type { ConnectionOptions as LibsqlOptions } from './stores/libsql/connection.js';
export { libsqlStore } from './stores/libsql/libsql-store.js';
export { memoryStore } from './stores/memory.js';
