import type { View } from '../scene.js';
import { ChoiceView } from './choice/choice.view.js';
import { ChoicesView } from './choices/choices.view.js';
import { ContactView } from './contact/contact.view.js';
import type { kinds } from './kinds.js';
import { MessageView } from './message/message.view.js';
import { StarsView } from './stars/stars.view.js';
import { TextView } from './text/text.view.js';

/** The visible halves of the kinds in this file. A kind without one does not compile. */
export const views: { readonly [kind in keyof typeof kinds]: View } = {
  stars: StarsView,
  choice: ChoiceView,
  choices: ChoicesView,
  text: TextView,
  contact: ContactView,
  message: MessageView,
};
