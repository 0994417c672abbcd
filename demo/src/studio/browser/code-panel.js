import { css, npm, scriptTag } from '../code.js';
import { find, painted } from './dom.js';

const KINDS = [
  { id: 'tag', of: scriptTag },
  { id: 'npm', of: npm },
  { id: 'css', of: css },
];
/** So long the button says that it has copied. */
const SAID_MS = 2_000;

/** The code, always in step, and its button. @returns {(settings: import('../settings.js').Settings) => void} */
export function createCodePanel() {
  const tabs = KINDS.map(({ id }) => /** @type {HTMLButtonElement} */ (find(`tab-${id}`)));
  const copy = /** @type {HTMLButtonElement} */ (find('copy'));
  const said = find('copied');
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let back;

  const now = () => tabs.findIndex((tab) => tab.ariaSelected === 'true');
  /** @param {number} at */
  const codeAt = (at) => /** @type {HTMLElement} */ (find(`code-${KINDS[at]?.id}`).querySelector('code'));

  /** @param {number} at */
  function choose(at) {
    tabs.forEach((tab, index) => {
      tab.setAttribute('aria-selected', String(index === at));
      tab.tabIndex = index === at ? 0 : -1;
      find(`code-${KINDS[index]?.id}`).hidden = index !== at;
    });
    copy.disabled = !codeAt(at).textContent;
    said.textContent = '';
  }

  tabs.forEach((tab, at) => {
    tab.addEventListener('click', () => choose(at));
    tab.addEventListener('keydown', (event) => {
      const to = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: tabs.length - 1 }[event.key];
      if (to === undefined) return;
      event.preventDefault();
      const next = (to + tabs.length) % tabs.length;
      choose(next);
      tabs[next]?.focus();
    });
  });

  copy.addEventListener('click', async () => {
    const at = now();
    const code = codeAt(at);
    try {
      await navigator.clipboard.writeText(code.textContent ?? '');
      said.textContent = `${tabs[at]?.textContent} copied.`;
      copy.textContent = 'Copied';
      clearTimeout(back);
      back = setTimeout(() => {
        copy.textContent = 'Copy';
      }, SAID_MS);
    } catch {
      // The browser lets no page write to the clipboard: then the person does.
      getSelection()?.selectAllChildren(code);
      said.textContent = 'This browser does not let a page copy. The code is selected: press Ctrl+C or ⌘C.';
    }
  });

  return (settings) => {
    KINDS.forEach(({ of }, at) => {
      codeAt(at).replaceChildren(...painted(of(settings)));
    });
    const none = css(settings) === '';
    find('no-css').hidden = !none;
    /** @type {HTMLElement} */ (codeAt(2).parentElement).hidden = none;
    copy.disabled = !codeAt(now()).textContent;
  };
}
