import type { KindRules } from '../scene.js';
import { consent } from './consent/consent.js';
import { expectation } from './expectation/expectation.js';
import { faces } from './faces/faces.js';
import { ratings } from './ratings/ratings.js';
import { scale } from './scale/scale.js';
import { thumbs } from './thumbs/thumbs.js';

/** The pure halves of the kinds that come with the second file. */
export const moreKinds: {
  readonly [kind in 'faces' | 'scale' | 'thumbs' | 'ratings' | 'expectation' | 'consent']: KindRules;
} = { faces, scale, thumbs, ratings, expectation, consent };
