import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ADMIN_TOKEN } from '../collector.js';
import { type Engine, HERE, type Tab } from '../engines/index.js';
import { FULL, figure } from '../figures.js';
import { aResponse } from '../response.js';
import { eventually } from '../shop.js';
import { type Site, startSite } from '../site/site.js';
import { readStrings } from './strings.js';

const STRINGS = readStrings();
/** So many stand in one card at once. */
const SINKS = 14;
/** What others have collected is many thousands: each then comes to one place of a card, and fewer pages are opened. */
const MANY = STRINGS.length > 1000;
/** In the long form every string comes to every place. */
const TURNS = FULL && !MANY ? SINKS : 1;
/** Of each page of the list so many answers are opened in full. */
const OPENED = FULL && !MANY ? undefined : 2;
const PATIENCE_MS = 600_000 + STRINGS.length * 100;
const rows: string[] = [];

interface Handle {
  close(): void;
}
interface Outside {
  configure(options: object): void;
  open(card: string, how: object): Promise<Handle>;
}

let site: Site;
beforeAll(async () => {
  site = await startSite();
  for (const [index, words] of STRINGS.entries()) {
    const body = JSON.stringify(responseOf(words, index));
    const reply = await fetch(site.endpoint, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body,
    });
    expect([reply.status, words, await reply.text()]).toEqual([201, words, expect.anything()]);
  }
});
afterAll(async () => {
  await site.stop();
  figure('strings', 'strings that would be code', `${STRINGS.length} strings: ${rows.join('; ')}`);
});

describe.each(HERE)('%s', (name, start) => {
  let engine: Engine;
  let tab: Tab;
  let shown = 0;
  beforeAll(async () => {
    engine = await start();
    tab = await engine.open();
  });
  afterAll(async () => {
    await tab.close();
    await engine.close();
  });

  test(
    'in labels, texts, names and answers of a card they are words',
    async () => {
      await tab.goto(
        site.show(
          '',
          // No policy: nothing but the widget keeps them from running.
          `<script>window.hits = 0; window.hit = function () { hits += 1; };
        window.alert = window.prompt = window.confirm = window.print = window.hit;</script>
        <script async src="${site.url}/cdn/ohlas.js" data-endpoint="${site.endpoint}" data-test="off"></script>`,
        ),
      );
      const harmless = await tab.run(showCard, Array(SINKS).fill('Words') as string[]);
      for (let turn = 0; turn < TURNS; turn += 1)
        for (let from = 0; from < STRINGS.length; from += SINKS) {
          const words = Array.from({ length: SINKS }, (_, sink) => {
            const index = from + ((sink + turn) % SINKS);
            return STRINGS[index % STRINGS.length] as string;
          });
          expect(await tab.run(showCard, words), words.join('\n')).toEqual(harmless);
          shown += SINKS;
        }
      expect(await tab.run(() => (window as never as { hits: number }).hits)).toBe(0);
    },
    PATIENCE_MS,
  );

  test(
    'on the results pages and in the table for spreadsheets they are words',
    async () => {
      await tab.goto(`${site.url}/results?token=${ADMIN_TOKEN}`);
      // The page that takes the token leads on by itself.
      await eventually(
        () => tab.run(() => location.search).catch(() => '?'),
        (search) => search === '',
      );
      const paths = ['/results', '/results/cases', '/results/cards'];
      let pages = 0;
      for (let next = '/results/answers'; next; pages += 1) {
        const page = await visit(next);
        paths.push(...page.answers.slice(0, OPENED));
        next = page.next;
        if (pages > STRINGS.length) throw new Error('The list of answers has no end.');
      }
      for (const path of paths) await visit(path);
      rows.push(`${name} ${shown} shown in cards, ${pages + paths.length} results pages, 0 run, 0 elements`);
    },
    PATIENCE_MS,
  );

  async function visit(path: string): Promise<Seen> {
    await tab.goto(new URL(path, site.url).href);
    const seen = await tab.run(look);
    expect(seen.strange, path).toEqual([]);
    return seen;
  }
});

test('the table for spreadsheets is one, and nothing a browser would show', async () => {
  const reply = await fetch(`${site.url}/v1/responses`, {
    headers: { authorization: `Bearer ${ADMIN_TOKEN}`, accept: 'text/csv' },
  });
  expect(reply.headers.get('content-type')).toContain('text/csv');
  expect(reply.headers.get('x-content-type-options')).toBe('nosniff');
  const table = await reply.text();
  for (const words of STRINGS.filter((text) => /^[^\s"=+@-][^"\n\r\t]*$/.test(text)))
    expect(table.includes(words), words).toBe(true);
});

