// What is said and offered after an ending that calls for more than thanks.
export { aftercareOf, type Care } from './aftercare/aftercare.js';
export { deadlineIn } from './aftercare/moment.js';
