import en from './en.js';
import { type Shape, shapeOf } from './pack.js';

/**
 * The places of all words, in the order in which packed languages list them. English gives the order. The build
 * writes the value here instead (`build.mjs`), so that nobody downloads English for the sake of its keys.
 */
export const SHAPE: Shape = shapeOf(en);
