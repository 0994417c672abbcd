import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Engine, type EngineName, HERE, type Tab } from '../engines/index.js';
import { FULL, figure } from '../figures.js';
import { eventually } from '../shop.js';
import { fine, stall, status } from '../site/faults.js';
import { type Site, startSite } from '../site/site.js';
import { FAULTS, type FaultCase, type Trigger } from './fault.js';

/** What `pending()` tells, and what is beneath it. */
interface Waiting {
  readonly id: string;
  readonly state: 'waiting' | 'rejected';
  readonly reason?: string;
  readonly lastStatus?: number;
  /** Nothing cuts its wait short: a try is under way, or the endpoint has asked for it. */
  readonly firm: boolean;
}

interface Outside {
  push(run: (ohlas: Outside) => void): void;
  send(answers: object): Promise<{ id: string; outcome: string; reason?: string }>;
  pending(): Promise<Waiting[]>;
  flush(): Promise<void>;
}

let site: Site;
/** What was submitted, and not refused for good, in any engine. */
const submitted: string[] = [];
const counts: { [name: string]: number } = {};

beforeAll(async () => {
  site = await startSite();
});
afterAll(() => site.stop());

describe.each(HERE)('%s', (name, start) => {
  let engine: Engine;
  let tab: Tab;
  /** Each case: the page it was on and its id. */
  const late: { readonly page: string; readonly id: string }[] = [];
  beforeAll(async () => {
    engine = await start();
    tab = await engine.open();
  });
  afterAll(async () => {
    await tab.close();
    await engine.close();
  });
  const works = (what: string, run: () => Promise<void>) =>
    test(what, async () => {
      await run();
      counts[name] = (counts[name] ?? 0) + 1;
    });

  works('reload while it is being sent', async () => {
    const { path, address } = endpoint(name, 'a reload');
    site.trouble(path, stall(3_000));
    const page = show(address);
    await tab.goto(page);
    // The lease of the try that was cut off ends after 16 s, or on a page where it is 17 s later.
    const later = FULL ? page : show(address, { clock: 17_000 });
    late.push({ page: later, id: await send(tab, 'reload') });
    site.trouble(path, fine);
    await tab.goto(page);
  });

  for (const one of FAULTS)
    works(one.name, async () => {
      const { path, address } = endpoint(name, one.name);
      let met = 0;
      site.trouble(path, (request, response, pass) => {
        met += 1;
        return one.fault(request, response, pass);
      });
      const page = show(one.across ? address.replace('127.0.0.1', 'localhost') : address, one);
      await tab.goto(page);
      const id = await send(tab, one.name, one.ends === 'refused');
      await eventually(
        async () => met,
        (times) => times > 0,
      );
      if (one.ends === 'refused') {
        const kept = await eventually(
          () => pending(tab),
          (all) => all.some((record) => record.id === id && record.state === 'rejected'),
        );
        expect(kept.find((record) => record.id === id)?.reason).toContain(one.name);
        submitted.splice(submitted.indexOf(id), 1);
        return;
      }
      if (one.ends === 'reload') await heard(tab, id);
      site.trouble(path, fine);
      if (one.ends === 'itself') late.push({ page, id });
      else await leaves(tab, id, one.ends, one.clock === undefined ? page : show(address));
    });

  works('nobody listens', async () => {
    const { port, server } = await closedPort();
    const page = show(`http://127.0.0.1:${port}/v1/responses`);
    await tab.goto(page);
    const id = await send(tab, 'refused');
    expect((await pending(tab)).map((record) => record.id)).toContain(id);
    const open = await server();
    await leaves(tab, id, 'online', page);
    open.close();
    open.closeAllConnections();
  });

  works('a name that does not exist, and the endpoint that replaces it', async () => {
    const old = 'http://nobody.invalid/v1/responses';
    await tab.goto(show(old));
    const id = await send(tab, 'moved');
    await heard(tab, id);
    await leaves(tab, id, 'reload', show('', {}, { url: endpoint(name, 'moved').address, replaces: [old] }));
  });

  works('two tabs', async () => {
    const { path, address } = endpoint(name, 'two tabs');
    site.trouble(path, (request) => void request.socket.destroy());
    // Two documents of one origin: what two tabs share, one window can show in any engine.
    const child = show(address);
    await tab.goto(
      site.show(`<iframe id="one" src="${child}"></iframe><iframe id="two" src="${child}"></iframe>`),
    );
    const ids = await tab.run(sendInFrames);
    submitted.push(...ids);
    let arrived = 0;
    site.trouble(path, (request, response, pass) => {
      arrived += 1;
      return fine(request, response, pass);
    });
    await eventually(
      () => tab.run(wakeFrames, ids),
      (left) => left === 0,
      25_000,
    );
    expect(arrived).toBe(ids.length);
  });

  works('back from the back-forward cache', async () => {
    const { path, address } = endpoint(name, 'back');
    const page = show(address);
    const elsewhere = site.show('<p>Elsewhere</p>');
    // A browser may let a page go, such as for want of memory; then it was a reload, and is tried once more.
    for (let time = 0, back = false; !back; time += 1) {
      expect(time).toBeLessThan(5);
      // Hours would lie between this and the next try.
      site.trouble(path, status(404));
      await tab.goto(page);
      const id = await send(tab, 'back');
      await heard(tab, id);
      await tab.run(() => void Object.assign(window, { wasHere: true }));
      await tab.goto(elsewhere);
      site.trouble(path, fine);
      // WebKit's driver never answers a script that meets pages as they change places.
      await tab.run(() => void setTimeout(() => history.back()));
      await new Promise((passed) => setTimeout(passed, 1_000));
      await eventually(
        () => tab.run(() => location.href).catch(() => ''),
        (now) => now === page,
      );
      await leaves(tab, id, 'itself', '');
      back = await tab.run(() => 'wasHere' in window);
    }
  });

  works('a private window', async () => {
    const own = await start({ private: true });
    try {
      const window = await own.open();
      const { path, address } = endpoint(name, 'private');
      site.trouble(path, status(503));
      const page = show(address);
      await window.goto(page);
      const id = await send(window, 'private');
      await heard(window, id);
      site.trouble(path, fine);
      await leaves(window, id, 'reload', page);
      await window.close();
    } finally {
      await own.close();
    }
  });

  works('pages that come and go while they store', async () => {
    const { path, address } = endpoint(name, 'quick pages');
    site.trouble(path, status(503));
    const page = show(address);
    const ids: string[] = [];
    for (let time = 0; time < (FULL ? 60 : 25); time += 1) {
      await tab.goto(page);
      ids.push(await send(tab, `visit ${time}`));
    }
    site.trouble(path, fine);
    if (!FULL) await tab.goto(show(address, { clock: 17_000 }));
    await eventually(
      async () => {
        await tab.run(wake, 'flush');
        return (await pending(tab)).filter(({ id }) => ids.includes(id));
      },
      (left) => left.length === 0,
      30_000,
    );
  });

  works('what waited by the clock leaves by itself', async () => {
    for (const { page, id } of late) await leaves(tab, id, 'itself', page);
  });

  test('stored is what was submitted, each once', async () => {
    const everything = await site.everything();
    expect([...everything].sort()).toEqual([...submitted].sort());
  });
});

