import { execFileSync } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';
import { pack } from '../../scripts/pack.mjs';
import { expect, test } from '../fixtures.js';
import { eventually } from '../shop.js';

const entry = new URL('../../packages/widget/dist/index.js', import.meta.url).href;

/** Until it is lifted, any touch of what only a browser has ends the process, `typeof` included. */
const GUARD = `
const names = ['window', 'document', 'navigator', 'location', 'localStorage', 'HTMLElement', 'customElements'];
for (const name of names)
  Object.defineProperty(globalThis, name, { configurable: true, get() { throw new Error('touched ' + name) } });
`;

test('the npm build is imported and called on a server without touching a window', () => {
  const said = execFileSync(
    process.execPath,
    [
      '--input-type=module',
      '--eval',
      `${GUARD}
      const { createOhlas } = await import(${JSON.stringify(entry)});
      for (const name of names) delete globalThis[name];
      const ohlas = createOhlas({ endpoint: 'https://shop.example/responses' });
      const off = ohlas.on('ready', () => {});
      off();
      ohlas.open('comment');
      ohlas.close();
      ohlas.configure({ locale: 'cs' });
      await ohlas.flush();
      console.log(JSON.stringify(await ohlas.pending()));
      ohlas.destroy();`,
    ],
    { encoding: 'utf8' },
  );
  expect(said.trim()).toBe('[]');
});

test('the elements are imported on a server without a page', () => {
  const elements = new URL('../../packages/widget/dist/elements.js', import.meta.url).href;
  const said = execFileSync(
    process.execPath,
    [
      '--input-type=module',
      '--eval',
      `const { OhlasCardElement, OhlasStarsElement } = await import(${JSON.stringify(elements)});
      console.log(typeof OhlasCardElement, typeof OhlasStarsElement);`,
    ],
    { encoding: 'utf8' },
  );
  expect(said.trim()).toBe('function function');
});

test('the packed tarball works and updates in an app that brings Preact 10', { timeout: 180_000 }, async ({
  site,
  visit,
}) => {
  const folder = await mkdtemp(join(tmpdir(), 'ohlas-app-'));
  try {
    const [tarball = ''] = await pack(['widget'], folder);
    await writeFile(
      join(folder, 'package.json'),
      JSON.stringify({
        private: true,
        type: 'module',
        dependencies: { ohlas: `file:${tarball}`, preact: '10.29.8', '@preact/signals': '2.11.4' },
      }),
    );
    execFileSync('npm', ['install', '--prefer-offline', '--no-audit', '--no-fund', '--ignore-scripts'], {
      cwd: folder,
      stdio: 'pipe',
      shell: process.platform === 'win32',
    });
    const lock = JSON.parse(await readFile(join(folder, 'package-lock.json'), 'utf8')) as {
      packages: Record<string, { version: string }>;
    };
    const preacts = Object.entries(lock.packages).filter(([path]) => path.endsWith('node_modules/preact'));
    expect(preacts.map(([, { version }]) => version)).toEqual(['10.29.8']);

    await writeFile(
      join(folder, 'index.html'),
      '<!doctype html><html lang="en"><meta charset="utf-8"><title>App</title><link rel="icon" href="data:,"><main id="app"></main><ohlas-stars readonly average="4.3" count="128"></ohlas-stars><ohlas-stars label="Comfort"></ohlas-stars><script type="module" src="./main.js"></script></html>',
    );
    await writeFile(
      join(folder, 'main.js'),
      `import { h, render } from 'preact';
       import { signal } from '@preact/signals';
       import { createOhlas } from 'ohlas';
       import 'ohlas/elements';
       const opened = signal(0);
       const ohlas = createOhlas({ endpoint: '/v1/responses', test: false });
       window.switchTo = (locale) => ohlas.configure({ locale });
       const App = () => h('button', { onClick: () => { opened.value += 1; ohlas.open('rating'); } }, 'Opened ' + opened.value + ' times');
       render(h(App), document.getElementById('app'));`,
    );
    await build({ root: folder, base: './', logLevel: 'silent', build: { outDir: 'dist' } });
    site.mount('/app/', join(folder, 'dist/'));

    const I = await visit(`${site.url}/app/`);
    await I.page.getByRole('img', { name: '4.3 of 5 stars, 128 ratings' }).waitFor();
    await I.page
      .getByRole('radiogroup', { name: 'Comfort' })
      .getByRole('radio', { name: '4 stars, Good' })
      .click();
    expect(await I.page.evaluate(() => document.querySelectorAll('ohlas-stars')[1]?.value)).toBe('4');
    await I.press('Opened 0 times');
    await I.page.getByRole('button', { name: 'Opened 1 times' }).waitFor();
    await I.chooseStars(2);
    await I.see('What went wrong?');
    await I.page.evaluate(() => (window as unknown as { switchTo(locale: string): void }).switchTo('cs'));
    await I.see('Co bylo špatně?');
    expect(await I.card.getByRole('radio').nth(1).isChecked()).toBe(true);
    await I.card.getByRole('button', { name: 'Odeslat' }).click();
    const [response] = await eventually(site.stored, (all) => all[0]?.status === 'complete');
    expect(response).toMatchObject({ card: { id: 'rating' }, source: 'api', locale: 'cs' });
    expect(await I.page.evaluate(() => 'ohlas' in window)).toBe(false);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});
