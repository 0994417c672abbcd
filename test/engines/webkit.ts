import { type ChildProcess, spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { cure, findBrowser } from '../../scripts/browsers.mjs';
import type { Engine, Tab } from './engine.js';
import { frameOf } from './frame.js';

/** The code points WebDriver uses for keys without a character. */
const KEYS = {
  Enter: '\uE007',
  Escape: '\uE00C',
  Tab: '\uE004',
  Space: ' ',
  ArrowRight: '\uE014',
  ArrowLeft: '\uE012',
} as const;

/** Begins what a page threw, so that it is not taken for what it returned. */
const FAILED = 'Thrown: ';

/**
 * WebKitGTK through its own WebDriver, in plain HTTP. It draws to a display, so a virtual one is started
 * beside it. A driver has one session at a time: each tab gets a driver of its own.
 */
export async function startWebKit(): Promise<Engine> {
  const driver = findBrowser('webkit');
  const page = findBrowser('webkit-page');
  if (driver === undefined || page === undefined) throw new Error(cure('webkit'));
  const screen = await startDisplay();
  let version = '';
  const open = async (): Promise<Tab> => {
    const session = await startSession(driver, page, screen.name);
    version ||= session.version;
    return session.tab;
  };
  // The version is only told by a session.
  await (await open()).close();
  return { name: 'webkit', version, open, close: screen.stop };
}

/** A screen that nobody sees. */
export async function startDisplay(): Promise<{ name: string; stop(): Promise<void> }> {
  const path = findBrowser('display');
  if (path === undefined) throw new Error(cure('display'));
  // Xvfb picks a free display by itself and writes its number to the descriptor it is given. Without `-noreset` it
  // begins anew when its last window has gone, and turns away whoever comes in that moment.
  const server = spawn(
    path,
    ['-displayfd', '3', '-screen', '0', '1400x1000x24', '-nolisten', 'tcp', '-noreset'],
    { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] },
  );
  own(server);
  const number = await new Promise<string>((resolve, reject) => {
    server.once('exit', (code) => reject(new Error(`The virtual display ended with ${code}`)));
    server.stdio[3]?.once('data', (data) => resolve(String(data).trim()));
  });
  return { name: `:${number}`, stop: () => stop(server) };
}

async function startSession(driver: string, binary: string, display: string) {
  const port = await freePort();
  const child = spawn(driver, [`--port=${port}`, '--host=127.0.0.1'], {
    env: { ...process.env, DISPLAY: display },
    stdio: 'ignore',
  });
  own(child);
  const call = async (method: string, path: string, body?: unknown): Promise<unknown> => {
    const reply = await fetch(`http://127.0.0.1:${port}${path}`, {
      method,
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const { value } = (await reply.json()) as { value: { error?: string; message?: string } };
    if (!reply.ok) throw new Error(`WebKit, ${path}: ${value.error}: ${value.message}`);
    return value;
  };
  await answering(() => call('GET', '/status'));
  const { sessionId, capabilities } = (await call('POST', '/session', {
    capabilities: {
      alwaysMatch: { 'webkitgtk:browserOptions': { binary, args: ['--automation'] } },
    },
  })) as { sessionId: string; capabilities: { browserVersion: string } };
  const session = `/session/${sessionId}`;
  await call('POST', `${session}/timeouts`, { script: 20_000, pageLoad: 20_000 });
  await call('POST', `${session}/window/rect`, { x: 0, y: 0, width: 1280, height: 860 });

  const press = (value: string) => [
    { type: 'keyDown', value },
    { type: 'keyUp', value },
  ];
  const keys = (text: string) =>
    call('POST', `${session}/actions`, {
      actions: [{ type: 'key', id: 'keys', actions: [...text].flatMap(press) }],
    });
  const pointer = async (x: number, y: number, ...more: readonly object[]) => {
    const actions = [{ type: 'pointerMove', duration: 0, x: Math.round(x), y: Math.round(y) }, ...more];
    await call('POST', `${session}/actions`, {
      actions: [{ type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' }, actions }],
    });
  };
  const tab: Tab = {
    async goto(url) {
      await call('POST', `${session}/url`, { url });
    },
    async run(work, ...args) {
      // Neither is wrapped in an object: on a page that spoils `Object.prototype` the driver cannot read one.
      const script = `const done = arguments[arguments.length - 1];
        Promise.resolve().then(() => (${work})(...${JSON.stringify(args)}))
          .then(done, (error) => done('${FAILED}' + error));`;
      const value = await call('POST', `${session}/execute/async`, { script, args: [] });
      if (typeof value === 'string' && value.includes(FAILED)) throw new Error(`In the page: ${value}`);
      return value as never;
    },
    frame: (selector) =>
      frameOf(tab, selector, async (work, ...args) => {
        const id = await call('POST', `${session}/element`, { using: 'css selector', value: selector });
        await call('POST', `${session}/frame`, { id });
        try {
          return (await tab.run(work, ...args)) as never;
        } finally {
          await call('POST', `${session}/frame`, { id: null });
        }
      }),
    point: (x, y) => pointer(x, y),
    press: (x, y) => pointer(x, y, { type: 'pointerDown', button: 0 }, { type: 'pointerUp', button: 0 }),
    async type(text) {
      await keys(text);
    },
    async key(name) {
      await keys(KEYS[name]);
    },
    async size(width, height) {
      // The window has a bar of its own: ask for more until the page has what was asked for.
      const inner = await tab.run(() => [innerWidth, innerHeight]);
      const rect = (await call('GET', `${session}/window/rect`)) as { width: number; height: number };
      await call('POST', `${session}/window/rect`, {
        width: width + rect.width - (inner[0] ?? width),
        height: height + rect.height - (inner[1] ?? height),
      });
    },
    async screenshot() {
      return Buffer.from((await call('GET', `${session}/screenshot`)) as string, 'base64');
    },
    async close() {
      await call('DELETE', session).catch(() => undefined);
      await stop(child);
    },
  };
  return { tab, version: capabilities.browserVersion };
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  if (address === null || typeof address === 'string') throw new Error('No free port.');
  return address.port;
}

async function answering(ask: () => Promise<unknown>): Promise<void> {
  for (let tries = 0; ; tries += 1) {
    try {
      await ask();
      return;
    } catch (error) {
      if (tries > 200) throw error;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }
}

/** Neither a failed test nor an interrupted run may leave a browser behind. */
function own(child: ChildProcess): ChildProcess {
  const end = () => child.kill('SIGTERM');
  process.once('exit', end);
  child.once('exit', () => process.off('exit', end));
  return child;
}

function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve();
  return new Promise((resolve) => {
    child.once('exit', () => resolve());
    child.kill('SIGTERM');
  });
}
