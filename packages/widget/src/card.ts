import { type Card, FIRST_CARDS, localizeCard } from '@ohlas/cards';
import { createId, type Problem } from '@ohlas/core';
import { type Messages, merge, unpack } from '@ohlas/locales';
import { cellOf, guard, themeSheet } from '@ohlas/ui';
import { type Conversation, converse } from './conversation.js';
import { createDrafts } from './drafts.js';
import { clock } from './edges/clock.js';
import { createRandom } from './edges/random.js';
import type { House, LanguageFile } from './house.js';
import type { CardHandle, OpenOptions, SendOptions, Sent, SubjectOptions } from './ohlas.js';
import type { OutboxRoom } from './outbox-room.js';
import { send } from './send.js';
import { readSubject } from './subject.js';

/** How a card is asked for: by a call, or by the attributes of an element beside `data-ohlas-open`. */
export interface Asked extends OpenOptions {
  readonly ohlasSubject?: string;
  readonly ohlasName?: string;
  readonly ohlasImage?: string;
}

export interface CardRoom {
  /** @param opener the element that was pressed; without one it was a call */
  open(id?: string, asked?: Asked, opener?: HTMLElement): CardHandle;
  close(): void;
  send(answers: SendOptions): Promise<Sent>;
}

/** What conversations share. */
export interface Desk {
  readonly house: House;
  readonly outbox: OutboxRoom;
  readonly messages: { readonly value: Messages };
  /** A card in the language of now; none, and a problem told, when there is no such card. */
  cardOf(id: string, subject: SubjectOptions): Card | undefined;
  readonly createId: () => string;
  readonly drafts: ReturnType<typeof createDrafts>;
  doubt(problem: Problem): void;
}

const CLOSED: CardHandle = { close() {}, closed: Promise.resolve('dismissed') };

/** What the file of the card does when it has come, however often it is asked for. */
export function enter(house: House, outbox: OutboxRoom, packed: LanguageFile['default']): CardRoom {
  house.card ??= begin(house, outbox, packed);
  return house.card;
}

function begin(house: House, outbox: OutboxRoom, packed: LanguageFile['default']): CardRoom {
  const { root, watchers, gone } = house;
  const random = createRandom();
  const seed = createId(clock, random);
  let standard = unpack(packed);
  let current: Conversation | undefined;

  const doubt = (problem: Problem) => house.load('problems').then((file) => file.tell(house, [problem]));
  const words = () =>
    merge(standard, house.given.texts, (path) =>
      doubt({ path: `texts.${path}`, found: 'unknown', expected: 'a text where we have one' }),
    );
  const messages = cellOf(words());
  const desk: Desk = {
    house,
    outbox,
    messages,
    createId: () => createId(clock, random),
    drafts: createDrafts(() => outbox.level() !== 'none', clock.now),
    doubt,
    cardOf(id, { type }) {
      const plan = Object.hasOwn(FIRST_CARDS, id) && FIRST_CARDS[id];
      if (plan)
        return localizeCard(id, plan, messages.value, {
          subject: type,
          seed,
          standard: standard.cards[id],
          fill: (label) => label.replaceAll('{shop}', house.given.shopName ?? location.hostname),
        });
      doubt({ path: 'card', found: id, expected: `"${Object.keys(FIRST_CARDS).join('" or "')}"` });
      return undefined;
    },
  };

  let sheets: CSSStyleSheet[] = [];
  function dress(): void {
    const { accent, scheme = 'auto', themeStar: star, themeRadius: radius, themeFont: font } = house.given;
    const length = typeof radius === 'number' ? `${radius}px` : radius;
    const others = root.adoptedStyleSheets.filter((sheet) => !sheets.includes(sheet));
    sheets = [themeSheet({ accent, star, radius: length, font })];
    root.adoptedStyleSheets = [...others, ...sheets];
    root.host.setAttribute('scheme', scheme);
  }

  async function follow(): Promise<void> {
    dress();
    if (outbox.level() === 'none') desk.drafts.forget();
    if (house.language !== standard.tag) standard = unpack((await house.load(house.language)).default);
    const next = words();
    if (JSON.stringify(next) === JSON.stringify(messages.value)) return;
    messages.value = next;
    current?.retell();
  }

  function open(id = house.given.card ?? 'comment', asked: Asked = {}, opener?: HTMLElement): CardHandle {
    const { ohlasSubject, ohlasName: name, ohlasImage: image } = asked;
    const given = asked.subject ?? ohlasSubject;
    const subject = readSubject(given);
    if (!subject)
      doubt({ path: 'subject', found: given, expected: 'shop, product:ID, order:ID, page:ID or contact:ID' });
    const about: SubjectOptions = {
      ...(name && { name }),
      ...(image && { image }),
      ...(subject ?? { type: 'shop' }),
    };
    const key = `${id} ${about.type}:${about.id ?? ''}`;
    if (current?.key === key) {
      current.focus();
      return current.handle;
    }
    if (!desk.cardOf(id, about)) return CLOSED;
    current?.close('replaced');
    const next = converse(desk, { id, key, about, asked, opener });
    current = next;
    next.handle.closed.then(() => {
      if (current === next) current = undefined;
    });
    return next.handle;
  }

  const unguard = guard();
  dress();
  watchers.push(follow);
  gone.addEventListener('abort', () => {
    current?.close('dismissed');
    unguard();
  });
  return {
    open: (id, asked, opener) => open(id || undefined, asked, opener),
    close: () => current?.close('dismissed'),
    send: (answers) => send(desk, answers),
  };
}