afterAll(() => {
  const all = FAULTS.length + 8;
  const engines = Object.entries(counts).map(([name, count]) => `${name} ${count} of ${all}`);
  figure('faults', `${all} faults`, `${engines.join(', ')}; ${submitted.length} answers, each stored once`);
});

function endpoint(engine: EngineName, name: string): { readonly path: string; readonly address: string } {
  const path = `/f/${engine}/${name.replace(/\W+/g, '-')}`;
  return { path, address: site.trouble(path, fine) };
}

function show(
  address: string,
  { attributes = '', clock = 0 }: Pick<FaultCase, 'attributes' | 'clock'> = {},
  moved?: object,
): string {
  const before = clock
    ? `<script>{ const now = Date.now; Date.now = () => now() + ${clock}; }</script>`
    : moved
      ? `<script>window.ohlas = [${JSON.stringify({ endpoint: moved })}]</script>`
      : '';
  const to = address && `data-endpoint="${address}"`;
  return site.show(
    '',
    `${before}<script async src="${site.url}/cdn/ohlas.js" ${to} ${attributes} data-test="off"></script>`,
  );
}

async function send(tab: Tab, words: string, refused = false): Promise<string> {
  const { id, outcome } = await tab.run(sendFromPage, words);
  // Whichever comes first; an endpoint that stores and then says something odd has accepted.
  if (!refused) expect(['stored', 'accepted']).toContain(outcome);
  submitted.push(id);
  return id;
}

