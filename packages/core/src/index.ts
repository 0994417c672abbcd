export type { Told } from './audience/audience.js';
export { audienceOf } from './audience/audience.js';
export { confirmationAt } from './audience/confirmation.js';
export { purchaseIn } from './audience/data-layer.js';
export type { Begun, Evidence, History, Level, OrderMemory } from './audience/history.js';
export { kept, NOTHING, readHistory } from './audience/history.js';
export type { Purchase } from './audience/purchase.js';
export { bought, isNew, merged, orderKey } from './audience/purchase.js';
export { noted, seen, VISIT_PAUSE_MS, visitOf } from './audience/visit.js';
export type { Hours, Opening, OpeningTimes, Weekday } from './hours/hours.js';
export { openingAt, replyBy } from './hours/hours.js';
export { wallClockAt, weekdayOf } from './hours/wall-clock.js';
export type { Given } from './options/given.js';
export type { Option } from './options/names.js';
export { options } from './options/names.js';
export type { Problem } from './options/problems.js';
export { attributeOf, problemOf, sentenceOf } from './options/problems.js';
export type { Doubt, Reading } from './options/read.js';
export { readAttributes, readOptions } from './options/read.js';
export { isUsual } from './options/usual.js';
export type { Verdict } from './outbox/judge.js';
export { judge } from './outbox/judge.js';
export { keyValueStore, PREFIX } from './outbox/key-value-store.js';
export type { Carry, Outbox, OutboxEvent, OutboxParts, Pending } from './outbox/outbox.js';
export { createOutbox } from './outbox/outbox.js';
export type { Decide, OutboxRecord, OutboxStore } from './outbox/record.js';
export { serialise } from './outbox/serialise.js';
export type { Trouble } from './outbox/trouble.js';
export { troubleOf } from './outbox/trouble.js';
export type { Path } from './path.js';
export { matchesPath } from './path.js';
export type {
  Cell,
  Clock,
  Deliver,
  HttpAnswer,
  Lock,
  News,
  Random,
  Stop,
  Transport,
} from './ports.js';
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
export type {
  Obstacles,
  Page,
  Quiet,
  Situation as PromptSituation,
  Tracked,
} from './prompts/situation.js';
export { mayBeMet } from './prompts/trigger.js';
export type { Mark } from './response/build-response.js';
export { buildResponse } from './response/build-response.js';
export { createId } from './response/id.js';
export type { Situation } from './response/situation.js';
export { keysOf, shown, stepsOf } from './session/layout.js';
export type { Said, SessionPorts } from './session/session.js';
export { createSession } from './session/session.js';
export type {
  Asking,
  Closed,
  Draft,
  Ended,
  Fault,
  Faults,
  Sending,
  Session,
  SessionState,
  Shown,
  Talk,
} from './session/state.js';
