import bar from '../bar/bar.css?raw';
import base from './base.css?raw';
import catalogue from './catalogue.css?raw';
import controls from './controls.css?raw';
import hero from './hero.css?raw';
import letter from './letter.css?raw';
import mark from './mark.css?raw';
import masthead from './masthead.css?raw';
import order from './order.css?raw';
import pages from './pages.css?raw';
import product from './product.css?raw';

/** The one style sheet of the shop; later parts win. */
export const stylesheet: string = [
  base,
  bar,
  mark,
  masthead,
  controls,
  hero,
  catalogue,
  product,
  order,
  letter,
  pages,
].join('\n');
