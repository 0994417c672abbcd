import type { View } from '../scene.js';
import { ConsentView } from './consent/consent.view.js';
import { ExpectationView } from './expectation/expectation.view.js';
import { FacesView } from './faces/faces.view.js';
import type { moreKinds } from './more-kinds.js';
import { RatingsView } from './ratings/ratings.view.js';
import { ScaleView } from './scale/scale.view.js';
import { ThumbsView } from './thumbs/thumbs.view.js';

/** The visible halves of the kinds that come with the second file. A kind without one does not compile. */
export const moreViews: { readonly [kind in keyof typeof moreKinds]: View } = {
  faces: FacesView,
  scale: ScaleView,
  thumbs: ThumbsView,
  ratings: RatingsView,
  expectation: ExpectationView,
  consent: ConsentView,
};
