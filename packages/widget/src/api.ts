import type { Explained, Pending, Query } from '@ohlas/core';
import { type Doubt, type Given, readAttributes, readOptions } from '@ohlas/core';
import { INFORMAL_LAUNCHER, merge } from '@ohlas/locales';
import type { Engine } from './engine/host.js';
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
    const { consent } = read.given;
    given = {
      ...house.given,
      ...read.given,
      ...(typeof consent === 'function' && {
        consent: (await house.load('choice')).enter(house, consent as () => ConsentLevel),
      }),
    };
    doubts = read.doubts;
  }
  // The entry knows one word a language. This one goes by the language of the moment, and is no option to be copied.
  if (given.formality === 'informal' && !given.label)
    Object.defineProperty(given, 'label', { get: () => INFORMAL_LAUNCHER[house.language] });
  house.given = Object.freeze(given);
  house.look = () => lookOf(house.given, location.pathname);
  house.merge = merge;
  house.draw();
  for (const run of house.watchers) run();
  const { consent } = given;
  // Asked at once, because what an earlier page has left may have to go.
  if (typeof consent === 'function') (consent as () => unknown)();
  else if (consent === 'none')
    house.forgotten = house
      .load('choice')
      // It may have been raised meanwhile.
      .then((file): unknown => house.given === given && file.forget(house))
      .catch(String);
  if (NEEDS_ENGINE.some((name) => given[name]) || (consent !== 'none' && remembers()))
    setTimeout(openEngine, IDLE_MS, house);
  if (doubts.length || !(given.endpoint || given.transport))
    house.load('problems').then((file) => file.tell(house, doubts));
}

/** Later than what a page does at once; everything that is noticed by then is noticed later too. */
const IDLE_MS = 300;
const NEEDS_ENGINE = ['prompts', 'order', 'token', 'audienceDataLayer', 'audienceConfirmationPath'] as const;

/** What an earlier page has left tells who is here; and where less may be kept by now, it has to go. */
function remembers(): boolean {
  try {
    return /ohlas-[^o]/.test(Object.keys(localStorage).join());
  } catch {
    return false;
  }
}

/** Without its file, which is told of as every missing one, nobody is asked and nothing breaks. */
async function openEngine(house: House): Promise<Engine | undefined> {
  const file = await house.load('engine').catch(() => undefined);
  return house.gone.aborted ? undefined : file?.enter(house);
}

type Told = { readonly [name in 'purchase' | 'identify' | 'track']: Engine[name] };

const tell =
  <Name extends keyof Told>(name: Name) =>
  async (house: House, ...given: Parameters<Engine[Name]>): Promise<void> => {
    const engine = await openEngine(house);
    (engine?.[name] as ((...given: unknown[]) => void) | undefined)?.(...given);
  };

export const purchase: Tell<'purchase'> = tell('purchase');
export const identify: Tell<'identify'> = tell('identify');
export const track: Tell<'track'> = tell('track');
type Tell<Name extends keyof Told> = (house: House, ...given: Parameters<Engine[Name]>) => Promise<void>;

export async function explain(house: House, query?: Query): Promise<readonly Explained[]> {
  await openEngine(house);
  return (await house.load('problems')).explainHere(house, query);
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
    (await room?.send(answers)) ?? {
      id: '',
      outcome: 'rejected',
      reason: 'The files of the card could not be loaded.',
    }
  );
}

export async function pending(house: House): Promise<Pending[]> {
  await house.forgotten;
  return (await house.openOutbox()).pending();
}

export async function flush(house: House): Promise<void> {
  await house.forgotten;
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
