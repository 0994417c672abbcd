/** Themes to look at, written as a shop would write them in its own style sheet. */
export const THEMES: { readonly [name: string]: string } = {
  none: '',
  soft: `ohlas-root,
ohlas-card {
  --ohlas-accent: #f4c6d7;
  --ohlas-radius: 28px;
  --ohlas-surface: #fffaf7;
  --ohlas-ink: #3a2730;
}
:is(ohlas-root, ohlas-card)::part(send) {
  border-radius: 999px;
}
`,
  square: `ohlas-root,
ohlas-card {
  --ohlas-accent: #111;
  --ohlas-star: #111;
  --ohlas-radius: 0;
  --ohlas-font: Georgia, "DejaVu Serif", serif;
}
:is(ohlas-root, ohlas-card)::part(send),
:is(ohlas-root, ohlas-card)::part(field) {
  border-radius: 0;
}
:is(ohlas-root, ohlas-card)::part(title) {
  font-weight: 400;
  font-size: 22px;
}
`,
  bold: `ohlas-root,
ohlas-card {
  --ohlas-accent: #ffdf2b;
  --ohlas-offset-block: 48px;
  --ohlas-offset-inline: 48px;
}
:is(ohlas-root, ohlas-card)::part(card) {
  border: 3px solid #111;
  box-shadow: none;
}
`,
};
