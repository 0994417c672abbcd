/** What one frame of the gallery shows: a card, brought into a state. */
export interface Frame {
  readonly card: string;
  readonly state: State;
}

export const STATES = {
  empty: 'As it opens',
  unasked: 'Unasked',
  answered: 'Answered',
  saved: 'Saved at the tap',
  last: 'Its last screen',
  error: 'Errors',
  sending: 'Sending',
  offline: 'Offline',
  refused: 'Refused',
  thanks: 'Thanks',
  sorry: 'Sorry',
  quiet: 'Sorry, without a contact',
  'not-yet': 'Not yet arrived',
} as const;

export type State = keyof typeof STATES;

const scored: readonly State[] = ['empty', 'last', 'thanks', 'sorry'];

/** Which states of each card are worth a look. */
const CARDS: { readonly [card: string]: readonly State[] } = {
  comment: ['empty', 'answered', 'error', 'sending', 'offline', 'refused', 'thanks'],
  rating: ['empty', 'unasked', 'saved', 'answered', 'thanks', 'sorry', 'quiet'],
  visit: ['empty', 'unasked', 'saved', 'last', 'thanks', 'quiet'],
  checkout: ['empty', 'answered', 'thanks', 'quiet'],
  purchase: ['empty', 'last', 'thanks', 'sorry', 'not-yet'],
  service: scored,
  complaint: ['empty', 'error', 'last', 'sorry'],
  resolution: scored,
  loyalty: ['empty', 'last', 'thanks'],
  index: ['empty', 'answered', 'last', 'thanks'],
  helpful: ['empty', 'answered', 'thanks'],
  wish: ['empty', 'thanks'],
  panel: ['empty', 'error', 'answered', 'thanks'],
  'kind-stars': ['empty', 'answered'],
  'kind-faces': ['empty', 'answered'],
  'kind-scale': ['empty', 'answered'],
  'kind-thumbs': ['empty', 'answered'],
  'kind-ratings': ['empty', 'answered'],
  'kind-expectation': ['empty', 'answered'],
  'kind-choice': ['empty', 'answered'],
  'kind-choices': ['empty', 'answered', 'error'],
  'kind-text': ['empty', 'answered', 'error'],
  'kind-contact': ['empty', 'error'],
  'kind-consent': ['empty', 'answered', 'error'],
  'kind-message': ['empty'],
  'kind-fifty': ['empty'],
};

export const FRAMES: readonly Frame[] = Object.entries(CARDS).flatMap(([card, states]) =>
  states.map((state) => ({ card, state })),
);

export function findFrame(card: string, state: string): Frame | undefined {
  return FRAMES.find((frame) => frame.card === card && frame.state === state);
}
