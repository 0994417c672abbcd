// The second file of the visitor's download: the kinds and the endings that a first card does without.
import aftercare from './aftercare/aftercare.css?inline';
import said from './controls/said.css?inline';
import consent from './kinds/consent/consent.css?inline';
import faces from './kinds/faces/faces.css?inline';
import ratings from './kinds/ratings/ratings.css?inline';
import scale from './kinds/scale/scale.css?inline';

export { aftercareOf, type Care } from './aftercare/aftercare.js';
export { deadlineIn } from './aftercare/moment.js';
export { moreKinds } from './kinds/more-kinds.js';
export { moreViews } from './kinds/more-views.js';

/** Their rules; they come after those of the card file. */
export const moreCss: string = [said, scale, faces, ratings, consent, aftercare].join('');
