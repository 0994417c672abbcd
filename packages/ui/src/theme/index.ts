// Its own door: the launcher takes the look without taking Preact.
import host from './host.css?inline';
import tokens from './tokens.css?inline';

export { adopt } from './adopt.js';
export { PROPERTIES, type Property } from './properties.js';
export { type Theme, themeProperties, themeSheet } from './theme.js';

/** Rules for the host element itself: nothing of the page reaches in. */
export const hostCss: string = host;

/** The custom properties everything inside the root reads. */
export const tokensCss: string = tokens;
