import type { OhlasResponse } from '@ohlas/protocol';
import { type Collector, type CollectorOptions, createCollector } from '../collector.js';
import { response } from '../response.contract.js';
import { memoryStore } from '../stores/memory.js';

/** A collector and its pages, for the suites that look at them. */

export const TOKEN = 'a token of the shop';
export const HERE = 'https://answers.example';

export function open(options: Partial<CollectorOptions> = {}): Collector {
  return createCollector({ store: memoryStore(), adminToken: TOKEN, timeZone: 'Europe/Prague', ...options });
}

export const get = (
  collector: Collector,
  path: string,
  headers: Record<string, string> = {},
): Promise<Response> => collector.fetch(new Request(new URL(path, HERE), { headers }));

export const send = (collector: Collector, change: Partial<OhlasResponse> = {}): Promise<Response> =>
  collector.fetch(
    new Request(`${HERE}/v1/responses`, {
      method: 'POST',
      body: JSON.stringify(response(change)),
      headers: { 'Content-Type': 'application/json' },
    }),
  );

/** Opens a session. @returns its cookie */
export async function enter(collector: Collector): Promise<string> {
  const answer = await get(collector, `/results?token=${encodeURIComponent(TOKEN)}`);
  return answer.headers.get('set-cookie')?.split(';')[0] ?? '';
}

export async function read(collector: Collector, path = '/results', language = 'en'): Promise<string> {
  const headers = { Cookie: await enter(collector), 'Accept-Language': language };
  return (await get(collector, path, headers)).text();
}

/** Presses the button of a form as a browser would. */
export async function post(
  collector: Collector,
  path: string,
  fields: Record<string, string> = {},
  headers?: Record<string, string>,
): Promise<Response> {
  const cookie = await enter(collector);
  const page = await (await get(collector, path.replace(/\/(restore|case)$/, ''), { Cookie: cookie })).text();
  const form = /name="form" value="([0-9a-f]{64})"/.exec(page)?.[1] ?? '';
  return collector.fetch(
    new Request(new URL(path, HERE), {
      method: 'POST',
      body: new URLSearchParams({ form, ...fields }),
      headers: headers ?? { Cookie: cookie },
      redirect: 'manual',
    }),
  );
}
