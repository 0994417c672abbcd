import en from './en.more.js';
import { type Shape, shapeOf } from './pack.js';

/** As `SHAPE`, for the words that come in a second file. */
export const MORE_SHAPE: Shape = shapeOf(en);
