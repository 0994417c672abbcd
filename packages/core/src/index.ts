export type { Told } from './audience/audience.js';
export { audienceOf } from './audience/audience.js';
export { confirmationAt } from './audience/confirmation.js';
export { purchaseIn } from './audience/data-layer.js';
export type { Begun, Evidence, History, Level, OrderMemory } from './audience/history.js';
export { kept, NOTHING, readHistory } from './audience/history.js';
export type { Purchase } from './audience/purchase.js';
export { bought, isNew, merged, orderKey } from './audience/purchase.js';
export { noted, seen, VISIT_PAUSE_MS, visitOf } from './audience/visit.js';
export type { Path } from './path.js';
export { matchesPath } from './path.js';
export type { Decision } from './prompts/decide.js';
export { choose, decide } from './prompts/decide.js';
export type { Explained, Query } from './prompts/explain.js';
export { explain } from './prompts/explain.js';
export type { Preview } from './prompts/preview.js';
export type { Limit, Prompt, Properties, Trigger, Where } from './prompts/prompt.js';
export { triggersOf } from './prompts/prompt.js';
export type { ReadPrompts } from './prompts/read-prompts.js';
export { readPrompts } from './prompts/read-prompts.js';
export { RECOMMENDED } from './prompts/recommended.js';
export { answered, dismissed, notYet, shown as shownUnasked, silenced } from './prompts/remember.js';
export type { Reason } from './prompts/rules.js';
export { SETTLE_SECONDS } from './prompts/rules.js';
export type { Found } from './prompts/shape.js';
export { metTrigger } from './prompts/trigger.js';
export type {
  Obstacles,
  Page,
  Quiet,
  Situation as PromptSituation,
  Tracked,
} from './prompts/situation.js';
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