/** Until the try has come to an end. */
async function heard(tab: Tab, id: string): Promise<void> {
  await eventually(
    () => pending(tab),
    (all) => all.some((record) => record.id === id && (!record.firm || record.lastStatus === 429)),
  );
}

/** Until the answer has left the device, woken by what the case is about; without a page on the one that is shown. */
async function leaves(tab: Tab, id: string, by: Trigger, page: string): Promise<void> {
  if (page && (by === 'reload' || by === 'itself')) await tab.goto(page);
  await eventually(
    async () => {
      // Again and again, because the trouble may not be heard of before the first time.
      if (by !== 'reload' && by !== 'itself') await tab.run(wake, by);
      return (await pending(tab)).filter((record) => record.id === id);
    },
    (left) => left.length === 0,
    // The lease of a try that was cut off ends after 16 s.
    30_000,
  );
}

function pending(tab: Tab): Promise<Waiting[]> {
  return tab.run(pendingInPage) as Promise<Waiting[]>;
}

/** Takes a port and gives it back, so that nothing listens there until it is opened. */
async function closedPort(): Promise<{ readonly port: number; server(): Promise<Server> }> {
  const listen = (server: Server, port: number) =>
    new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  const first = createServer();
  await listen(first, 0);
  const { port } = first.address() as AddressInfo;
  await new Promise((resolve) => first.close(resolve));
  return {
    port,
    async server() {
      const server = createServer((request, response) => site.serve(request, response));
      await listen(server, port);
      return server;
    },
  };
}

// The rest runs in the page.

function sendFromPage(words: string): Promise<{ id: string; outcome: string }> {
  const host = window as never as { ohlas: Outside };
  host.ohlas ??= [] as never;
  return new Promise((resolve) => {
    host.ohlas.push((ohlas) => {
      ohlas.send({ card: 'comment', answers: { message: `Under ${words}` } }).then(resolve);
    });
  });
}

function pendingInPage(): Promise<Waiting[]> {
  const host = window as never as { ohlas: Outside };
  host.ohlas ??= [] as never;
  return new Promise((resolve) => {
    host.ohlas.push((ohlas) => {
      ohlas.pending().then(resolve);
    });
  });
}

function wake(by: 'online' | 'visible' | 'flush'): Promise<void> | undefined {
  const host = window as never as { ohlas: Outside };
  if (by === 'flush') return host.ohlas.flush();
  if (by === 'online') dispatchEvent(new Event('online'));
  else document.dispatchEvent(new Event('visibilitychange', { bubbles: true }));
  return undefined;
}

async function sendInFrames(): Promise<string[]> {
  const frames = [...document.querySelectorAll('iframe')];
  const sent = frames.flatMap((frame) =>
    [1, 2, 3].map(
      (number) =>
        new Promise<string>((resolve) => {
          const host = frame.contentWindow as never as { ohlas: Outside };
          host.ohlas ??= [] as never;
          host.ohlas.push((ohlas) => {
            ohlas
              .send({ card: 'comment', answers: { message: `${number} in ${frame.id}` } })
              .then(({ id }) => resolve(id));
          });
        }),
    ),
  );
  return Promise.all(sent);
}

async function wakeFrames(ids: readonly string[]): Promise<number> {
  const hosts = [...document.querySelectorAll('iframe')].map(
    (frame) => frame.contentWindow as never as { ohlas: Outside },
  );
  await Promise.all(hosts.map(({ ohlas }) => ohlas.flush()));
  const left = (await hosts[0]?.ohlas.pending()) ?? [];
  return left.filter(({ id }) => ids.includes(id)).length;
}
