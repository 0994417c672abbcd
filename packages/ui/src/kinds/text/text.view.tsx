import { TextBox } from '../../controls/text-box.js';
import type { View } from '../../scene.js';
import { LINES } from './text.js';

export const TextView: View = ({ scene, question: { id, lines = LINES, max }, aria }) => (
  <TextBox scene={scene} name={id} aria={aria} lines={lines} max={max} />
);
