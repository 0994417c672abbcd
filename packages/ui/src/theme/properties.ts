/** One custom property a page may set on `ohlas-root` or `ohlas-card`. */
export interface Property {
  /** Without the leading `--ohlas-`. */
  readonly name: string;
  readonly meaning: string;
  /** What it is by day, and by night where that differs; in words where it is computed. */
  readonly day: string;
  readonly night?: string;
}

/** Every public custom property, in the order the documentation lists them. The style sheets read exactly these. */
export const PROPERTIES: readonly Property[] = [
  { name: 'accent', meaning: 'Fill of buttons and of the launcher', day: '#2f5bea', night: '#8fa8ff' },
  { name: 'accent-ink', meaning: 'Text on the accent', day: 'white or black, whichever can be read' },
  {
    name: 'accent-line',
    meaning: 'The accent where it must stand out from the surface: borders, focus rings, marks',
    day: 'the accent, darkened until it does',
    night: 'the accent, lightened until it does',
  },
  { name: 'star', meaning: 'Fill of a star that is lit', day: '#f5a524', night: '#ffc15e' },
  {
    name: 'star-rim',
    meaning: 'Rim of a star that is lit',
    day: 'the star, darkened until it stands out',
    night: 'the star, lightened until it does',
  },
  { name: 'surface', meaning: 'Background of the card', day: '#fff', night: '#1f2228' },
  { name: 'ink', meaning: 'Text', day: '#1b1d21', night: '#f0f1f3' },
  { name: 'muted', meaning: 'Text that matters less', day: 'ink, 68 % on the surface' },
  { name: 'line', meaning: 'Lines between parts', day: 'ink, 12 % on the surface' },
  { name: 'edge', meaning: 'Borders of controls', day: 'ink, 50 % on the surface' },
  { name: 'field', meaning: 'Background of text fields', day: 'ink, 4 % on the surface' },
  { name: 'danger', meaning: 'Faults', day: '#b42318', night: '#ff9b91' },
  { name: 'success', meaning: 'The mark of thanks', day: '#1d7f4e', night: '#6fd6a3' },
  { name: 'radius', meaning: 'Corner radius of the card', day: '16px' },
  { name: 'font', meaning: 'Font family', day: 'the one of the page' },
  { name: 'offset-block', meaning: 'Distance from the bottom of the window', day: '20px' },
  { name: 'offset-inline', meaning: 'Distance from the side of the window', day: '20px' },
];

/** One part a page may style as `ohlas-root::part(…)`. */
export interface Part {
  readonly name: string;
  readonly meaning: string;
}

/** Every part, in the order it stands in a card. */
export const PARTS: readonly Part[] = [
  { name: 'card', meaning: 'All of it' },
  { name: 'head', meaning: 'Title and close button' },
  { name: 'title', meaning: 'The title, or the first question where there is none' },
  { name: 'close', meaning: 'The close button' },
  { name: 'body', meaning: 'What scrolls: subject and questions' },
  { name: 'subject', meaning: 'What is rated, with its picture' },
  { name: 'question', meaning: 'A question with its label, control and fault' },
  { name: 'label', meaning: 'The label of a question or a field' },
  { name: 'stars', meaning: 'The stars of a rating' },
  { name: 'chips', meaning: 'Options side by side' },
  { name: 'rows', meaning: 'Options one below the other' },
  { name: 'row', meaning: 'One of several things that are rated together' },
  { name: 'field', meaning: 'A box for words' },
  { name: 'trouble', meaning: 'What is said when sending takes long or fails' },
  { name: 'actions', meaning: 'The buttons below the questions' },
  { name: 'back', meaning: 'The button "Back"' },
  { name: 'send', meaning: 'The button "Send", "Continue" or "Try again"' },
  { name: 'ending', meaning: 'Thanks or an apology' },
  { name: 'leave-contact', meaning: 'The button "Leave e-mail or phone"' },
  { name: 'help', meaning: 'The button "Help me put this right"' },
  { name: 'ways', meaning: 'Telephone and e-mail of the shop' },
  { name: 'change', meaning: 'The button "Change my answer" of a card in the page' },
  { name: 'copy', meaning: 'The button "Save a copy"' },
  { name: 'done', meaning: 'The button "Done"' },
  { name: 'policies', meaning: 'Links to the rules of the shop' },
];

/** What `<ohlas-stars>` of a page reads; it has no ground of its own and goes by the text around it. */
export const STARS_PROPERTIES: readonly Omit<Property, 'night'>[] = [
  { name: 'star', meaning: 'Fill of what is lit', day: '`theme.star`, or `#f5a524`' },
  {
    name: 'star-rim',
    meaning: 'Its rim',
    day: 'the star, mixed with the colour of the text around it',
  },
  {
    name: 'edge',
    meaning: 'Rim of what is not lit',
    day: 'the colour of the text around it, at 50 %; to press 80 %',
  },
  { name: 'accent-line', meaning: 'Ring of what has the focus', day: 'the colour of the text around it' },
  {
    name: 'stars-size',
    meaning: 'Height and width of a star',
    day: '1.2em to look at, 44px to press, 24px at least',
  },
];

/** What a page may style as `ohlas-stars::part(…)`. */
export const STARS_PARTS: readonly Part[] = [
  { name: 'count', meaning: 'How many ratings there are' },
  { name: 'stars', meaning: 'What is pressed, the radio group' },
  { name: 'said', meaning: '"Saved"' },
];
