import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from '../fixtures.js';
import { eventually } from '../shop.js';
import type { Site } from '../site/site.js';

const guide = readFileSync(new URL('../../docs/install.md', import.meta.url), 'utf8');
const cdn = fileURLToPath(new URL('../../packages/widget/dist/cdn/', import.meta.url));

/** The blocks of one language, in order, with the address of the shop replaced by the one of the site. */
function blocks(language: string, site: Site): readonly string[] {
  const pattern = new RegExp(`^( *)\`\`\`${language}\\n([\\s\\S]*?)^\\1\`\`\``, 'gm');
  return [...guide.matchAll(pattern)].map((match) =>
    (match[2] ?? '').replaceAll('https://shop.example', site.url),
  );
}

function block(language: string, site: Site, ...words: readonly string[]): string {
  const found = blocks(language, site).filter((code) => words.every((word) => code.includes(word)));
  if (found.length !== 1) throw new Error(`${found.length} blocks of the guide hold ${words.join(' and ')}.`);
  return found[0] ?? '';
}

test('the line of the guide puts the launcher on a page, under its policy', async ({ site, visit }) => {
  site.mount('/ohlas/', cdn);
  const policy = `default-src 'none'; style-src 'none'; img-src data:; ${block('text', site, 'script-src').trim()}`;
  const I = await visit(
    site.show(
      block('html', site, '<script async src', 'data-endpoint') + block('html', site, 'data-ohlas-open'),
      `<meta http-equiv="content-security-policy" content="${policy}">`,
    ),
  );
  await I.openCard();
  await I.write('Your message', 'As the guide says.');
  await I.send();
  await I.seeThanks();
  await eventually(site.stored, (all) => all.length === 1);
  await I.page.keyboard.press('Escape');
  await I.press('Rate this product');
  await I.see('Walnut stool');
});

test('the snippet for calls before the file has loaded opens the card', async ({ site, visit }) => {
  site.mount('/ohlas/', cdn);
  const I = await visit(
    site.show(
      block('html', site, 'ohlas.push(function') + block('html', site, '<script async src', 'data-endpoint'),
    ),
  );
  await I.card.waitFor();
});

test('the snippet for tag managers is of their age, and works', async ({ site, visit }) => {
  site.mount('/ohlas/', cdn);
  const snippet = block('html', site, 'createElement');
  expect(snippet).not.toMatch(/=>|`|\b(const|let|class)\b/);
  const I = await visit(site.show(snippet));
  await I.openCard();
  await I.write('Your message', 'By a tag manager.');
  await I.send();
  await I.seeThanks();
  await eventually(site.stored, (all) => all.length === 1);
});
