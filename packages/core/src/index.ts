export { audienceOf } from './audience/audience.js';
export { confirmationAt } from './audience/confirmation.js';
export { purchaseIn } from './audience/data-layer.js';
export type { Begun, History, Level } from './audience/history.js';
export { kept, NOTHING, readHistory } from './audience/history.js';
export type { Purchase } from './audience/purchase.js';
export { bought, isNew, merged, orderKey } from './audience/purchase.js';
export { noted, seen, visitOf } from './audience/visit.js';
export { DAY } from './day.js';
export type { Hours, Opening, OpeningTimes } from './hours/hours.js';
export { openingAt, replyBy } from './hours/hours.js';
export { wallClockAt, weekdayOf } from './hours/wall-clock.js';
export type { Given } from './options/given.js';
export type { Problem } from './options/problems.js';
export { attributeOf, problemOf, sentenceOf } from './options/problems.js';
export type { Doubt } from './options/read.js';
export { readAttributes, readOptions } from './options/read.js';
export { isUsual } from './options/usual.js';
export type { Verdict } from './outbox/judge.js';
export { judge } from './outbox/judge.js';
export { keyValueStore, PREFIX } from './outbox/key-value-store.js';
export type { Carry, Outbox, OutboxEvent, Pending } from './outbox/outbox.js';
export { createOutbox } from './outbox/outbox.js';
export type { OutboxRecord, OutboxStore } from './outbox/record.js';
export { serialise } from './outbox/serialise.js';
export { troubleOf } from './outbox/trouble.js';
export type { Path } from './path.js';
export { matchesPath } from './path.js';
export type { Cell, Clock, Deliver, Lock, News, Random, Stop, Transport } from './ports.js';
export { choose } from './prompts/decide.js';
export type { Explained, Query } from './prompts/explain.js';
export { explain } from './prompts/explain.js';
export type { Prompt, Properties } from './prompts/prompt.js';
export { triggersOf } from './prompts/prompt.js';
export { readPrompts } from './prompts/read-prompts.js';
export { RECOMMENDED } from './prompts/recommended.js';
export { answered, dismissed, notYet, shown as shownUnasked, silenced } from './prompts/remember.js';
export { SETTLE_SECONDS } from './prompts/rules.js';
export type { Found } from './prompts/shape.js';
export type { Obstacles, Situation as PromptSituation, Tracked } from './prompts/situation.js';
export { mayBeMet } from './prompts/trigger.js';
export { buildResponse } from './response/build-response.js';
export { createId } from './response/id.js';
export type { Situation } from './response/situation.js';
export { createSession } from './session/session.js';
export type {
  Asking,
  Closed,
  Draft,
  Ended,
  Sending,
  Session,
  SessionState,
} from './session/state.js';
export { progressOf, shown, stepsOf } from './talk/layout.js';
export type { Shown, Talk } from './talk/talk.js';
