export { format } from './format.js';
export { LAUNCHER } from './launcher.js';
export { matchLocale } from './match.js';
export type { DeepPartial, Texts } from './merge.js';
export { merge } from './merge.js';
export type { CardMessages, Ending, FirstCards, Messages, Plural, QuestionMessages } from './messages.js';
export { plural } from './plural.js';
export { unpack } from './unpack.js';
