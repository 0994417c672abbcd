import type { Plural } from './messages.js';

/** The order in which a packed plural lists its forms. Most languages have only the first few. */
export const FORMS: readonly (keyof Plural)[] = ['other', 'one', 'few', 'many', 'two', 'zero'];
