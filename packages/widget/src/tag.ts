import { claim } from './claim.js';
import type { Load } from './house.js';

// Only while the script runs; in what it calls later it is null.
const script = document.currentScript as HTMLScriptElement;
/** Firefox (153) keeps a failed import until the next page; with another fragment it is another import. */
let again = '';

claim(
  ((name) =>
    import(/* @vite-ignore */ new URL(`${name}-${__RELEASE__}.js${again}`, script.src).href).catch(
      (error) => {
        again += '#';
        throw error;
      },
    )) as Load,
  script,
);
