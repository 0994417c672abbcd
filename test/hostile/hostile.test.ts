import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Engine, type EngineName, HERE, type Tab, type View } from '../engines/index.js';
import { anybodyOn } from '../engines/person.js';
import { FULL, figure } from '../figures.js';
import { answersOf, eventually } from '../shop.js';
import { type Site, startSite, tag } from '../site/site.js';
import { FRAMEWORKS } from './frameworks.js';
import { OWN } from './own.js';
import { around, type HostilePage, pressed } from './page.js';

const MODULES = fileURLToPath(new URL('../node_modules/', import.meta.url));
const BUILT = ['react-page.js', 'prototype-page.js'];
const PAGES = [...FRAMEWORKS, ...OWN];
/** All of them in the first engine; in the others the short form takes one of four. */
const pagesFor = (name: EngineName) =>
  PAGES.filter((_, index) => FULL || name === 'chromium' || index % 4 === 0);
const counts: { [name: string]: number } = {};

/** Runs before anything else on each page, and remembers what the page or the browser complains about. */
const EARS = `<script>
window.complaints = [];
addEventListener('error', function (event) { window.complaints.push(String(event.message)); });
addEventListener('unhandledrejection', function (event) { window.complaints.push(String(event.reason && event.reason.stack || event.reason)); });
(function (error) { console.error = function () { window.complaints.push([].join.call(arguments, ' ')); return error.apply(console, arguments); }; })(console.error);
</script>`;

let site: Site;

beforeAll(async () => {
  site = await startSite();
  site.mount('/lib/', MODULES);
  site.mount('/built/', await buildPages());
});
afterAll(() => site.stop());

describe.each(HERE)('%s', (name, start) => {
  let engine: Engine;
  beforeAll(async () => {
    engine = await start();
  });
  afterAll(() => engine.close());

  test.each(pagesFor(name))('a card is answered on a page where $why ($name)', async (page) => {
    const tab = await engine.open();
    try {
      const alone = await open(page, tab, '');
      if (page.release) await alone.run(page.release);
      const undisturbed = await alone.run(page.behaviour);
      if (page.sandbox !== undefined) expect(undisturbed).toBe(page.sandbox);
      const words = `On ${page.name} in ${engine.name}`;

      const shop = await open(page, tab, tag(site));
      await answer(page, shop, words);
      await rate(shop, words);

      expect(await shop.run(page.behaviour)).toEqual(undisturbed);
      expect(await shop.run(complaints)).toMatch(/^("")?$/);
      if (page.sandbox !== undefined) {
        expect(await tab.run(pressed)).toBe('2');
        expect(await tab.run(complaints)).toBe('');
      }
      await eventually(
        async () => (await site.stored()).filter((one) => JSON.stringify(answersOf(one)).includes(words)),
        // One of the words, one of the stars below which they stand again.
        (stored) => stored.length === 2,
      );
      counts[name] = (counts[name] ?? 0) + 1;
    } finally {
      await tab.close();
    }
  });
});

afterAll(() => {
  const engines = Object.entries(counts).map(
    ([name, count]) => `${name} ${count} of ${pagesFor(name as EngineName).length}`,
  );
  figure('hostile', `${PAGES.length} hostile pages`, engines.join(', '));
});

/** The page, wherever in the tab it stands. In a frame its address ends as that of a form without fields does. */
async function open(page: HostilePage, tab: Tab, widget: string): Promise<View> {
  const parts = {
    tag: EARS + widget,
    lib: (file: string) => (BUILT.includes(file) ? `/built/${file}` : `/lib/${file}`),
  };
  const address = site.showDocument(page.html(parts));
  await tab.goto(page.sandbox === undefined ? address : site.show(around(`${address}?`, page.sandbox), EARS));
  const view = page.sandbox === undefined ? tab : tab.frame('iframe');
  if (page.provoke) await view.run(page.provoke);
  return view;
}

/** In the page. */
function complaints(): string {
  return (window as never as { complaints: string[] }).complaints.join('\n');
}

async function answer(page: HostilePage, view: View, words: string): Promise<void> {
  const person = anybodyOn(view);
  if (page.release) {
    // A modal dialog of the page belongs to the page: the launcher keeps out of it.
    expect(await person.launcherSeen()).toBe(false);
    await view.run(page.release);
  }
  await person.openCard();
  await person.write('Your message', words);
  await person.press('Send');
  await person.see('Thank you');
}

/** The stars, choices and words that come up below one another. */
async function rate(view: View, words: string): Promise<void> {
  await view.run(() => {
    const { ohlas } = window as never as { ohlas: { open(card: string): void } };
    ohlas.open('rating');
  });
  const person = anybodyOn(view);
  await person.press('2 stars');
  await person.press('Service');
  await person.write('Tell us more', words);
  await person.press('Send');
  await person.see('sorry');
}

/** Packages that no page can load as they are. */
async function buildPages(): Promise<string> {
  const folder = fileURLToPath(new URL('../../.reports/hostile/', import.meta.url));
  for (const file of BUILT)
    await build({
      configFile: false,
      logLevel: 'error',
      define: { 'process.env.NODE_ENV': '"production"' },
      build: {
        outDir: folder,
        emptyOutDir: false,
        lib: {
          entry: fileURLToPath(new URL(file.replace('.js', '.ts'), import.meta.url)),
          formats: ['iife'],
          name: 'page',
          fileName: () => file,
        },
      },
    });
  return folder;
}
