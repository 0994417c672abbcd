// In the page of the preview: tells the playground around it what happens, and does what that asks for. It runs before
// Ohlas is there, so that nothing is missed.
(() => {
  const HEARD = ['ready', 'shown', 'answer', 'submit', 'accepted', 'rejected', 'close', 'error'];
  /** @type {{ ohlas: any }} */
  const here = /** @type {any} */ (window);
  const { documentElement: root } = document;
  const sheet = new CSSStyleSheet();
  document.adoptedStyleSheets = [sheet];

  /** @param {string} said @param {unknown} [detail] */
  const tell = (said, detail) => window.parent.postMessage({ said, detail }, location.origin);

  let last = Promise.resolve();
  /**
   * In turn: a card that has to wait for its files would come up above one that was asked for later.
   * @param {(ohlas: import('ohlas').Ohlas) => unknown} run
   */
  const inTurn = (run) =>
    here.ohlas.push((/** @type {import('ohlas').Ohlas} */ ohlas) => {
      last = last.then(async () => void (await run(ohlas)));
    });

  /** @type {{ [order: string]: (given: any) => void }} */
  const orders = {
    dress({ lang, dir, scheme, css, card }) {
      root.lang = lang;
      root.dir = dir;
      sheet.replaceSync(css);
      document.body.className = scheme;
      const button = /** @type {HTMLElement | null} */ (document.querySelector('.tell'));
      if (button) button.dataset.ohlasOpen = card;
    },
    configure: (options) => inTurn((ohlas) => ohlas.configure(options)),
    open: ({ card, how }) => inTurn((ohlas) => ohlas.open(card, how)),
    close: () => inTurn((ohlas) => ohlas.close()),
  };

  here.ohlas = [{ onProblem: (/** @type {unknown} */ problem) => tell('problem', problem) }];
  for (const type of HEARD)
    document.addEventListener(`ohlas:${type}`, (event) =>
      tell(type, /** @type {CustomEvent} */ (event).detail),
    );
  addEventListener('message', ({ source, data: { order, given } }) => {
    if (source === window.parent) orders[order]?.(given);
  });
  addEventListener('DOMContentLoaded', () => tell('here'));
})();
