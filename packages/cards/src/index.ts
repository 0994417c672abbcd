export type { Answers, AnswerValue } from './answers.js';
export type { AskedOption, AskedQuestion, Card, CardWords, Ending, QuestionWords } from './card.js';
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