function responseOf(words: string, index: number): object {
  const text = (question: string) => ({
    question,
    kind: 'text',
    label: words,
    standard: false,
    shape: 'text',
    text: words,
  });
  return aResponse(words, {
    card: { id: index % 2 ? 'complaint' : 'mine', version: 1 },
    answers: [
      text('message'),
      { ...text('reply.name'), kind: 'contact' },
      {
        question: 'topic',
        kind: 'choices',
        label: words,
        standard: false,
        shape: 'choices',
        values: ['other'],
        labels: [words],
        text: words,
      },
    ],
    subject: { type: 'product', id: `p-${index}`, name: words },
    page: { url: `${site.url}/page`, title: words },
    context: { note: words },
  } as never);
}

// The rest runs in the page.

interface Seen {
  readonly strange: readonly string[];
  readonly answers: readonly string[];
  readonly next: string;
}

/** What a page of ours never has, and where it leads. */
function look(): Seen {
  const all = [...document.querySelectorAll('*')];
  const strange = all.filter(
    (node) =>
      /^(script|iframe|object|embed|base|frame|marquee|video|audio|math|template|slot|x|mglyph)$/i.test(
        node.localName,
      ) ||
      [...node.attributes].some(
        ({ name, value }) =>
          name.startsWith('on') ||
          (/^(href|src|action|formaction|data)$/.test(name) &&
            /^[^\w/#?.]*(java|vb)\s*script:|^data:text/i.test(value)),
      ),
  );
  const links = [...document.querySelectorAll<HTMLAnchorElement>('a[href]')].map((link) => link.href);
  return {
    strange: strange.map((node) => node.outerHTML.slice(0, 200)),
    answers: [...new Set(links.filter((href) => /\/results\/answers\/[\w-]+$/.test(href)))],
    next: document.querySelector<HTMLAnchorElement>('a[rel=next]')?.href ?? '',
  };
}

/** Opens a card with these words in every place a shop can fill, and gives the shape of all there is. */
async function showCard(words: readonly string[]): Promise<string[]> {
  const host = window as never as { ohlas: Outside & { push?: (run: (ohlas: Outside) => void) => void } };
  host.ohlas ??= [] as never;
  const ohlas = await new Promise<Outside>((resolve) => host.ohlas.push?.(resolve));
  const at = (index: number) => words[index] as string;
  ohlas.configure({
    launcher: { label: at(0) },
    ending: { link: { label: at(1), href: 'https://shop.example/' } },
    texts: { send: at(3) },
    cards: {
      mine: {
        version: 1,
        title: at(4),
        greeting: at(5),
        steps: [
          {
            questions: [
              {
                id: 'a',
                kind: 'choices',
                label: at(6),
                help: at(7),
                options: [
                  { id: 'one', label: at(8) },
                  { id: 'two', label: at(9) },
                ],
              },
              { id: 'b', kind: 'text', label: at(10), lines: 3 },
              { id: 'c', kind: 'message', label: at(11) },
            ],
          },
        ],
        endings: [{ id: 'thanks', title: at(12), text: at(12) }],
      },
    },
  });
  const handle = await ohlas.open('mine', {
    subject: { type: 'product', id: 'p', name: at(13), image: at(2) },
  });
  const root = () => document.querySelector('ohlas-root')?.shadowRoot as ShadowRoot;
  const until = async (there: () => boolean) => {
    for (const end = Date.now() + 5_000; !there() && Date.now() < end; )
      await new Promise((done) => setTimeout(done, 10));
  };
  const box = () => root().querySelector<HTMLTextAreaElement>('[role=dialog] textarea');
  await until(() => box() !== null);
  const area = box();
  if (!area) return ['no card'];
  area.value = at(13);
  area.dispatchEvent(new Event('input', { bubbles: true }));
  await new Promise((done) => setTimeout(done, 60));
  const shape = [...document.querySelectorAll('*'), ...root().querySelectorAll('*')]
    .filter((node) => !(node instanceof HTMLImageElement))
    .map((node) => [node.localName, ...node.getAttributeNames().sort()].join(' '))
    .sort();
  // Words that are not there prove nothing.
  const said = root().textContent ?? '';
  const unseen = [4, 5, 6, 7, 8, 9, 10, 11].map(at).filter((each) => !said.includes(each));
  handle.close();
  await until(() => box() === null);
  return [...shape, ...unseen.map((each) => `not shown: ${each}`)];
}
