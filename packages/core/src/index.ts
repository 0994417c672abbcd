export type { Cell, Clock, Deliver, News, Random, Stop } from './ports.js';
export type {
  Asking,
  Closed,
  Ended,
  Fault,
  Faults,
  Sending,
  Session,
  SessionState,
  Shown,
  Talk,
} from './session/state.js';
