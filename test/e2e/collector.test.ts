import { rm } from 'node:fs/promises';
import { ADMIN_TOKEN } from '../collector.js';
import { runCollector } from '../command.js';
import { expect, test } from '../fixtures.js';
import { aResponse } from '../response.js';

const response = aResponse('Fine.');
const SHOP = 'https://shop.example';
const JSON_TYPE = { 'content-type': 'application/json', origin: SHOP };

interface Attempt {
  readonly what: string;
  readonly says: number;
  readonly path?: string;
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
}

const attempts: readonly Attempt[] = [
  { what: 'a new response', says: 201, body: JSON.stringify(response) },
  { what: 'the same again', says: 200, body: JSON.stringify(response) },
  {
    what: 'the same as text, without a preflight',
    says: 200,
    headers: { 'content-type': 'text/plain', origin: SHOP },
    body: JSON.stringify(response),
  },
  {
    what: 'the same revision with other words',
    says: 422,
    body: JSON.stringify({ ...response, locale: 'cs' }),
  },
  { what: 'an older type', says: 422, body: JSON.stringify({ ...response, type: 'ohlas.response.v0' }) },
  { what: 'nothing', says: 400, body: '' },
  { what: 'half of it', says: 400, body: JSON.stringify(response).slice(0, 200) },
  { what: 'a list', says: 422, body: '[]' },
  { what: 'a web page', says: 415, headers: { 'content-type': 'text/html', origin: SHOP }, body: '<p>' },
  {
    what: 'a form',
    says: 415,
    headers: { 'content-type': 'application/x-www-form-urlencoded', origin: SHOP },
    body: 'a=b',
  },
  {
    what: 'far too much',
    says: 413,
    body: JSON.stringify({ ...response, context: { all: 'x'.repeat(70_000) } }),
  },
  {
    what: 'another shop',
    says: 403,
    headers: { 'content-type': 'application/json', origin: 'https://elsewhere.example' },
    body: JSON.stringify(response),
  },
  { what: 'a wrong method', says: 405, method: 'PUT', body: '{}' },
  { what: 'a wrong address', says: 404, path: '/v2/responses', body: JSON.stringify(response) },
  { what: 'a look without the token', says: 401, method: 'GET' },
];

test('the command receives, keeps through a restart, and answers what is wrong with its status', async () => {
  const collector = await runCollector(['--origin', SHOP]);
  const replies: { readonly what: string; readonly says: number; readonly readable: boolean }[] = [];
  for (const { what, path = '/v1/responses', method = 'POST', headers = JSON_TYPE, body } of attempts) {
    const reply = await fetch(collector.url + path, {
      method,
      headers,
      ...(method === 'GET' ? {} : { body: body ?? '' }),
    });
    await reply.text();
    replies.push({
      what,
      says: reply.status,
      readable: reply.headers.get('access-control-allow-origin') !== null,
    });
  }
  expect(replies).toEqual(attempts.map(({ what, says }) => ({ what, says, readable: true })));

  await collector.stop();
  const again = await runCollector(['--origin', SHOP], collector.data);
  const list = await fetch(`${again.url}/v1/responses`, {
    headers: { authorization: `Bearer ${ADMIN_TOKEN}` },
  });
  expect(((await list.json()) as { responses: unknown[] }).responses).toHaveLength(1);
  await again.stop();
  await rm(again.data, { recursive: true, force: true });
});

test('the results page lists what was stored, under a policy that allows nothing else', async ({
  shop,
  visit,
}) => {
  const I = await visit(shop.url);
  await I.openCard();
  await I.choose('Praise');
  await I.write('Your message', 'Kept <b>as written</b> & nothing more.');
  await I.send();
  await I.seeThanks();

  const manager = await visit(shop.results);
  await manager.page.getByText('Kept <b>as written</b> & nothing more.').waitFor();
  expect(new URL(manager.page.url()).search).toBe('');
  const page = await fetch(shop.results);
  expect(page.headers.get('content-security-policy')).toContain("default-src 'none'");
});
