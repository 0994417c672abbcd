import type { Plan } from '../definition.js';
import { comment } from './comment.js';
import { rating } from './rating.js';

/** The cards that come with the card file; the others come when they are asked for. */
export const FIRST_CARDS: { readonly [id: string]: Plan } = { comment, rating };
