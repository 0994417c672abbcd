import { type Card, FIRST_CARDS, localizeCard, type Plan } from '@ohlas/cards';
import { type Clock, createSession, type Deliver, type News, type Session } from '@ohlas/core';
import type { Messages } from '@ohlas/locales';
import en from '@ohlas/locales/en';
import type { OhlasResponse } from '@ohlas/protocol';
import { cellOf } from './cell.js';
import { type Mounted, mount } from './mount.js';
import type { MountOptions } from './scene.js';

// A card on a page with a real conversation behind it: time that a test moves, and an outbox that a test answers for.

export interface Stand {
  readonly session: Session;
  readonly mounted: Mounted;
  readonly root: ShadowRoot;
  /** What the card is drawn in; empty once it is closed and taken away. */
  readonly box: HTMLElement;
  readonly messages: { value: Messages };
  readonly put: readonly OhlasResponse[];
  readonly closed: readonly string[];
  /** Moves the time, running what falls due. */
  pass(ms: number): void;
  /** What becomes of the latest revision put. */
  news(kind: News['kind']): void;
  /** What is said to ears. */
  said(): string;
}

export function cardOf(plan: Plan | string, messages: Messages = en): Card {
  const found = typeof plan === 'string' ? FIRST_CARDS[plan] : plan;
  if (!found) throw new Error(`There is no card "${plan}".`);
  const id = typeof plan === 'string' ? plan : 'own';
  return localizeCard(id, found, messages, { subject: 'product', seed: '1' });
}

export function stand(card: Card | string, options: Partial<MountOptions> = {}): Stand {
  let now = Date.UTC(2026, 0, 31, 12);
  let timers: { at: number; run: () => void }[] = [];
  const clock: Clock = {
    now: () => now,
    after(ms, run) {
      const timer = { at: now + ms, run };
      timers.push(timer);
      return () => {
        timers = timers.filter((each) => each !== timer);
      };
    },
  };
  const put: OhlasResponse[] = [];
  let notify: (news: News) => void = () => {};
  const deliver: Deliver = {
    put(response, given) {
      put.push(response);
      notify = given?.notify ?? notify;
    },
    release() {},
    drop: async () => ({ left: 0 }),
  };
  let ids = 0;
  const session = createSession({
    card: typeof card === 'string' ? cardOf(card) : card,
    situation: {
      audience: { kind: 'user', evidence: 'none' },
      source: 'launcher',
      locale: 'en',
      test: true,
      client: { name: 'ohlas', version: '1.0.0', device: 'desktop', trap: '' },
    },
    cell: cellOf,
    clock,
    deliver,
    goOn: (begun) => begun,
    id: () => {
      ids += 1;
      return `0199e0f6-7a00-7000-8000-${`${ids}`.padStart(12, '0')}`;
    },
  });
  const host = document.body.appendChild(document.createElement('div'));
  const root = host.attachShadow({ mode: 'open' });
  const messages = cellOf<Messages>(en);
  const closed: string[] = [];
  const mounted = mount(root, {
    session,
    messages,
    place: 'panel',
    clock,
    label: 'Feedback',
    onClose: (how) => closed.push(how),
    ...options,
  });
  mounted.arrive();
  const box = root.lastElementChild as HTMLElement;
  return {
    session,
    mounted,
    root,
    box,
    messages,
    put,
    closed,
    pass(ms) {
      const end = now + ms;
      for (;;) {
        const next = timers.filter(({ at }) => at <= end).sort((a, b) => a.at - b.at)[0];
        if (!next) break;
        timers = timers.filter((each) => each !== next);
        now = next.at;
        next.run();
      }
      now = end;
    },
    news: (kind) => notify(kind === 'rejected' ? { kind, reason: 'no' } : { kind }),
    said: () => root.querySelector('[data-live]')?.textContent ?? '',
  };
}
