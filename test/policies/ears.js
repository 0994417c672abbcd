// The first script of every page here: remembers what its policy forbids, and what is said in the console.
/** @type {{ directive: string, blocked: string, disposition: string, sample: string }[]} */
const violations = [];
/** @type {string[]} */
const said = [];

addEventListener('securitypolicyviolation', (event) => {
  const { effectiveDirective, blockedURI, disposition, sample } = event;
  // Firefox and WebKit ask for an icon by themselves, whatever the page says.
  if (/favicon|^data/.test(blockedURI)) return;
  violations.push({ directive: effectiveDirective, blocked: blockedURI, disposition, sample });
});
for (const level of /** @type {const} */ (['warn', 'error'])) {
  const native = console[level];
  console[level] = (...words) => {
    said.push(words.join(' '));
    native.apply(console, words);
  };
}
addEventListener('error', ({ message }) => said.push(message));
addEventListener('unhandledrejection', ({ reason }) => said.push(String(reason)));

Object.assign(window, { ears: { violations, said } });
