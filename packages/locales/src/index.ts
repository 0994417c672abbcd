export type { CardMessages, Ending, Messages, Plural, QuestionMessages } from './messages.js';
