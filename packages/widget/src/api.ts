import type { Explained, Pending, Properties, Query } from '@ohlas/core';
import { type Doubt, type Given, readAttributes, readOptions } from '@ohlas/core';
import type { Engine, TellOrder } from './engine/host.js';
import type { House } from './house.js';
import { lookOf } from './look.js';
import type { CardHandle, OpenOptions, SendOptions, Sent } from './ohlas.js';
import type { ConsentLevel } from './options.js';

// What `window.ohlas` and unusual attributes need; a page with neither does not download it. Each function is the
// instance's method of the same name.

/** Takes options over the ones there are. Attributes win over the object that `data-config` names. */
export async function configure(house: House, raw: object, attributes?: true): Promise<void> {
  let given: Given;
  let doubts: readonly Doubt[];
  if (attributes) {
    const { config, ...dataset } = raw as { readonly [name: string]: string };
    const below = config === undefined ? { given: {}, doubts: [] } : await readConfig(config);
    const above = readAttributes(dataset);
    // The entry has taken them as they were.
    const before = Object.entries(house.given).filter(([name]) => !(name in raw));
    given = { ...below.given, ...Object.fromEntries(before), ...above.given };
    doubts = [...below.doubts, ...above.doubts];
  } else {
    const read = readOptions(raw);
    given = { ...house.given, ...read.given };
    doubts = read.doubts;
  }
  house.given = Object.freeze(given);
  house.look = () => lookOf(house.given, location.pathname);
  house.draw();
  for (const run of house.watchers) run();
  if (NEEDS_ENGINE.some((name) => given[name])) whenIdle(() => openEngine(house));
  if (doubts.length || !(given.endpoint || given.transport))
    house.load('problems').then((file) => file.tell(house, doubts));
}

const NEEDS_ENGINE = ['prompts', 'order', 'token', 'audienceDataLayer', 'audienceConfirmationPath'] as const;

/** Safari has no idle callback; there the page is given a moment. */
function whenIdle(run: () => void): void {
  if ('requestIdleCallback' in window) requestIdleCallback(run, { timeout: 2_000 });
  else setTimeout(run, 200);
}

async function openEngine(house: House): Promise<Engine | undefined> {
  if (house.gone.aborted) return undefined;
  const file = await house.load('engine');
  return house.gone.aborted ? undefined : file.enter(house);
}

export async function purchase(house: House, order: TellOrder): Promise<void> {
  (await openEngine(house))?.purchase(order);
}

export async function identify(house: House, { token }: { readonly token: string }): Promise<void> {
  (await openEngine(house))?.identify(token);
}

export async function track(house: House, name: string, props?: Properties): Promise<void> {
  (await openEngine(house))?.track(name, props);
}

export async function explain(house: House, query?: Query): Promise<readonly Explained[]> {
  const [engine, file] = await Promise.all([openEngine(house), house.load('problems')]);
  if (!engine) return [];
  const { prompts, situation } = await engine.grounds();
  return file.explain(prompts, situation, query);
}

export function consent(house: House, level: ConsentLevel): Promise<void> {
  return configure(house, { consent: level });
}

export async function open(house: House, card?: string, how?: OpenOptions): Promise<CardHandle> {
  const room = await house.openCard();
  return room?.open(card, how) ?? { close() {}, closed: Promise.resolve('dismissed') };
}

export function close(house: House): void {
  house.card?.close();
}

export async function send(house: House, answers: SendOptions): Promise<Sent> {
  const room = await house.openCard();
  return (
    room?.send(answers) ?? {
      id: '',
      outcome: 'rejected',
      reason: 'The files of the card could not be loaded.',
    }
  );
}

export async function pending(house: House): Promise<Pending[]> {
  return (await house.openOutbox()).pending();
}

export async function flush(house: House): Promise<void> {
  return (await house.openOutbox()).flush();
}

/** The options as JSON, in an element that may come after the script. */
async function readConfig(selector: string): Promise<{ given: Given; doubts: readonly Doubt[] }> {
  const find = () => document.querySelector(selector)?.textContent;
  try {
    if (!find() && document.readyState === 'loading')
      await new Promise((loaded) => document.addEventListener('DOMContentLoaded', loaded, { once: true }));
    return readOptions(JSON.parse(find() ?? ''));
  } catch {
    return { given: {}, doubts: [{ name: 'config', found: selector, attribute: true }] };
  }
}
