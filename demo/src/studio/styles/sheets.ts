import base from '../../styles/base.css?raw';
import mark from '../../styles/mark.css?raw';
import arrivals from './arrivals.css?raw';
import choices from './choices.css?raw';
import code from './code.css?raw';
import controls from './controls.css?raw';
import frame from './frame.css?raw';
import narrow from './narrow.css?raw';
import page from './page.css?raw';
import preview from './preview.css?raw';

/** The sheets of the playground and of the page in its frame, by path; later parts win. */
export const SHEETS: { readonly [path: string]: string } = {
  './studio.css': [base, mark, page, controls, choices, preview, code, arrivals, narrow].join('\n'),
  './frame.css': [base, mark, frame].join('\n'),
};
