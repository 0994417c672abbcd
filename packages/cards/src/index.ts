export type { Answers, AnswerValue } from './answers.js';
export { CAUSES, options } from './built-in/causes.js';
export { comment } from './built-in/comment.js';
export { FIRST_CARDS } from './built-in/first.js';
export { rating } from './built-in/rating.js';
export { AFTERWARDS, REPLY, UNHAPPY } from './built-in/reply.js';
export type { AskedOption, AskedQuestion, Card, CardWords, Ending, QuestionWords, Words } from './card.js';
export type { Facts } from './conditions.js';
export { holds, isEmpty } from './conditions.js';
export type {
  CardDefinition,
  Condition,
  ConditionValue,
  ContactField,
  EndingDefinition,
  Kind,
  Operators,
  Option,
  Plan,
  PlanQuestion,
  Question,
  Text,
} from './definition.js';
export type { Occasion } from './localize.js';
export { localizeCard } from './localize.js';
export { hash } from './shuffle.js';
