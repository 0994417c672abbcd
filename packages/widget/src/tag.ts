import { claim } from './claim.js';
import type { Load } from './house.js';

// Only while the script runs; in what it calls later it is null.
const script = document.currentScript as HTMLScriptElement;

claim(
  ((name) => import(/* @vite-ignore */ new URL(`${name}-${__RELEASE__}.js`, script.src).href)) as Load,
  script,
);
