import picks from './controls/picks.css?inline';
import choice from './kinds/choice/choice.css?inline';
import choices from './kinds/choices/choices.css?inline';
import contact from './kinds/contact/contact.css?inline';
import stars from './kinds/stars/stars.css?inline';
import text from './kinds/text/text.css?inline';
import card from './shell/card.css?inline';
import ending from './shell/ending.css?inline';
import tokens from './theme/tokens.css?inline';

/** Every rule of the card file. What is general comes first, so that the kinds can differ from it. */
export const sheets: string = [tokens, card, picks, stars, choice, choices, text, contact, ending].join('');
