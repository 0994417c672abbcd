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

const options = [
  { id: 'soft', label: 'Soft' },
  { id: 'firm', label: 'Firm' },
  { id: 'neither', label: 'Neither soft nor firm, I could not say' },
];
const rows = [
  { id: 'seat', label: 'Seat' },
  { id: 'back', label: 'Backrest and armrests' },
];

const QUESTIONS: { readonly [kind: string]: readonly object[] } = {
  stars: [
    { kind: 'stars', label: 'How many of ten?', max: 10 },
    { kind: 'stars', label: 'And of three?', max: 3 },
  ],
  faces: [
    { kind: 'faces', label: 'How do you feel about it?' },
    { kind: 'faces', label: 'And in three?', points: 3 },
  ],
  scale: [
    { kind: 'scale', label: 'How likely?', min: 0, max: 10, labels: ['Not at all', 'Extremely'] },
    { kind: 'scale', label: 'How easy?', min: 1, max: 5, labels: ['Very difficult', 'Very easy'] },
  ],
  thumbs: [{ kind: 'thumbs', label: 'Does it fit?' }],
  ratings: [
    { kind: 'ratings', label: 'In stars', rows, notApplicable: true },
    { kind: 'ratings', label: 'In numbers', rows, of: 'scale', notApplicable: true },
  ],
  expectation: [
    { kind: 'expectation', label: 'Compared with what you expected, the delivery was…' },
    { kind: 'expectation', label: 'And its parts', rows },
  ],
  choice: [
    { kind: 'choice', label: 'How is it?', options: options.slice(0, 2), other: true },
    { kind: 'choice', label: 'In a sentence', options },
  ],
  choices: [{ kind: 'choices', label: 'Which of these?', options, other: true, min: 2, required: true }],
  text: [
    { kind: 'text', label: 'In one line', lines: 1 },
    { kind: 'text', label: 'At some length', max: 40, required: true },
  ],
  contact: [
    { kind: 'contact', label: 'How to reach you', fields: ['name', 'email', 'phone'], required: true },
  ],
  consent: [
    {
      kind: 'consent',
      label: 'Your agreement',
      purpose: 'news',
      text: 'You may write to me about new chairs, until I say otherwise.',
      required: true,
    },
  ],
  message: [
    { kind: 'message', label: 'Words alone, with nothing to answer.' },
    { kind: 'text', label: 'And a box' },
  ],
};

/** As long as a card may be. */
const FIFTY = Array.from({ length: 50 }, (_, index) => ({
  kind: 'choice',
  label: `Question ${index + 1} of fifty`,
  options: ['One', 'Two', 'Three', 'Four'].map((label) => ({ id: label.toLowerCase(), label })),
}));

/** Each kind of question with its options, as cards of the shop's own. */
export const KIND_CARDS: { readonly [id: string]: object } = Object.fromEntries(
  Object.entries({ ...QUESTIONS, fifty: FIFTY }).map(([kind, questions]) => [
    `kind-${kind}`,
    {
      version: 1,
      title: `Kind: ${kind}`,
      steps: [{ questions: questions.map((question, index) => ({ id: `q${index + 1}`, ...question })) }],
      endings: [{ id: 'thanks' }],
    },
  ]),
);
