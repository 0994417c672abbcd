/** Changes of one control with less than this between them are one change, to be undone as one. */
const ONE_CHANGE_MS = 1_000;
/** Browsers refuse to hear of a new address more than 100 times in half a minute (WebKit throws). */
const SAYS_EVERY_MS = 500;

/**
 * Leaves the address of each change behind, so that Back is undo.
 * @param {(query: string) => void} go the person has gone back, or forth
 * @returns {{ change: (name: string, query: string) => void, leap: (query: string) => void }} `change` by one control,
 *   `leap` to something else altogether
 */
export function createTrail(go) {
  let last = { name: '', at: Number.NEGATIVE_INFINITY };
  /** @type {string | undefined} */
  let unsaid;
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let timer;

  /** @param {string} query */
  const addressOf = (query) => `/studio/${query}`;

  function catchUp() {
    clearTimeout(timer);
    timer = undefined;
    if (unsaid !== undefined) history.replaceState(null, '', addressOf(unsaid));
    unsaid = undefined;
  }

  /** @param {string} query */
  function leap(query) {
    catchUp();
    history.pushState(null, '', addressOf(query));
    last = { name: '', at: Number.NEGATIVE_INFINITY };
  }

  addEventListener('popstate', () => {
    clearTimeout(timer);
    timer = undefined;
    unsaid = undefined;
    last = { name: '', at: Number.NEGATIVE_INFINITY };
    go(location.search);
  });

  return {
    change(name, query) {
      const at = performance.now();
      if (name === last.name && at - last.at < ONE_CHANGE_MS) {
        unsaid = query;
        timer ??= setTimeout(catchUp, SAYS_EVERY_MS);
      } else leap(query);
      last = { name, at };
    },
    leap,
  };
}
