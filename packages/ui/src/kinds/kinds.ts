import type { KindRules } from '../scene.js';
import { choice } from './choice/choice.js';
import { choices } from './choices/choices.js';
import { contact } from './contact/contact.js';
import { message } from './message/message.js';
import { stars } from './stars/stars.js';
import { text } from './text/text.js';

/** The pure halves of the kinds in the card file. */
export const kinds: {
  readonly [kind in 'stars' | 'choice' | 'choices' | 'text' | 'contact' | 'message']: KindRules;
} = { stars, choice, choices, text, contact, message };
