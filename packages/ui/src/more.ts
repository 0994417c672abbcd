// The second file of the visitor's download: the kinds that a first card does without.
import said from './controls/said.css?inline';
import consent from './kinds/consent/consent.css?inline';
import faces from './kinds/faces/faces.css?inline';
import ratings from './kinds/ratings/ratings.css?inline';
import scale from './kinds/scale/scale.css?inline';
import long from './shell/long.css?inline';

export { moreViews } from './kinds/more-views.js';

/** Their rules; they come after those of the card file. */
export const moreCss: string = [said, scale, faces, ratings, consent, long].join('');
