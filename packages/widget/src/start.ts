import type { Given } from '@ohlas/core';
import { LAUNCHER } from '@ohlas/locales';
import { probe } from './edges/stores/probe.js';
import type { House, Load } from './house.js';
import { launcherCss, NONE } from './launcher-css.js';
import type { Instance } from './ohlas.js';
import { KEY } from './registry.js';

/**
 * Begins on a page: the launcher, the listeners, the instance. All else is loaded when it is needed. This file and
 * what it imports are downloaded with every page, 2 kB in all, so it is terser than the rest of the house; numbers stand where they are used.
 */
export function start(load: Load, given: Given): Instance {
  const root = document.createElement('ohlas-root').attachShadow({ mode: 'open' });
  const { host } = root;
  const sheet = new CSSStyleSheet();
  const off = new AbortController();
  let attached = 0;
  let ready: Promise<unknown> = Promise.resolve();
  let failed = '';
  let drawn = '';
  let open: HTMLElement | undefined;
  let timer: number | undefined;

  const hear = (types: string, run: (event: Event) => void) => {
    for (const type of types.split(' ')) addEventListener(type, run, { capture: true, signal: off.signal });
  };
  const emit: House['emit'] = (type, detail) => {
    document.dispatchEvent(new CustomEvent(`ohlas:${type}`, { bubbles: true, detail }));
  };
  const draw = () => {
    const { given } = house;
    house.language = [given.locale, document.documentElement.lang, ...navigator.languages, 'en']
      .map((tag) => `${tag}`.slice(0, 2).toLowerCase())
      .find((tag) => LAUNCHER[tag]) as string;
    const css =
      launcherCss(getComputedStyle(document.body ?? host).fontFamily, given.accent) +
      house.look() +
      ([...document.querySelectorAll<HTMLElement>('dialog:modal,[aria-modal=true]')].find(
        (one) => one.offsetWidth,
      )
        ? NONE
        : '');
    const mail = failed && (given.shopContactEmail || '');
    const words = (given.label || LAUNCHER[house.language]) + failed + mail;
    // Without its file nothing stands there; the console names the address that did not answer.
    for (const name of ['ohlas-stars', 'ohlas-card'] as const)
      if (document.querySelector(name)) load(name).then((room) => room.enter(house), String);
    if (drawn !== css + words) {
      drawn = css + words;
      sheet.replaceSync(css);
      open?.remove();
      open = document.createElement(mail ? 'a' : 'button');
      open.textContent = words;
      open.id = 'open';
      open.part = 'launcher';
      open.className = failed;
      if (mail) (open as HTMLAnchorElement).href = `mailto:${mail}`;
      else open.dataset.ohlasOpen = '';
      root.prepend(open);
    }
  };
  const oops = ({ message }: Error) => {
    failed = ' \u26a0 ';
    draw();
    emit('error', { code: 'load', message });
  };
  const attach = () => {
    // A page that removes the host each time is let win; one that swaps its pages may do so often.
    if (!host.isConnected && attached++ < 99) document.documentElement.append(host);
    watch.observe(document, { childList: true });
    watch.observe(document.documentElement, { childList: true });
    draw();
  };
  const watch = new MutationObserver(attach);
  /** A function of a file, called once that is there and the options are known. */
  const call =
    (name: string, file = 'api') =>
    (...given: unknown[]): Promise<never> =>
      ready
        .then(() => load(file))
        .then((room) =>
          ((room as unknown as { readonly [name: string]: unknown })[name] as (...given: unknown[]) => never)(
            house,
            ...given,
          ),
        );
  const openOutbox: House['openOutbox'] = call('enter', 'outbox');
  const openCard: House['openCard'] = () =>
    ready
      .then(() => Promise.all([load('card'), load(house.language), openOutbox()]))
      .then(
        ([file, words, outbox]) => {
          failed = '';
          return file.enter(house, outbox, words.default);
        },
        oops as () => undefined,
      );
  const begin = () =>
    ready.then(() => {
      if (!attached) {
        attach();
        probe(openOutbox);
        if (!house.given.endpoint) instance.configure({});
      }
    });
  const wait = () => {
    // What stands in the page does not wait for its pictures.
    draw();
    // React 18 throws a whole hydrated document away when it finds a foreign element in it; so not before `load`.
    if (document.readyState === 'complete') begin();
    else if (document.readyState !== 'loading') timer = setTimeout(begin, 3_000);
  };
  // Its language is found out by the first `draw`, below.
  const house = {
    root,
    load,
    given,
    look: () => '',
    draw,
    emit,
    gone: off.signal,
    watchers: [],
    openCard,
    openOutbox,
  } as Omit<House, 'language'> as House;
  const instance = {
    configure(...given: unknown[]) {
      ready = call('configure')(...given).catch(oops);
    },
    on(type: string, listener: (detail: unknown) => void) {
      const run = (event: Event) => listener((event as CustomEvent).detail);
      if (type === 'ready') listener({ version: __VERSION__ });
      hear(`ohlas:${type}`, run);
      return () => removeEventListener(`ohlas:${type}`, run, true);
    },
    push(...items: unknown[]) {
      for (const item of items)
        if (typeof item === 'function') item(instance);
        else instance.configure(item as object);
    },
    destroy() {
      off.abort();
      clearTimeout(timer);
      watch.disconnect();
      host.remove();
      delete window[KEY];
      if (window.ohlas === instance) delete window.ohlas;
    },
  } as unknown as Instance;
  for (const name of 'open close send pending flush consent purchase identify track explain'.split(' '))
    instance[name as 'open'] = call(name);

  root.adoptedStyleSheets = [sheet];
  hear('click pointerover focusin toggle popstate', (event) => {
    const opener = event.composedPath().find((node) => (node as HTMLElement).dataset?.ohlasOpen != null) as
      | HTMLElement
      | undefined;
    if (opener) {
      const coming = openCard();
      if (event.type === 'click') {
        event.preventDefault();
        opener.ariaBusy = 'true';
        coming.then((card) => {
          opener.ariaBusy = null;
          card?.open(opener.dataset.ohlasOpen, opener.dataset, opener);
        });
      }
    }
    // Only then has the page done what it does on this event, such as opening a dialog.
    setTimeout(draw);
  });
  // Who types or goes by keys may come under the launcher. Without the file it stays where it is.
  hear('keyup', () => load('near').then((room) => room.enter(house), String));
  hear('readystatechange', wait);
  wait();
  emit('ready', { version: __VERSION__ });
  if (location.href.includes('ohlas-card=')) call('enter', 'link')().catch(oops);
  window[KEY] = instance;
  return instance;
}
