/** The version of the package. */
declare const __VERSION__: string;
/** A hash over all files of one build. */
declare const __RELEASE__: string;
