import type { Files, Load } from './house.js';
import { languages } from './languages.js';
import type { Ohlas } from './ohlas.js';
import { onServer } from './on-server.js';
import type { OhlasOptions } from './options.js';
import { KEY } from './registry.js';
import { start } from './start.js';

const files: { readonly [Name in keyof Files]: () => Promise<Files[Name]> } = {
  api: () => import('./api.js'),
  ask: () => import('./ask-room.js'),
  card: () => import('./card.js'),
  cards: () => import('./cards.js'),
  care: () => import('./care.js'),
  choice: () => import('./choice.js'),
  counts: () => import('./counts-room.js'),
  engine: () => import('./engine-room.js'),
  link: () => import('./link-room.js'),
  more: () => import('./more.js'),
  near: () => import('./near.js'),
  'ohlas-card': () => import('./card-element.js'),
  'ohlas-stars': () => import('./stars-element.js'),
  outbox: () => import('./outbox-room.js'),
  own: () => import('./own-room.js'),
  problems: () => import('./problems.js'),
  rate: () => import('./rate.js'),
  record: () => import('./record.js'),
  send: () => import('./send.js'),
  taps: () => import('./taps.js'),
};

const load = ((name: string) => (files[name as keyof Files] ?? languages[name])?.()) as Load;

/**
 * Puts the widget on this page: the launcher, and whatever the options ask for. There is one on a page: a second
 * call gives back the first one's instance, with these options applied. On a server it does nothing.
 *
 * Nothing but the launcher is loaded at once; the card and its language come when the launcher is pointed at.
 *
 * ```ts
 * const ohlas = createOhlas({ endpoint: 'https://shop.example/responses' });
 * ohlas.open('rating', { subject: 'product:walnut-stool' });
 * ```
 */
export function createOhlas(options: OhlasOptions = {}): Ohlas {
  if (typeof document === 'undefined') return onServer();
  const here = window[KEY];
  if (here)
    console.warn('ohlas: createOhlas was called again. The widget that is there takes the options over.');
  const ohlas = here ?? start(load, {});
  ohlas.configure(options);
  return ohlas;
}

export type {
  CardHandle,
  Ohlas,
  OhlasEvents,
  OpenOptions,
  SendOptions,
  Sent,
  SubjectOptions,
} from './ohlas.js';
export type {
  AudienceOptions,
  CardDifference,
  ConsentLevel,
  Context,
  EndpointOptions,
  LauncherOptions,
  OhlasOptions,
  Problem,
  Purchase,
  QuietOptions,
  ShopOptions,
  ThemeOptions,
  Transport,
} from './options.js';
