import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Engine, HERE, type Tab } from '../engines/index.js';
import { FULL, figure } from '../figures.js';
import { eventually } from '../shop.js';
import { fine } from '../site/faults.js';
import { type Site, startSite } from '../site/site.js';

const TIMES = FULL ? 20 : 6;
const rows: string[] = [];

interface Outside {
  push(run: (ohlas: Outside) => void): void;
  on(type: string, listener: (detail: { response: { id: string } }) => void): void;
  pending(): Promise<unknown>;
  send(answers: object): Promise<unknown>;
}

let site: Site;
beforeAll(async () => {
  site = await startSite();
});
afterAll(async () => {
  await site.stop();
  figure('leave', 'sent, and gone in the same turn', rows.join(', '));
});

describe.each(HERE)('%s', (name, start) => {
  let engine: Engine;
  let tab: Tab;
  beforeAll(async () => {
    engine = await start();
    tab = await engine.open();
  });
  afterAll(async () => {
    await tab.close();
    await engine.close();
  });

  test(`${TIMES} answers whose page is left in the same turn all arrive`, async () => {
    // Another origin, so that the browser asks for permission before it sends.
    const endpoint = site.trouble(`/f/leave/${name}`, fine).replace('127.0.0.1', 'localhost');
    // Nothing of ours is on the page that follows: it can neither find nor deliver anything.
    const next = site.show('<p>Elsewhere</p>');
    const ids: string[] = [];
    for (let time = 0; time < TIMES; time += 1) {
      await tab.goto(
        site.show(
          '',
          `<script async src="${site.url}/cdn/ohlas.js" data-endpoint="${endpoint}" data-test="off"></script>`,
        ),
      );
      await tab.run(leave, `${time} from ${name}`, next);
      ids.push(
        await eventually(
          () => tab.run(() => location.hash.slice(1)).catch(() => ''),
          (id) => id !== '',
        ),
      );
    }
    const arrived = await eventually(
      async () => (await site.everything()).filter((id) => ids.includes(id)),
      (all) => all.length === TIMES,
    );
    expect(new Set(arrived).size).toBe(TIMES);
    rows.push(`${name} ${arrived.length} of ${TIMES}`);
  });
});

/** In the page: sends, and goes elsewhere before the browser has had a moment for it. */
function leave(words: string, next: string): Promise<void> {
  const host = window as never as { ohlas: Outside };
  host.ohlas ??= [] as never;
  return new Promise((resolve) => {
    host.ohlas.push(async (ohlas) => {
      await ohlas.pending();
      ohlas.on('submit', ({ response }) => {
        location.href = `${next}#${response.id}`;
      });
      ohlas.send({ card: 'comment', answers: { message: words } });
      resolve();
    });
  });
}
