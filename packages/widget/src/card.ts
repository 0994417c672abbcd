import { FIRST_CARDS, localizeCard } from '@ohlas/cards';
import { createId, type Problem } from '@ohlas/core';
import { unpack } from '@ohlas/locales';
import { cellOf, guard, themeSheet } from '@ohlas/ui';
import type { Asked, AskWords, CardRoom } from './card-room.js';
import { type Conversation, converse } from './conversation.js';
import type { Desk } from './desk.js';
import { createDrafts } from './drafts.js';
import { clock } from './edges/clock.js';
import { createRandom } from './edges/random.js';
import type { Ask, Opened } from './engine/host.js';
import type { House, LanguageFile } from './house.js';
import type { More } from './more.js';
import type { CardHandle, SubjectOptions } from './ohlas.js';
import type { OutboxRoom } from './outbox.js';
import { readSubject } from './subject.js';

// The second file borrows these, so that a page has them once.
export { buildResponse } from '@ohlas/core';
export * from '@ohlas/ui/shared';
export { situationOf } from './occasion.js';
export { readSubject } from './subject.js';

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
  /** What stands in the page itself, by its root. */
  const inline = new Map<ShadowRoot, Conversation>();
  let more: More | undefined;
  let manner = house.given.formality;
  let coming: Promise<unknown> | undefined;

  const doubt = (problem: Problem) => house.load('problems').then((file) => file.tell(house, [problem]));
  const words = () => {
    const ours = more ? more.worded(standard) : standard;
    return (
      house.merge?.(ours, house.given.texts, (path) =>
        // It may be a text of the second file.
        more
          ? doubt({ path: `texts.${path}`, found: 'unknown', expected: 'a text where we have one' })
          : fetchMore(),
      ) ?? ours
    );
  };
  const fetchMore = () => {
    coming ??= Promise.all([house.load('more'), house.load(`${house.language}-more`)])
      .then(async ([file, second]) => {
        more = await file.enter(house, FIRST_CARDS);
        standard = await more.whole(standard, second.default);
        messages.value = words();
      })
      // The next one to need it tries again.
      .catch(() => {
        coming = undefined;
      });
    return coming;
  };
  const lacks = (id: string) =>
    !more && (!Object.hasOwn(FIRST_CARDS, id) || !!house.given.cards || !!house.given.formality);
  const messages = cellOf(words());
  const desk: Desk = {
    house,
    outbox,
    messages,
    createId: () => createId(clock, random),
    drafts: createDrafts(() => outbox.level() !== 'none', clock.now, outbox.serialise),
    doubt,
    open: (id, asked) => open(id, asked),
    kit: () => more?.kit,
    attend: () => fetchMore().then(() => more?.attend()),
    care: () => more?.care(),
    cardOf(id, { type }) {
      const plan = more ? more.plan(id) : FIRST_CARDS[id];
      if (plan)
        return localizeCard(id, plan, messages.value, {
          subject: type,
          seed,
          standard: standard.cards[id],
          fill: (label) => label.replaceAll('{shop}', house.given.shopName ?? location.hostname),
        });
      doubt({ path: 'card', found: id, expected: more?.ids().join(', ') ?? 'a card' });
      return undefined;
    },
  };

  let sheets: CSSStyleSheet[] = [];
  function dress(): void {
    const { accent, scheme = 'auto', themeStar: star, themeRadius: radius, themeFont: font } = house.given;
    const length = typeof radius === 'number' ? `${radius}px` : radius;
    const before = sheets;
    sheets = [themeSheet({ accent, star, radius: length, font })];
    for (const each of [root, ...inline.keys()]) {
      const others = each.adoptedStyleSheets.filter((sheet) => !before.includes(sheet));
      each.adoptedStyleSheets = [...others, ...sheets];
      each.host.setAttribute('scheme', scheme);
    }
  }

  async function follow(): Promise<void> {
    dress();
    if (outbox.level() === 'none') desk.drafts.forget();
    const { language } = house;
    const { formality } = house.given;
    if (language !== standard.tag || formality !== manner) {
      manner = formality;
      // The second file knows how to say it otherwise.
      if (formality) await fetchMore();
      const [first, second] = await Promise.all([
        house.load(language),
        more && house.load(`${language}-more`),
      ]);
      standard = unpack(first.default);
      if (second && more) standard = await more.whole(standard, second.default);
    }
    const next = words();
    if (JSON.stringify(next) === JSON.stringify(messages.value)) return;
    messages.value = next;
    for (const each of [current, ...inline.values()]) each?.retell();
  }

  function open(
    id = house.given.card ?? 'comment',
    asked: Asked = {},
    opener?: HTMLElement,
  ): CardHandle | Promise<CardHandle> {
    if (lacks(id)) return fetchMore().then(() => (more ? open(id, asked, opener) : CLOSED));
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
    const { within } = asked;
    if (within) {
      if (gone.aborted || !desk.cardOf(id, about)) return CLOSED;
      inline.get(within.root)?.close('replaced');
      const next = converse(desk, { id, key, about, asked, opener });
      inline.set(within.root, next);
      dress();
      next.handle.closed.then(() => {
        if (inline.get(within.root) === next) inline.delete(within.root);
      });
      return next.handle;
    }
    if (current?.key === key) {
      current.focus();
      return current.handle;
    }
    if (!desk.cardOf(id, about)) return CLOSED;
    current?.close('replaced');
    const next = converse(desk, { id, key, about, asked, opener });
    stand(next);
    return next.handle;
  }

  function stand(next: Conversation): void {
    current = next;
    next.handle.closed.then(() => {
      if (current === next) current = undefined;
    });
  }

  async function ask(ask: Ask, words?: AskWords): Promise<Opened | undefined> {
    if (lacks(ask.card)) await fetchMore();
    const about = readSubject(ask.subject) ?? { type: 'shop' };
    if (!desk.cardOf(ask.card, about) || (ask.source === 'prompt' && current) || !ask.still())
      return undefined;
    current?.close('replaced');
    const key = `${ask.card} ${about.type}:${about.id ?? ''}`;
    const asked = ask.thread ? { thread: ask.thread } : {};
    const next = converse(desk, { id: ask.card, key, about, asked, opener: undefined, ask, words });
    stand(next);
    next.handle.closed.then(() => ask.closed());
    return next;
  }

  const unguard = guard();
  dress();
  watchers.push(follow);
  gone.addEventListener('abort', () => {
    for (const each of [current, ...inline.values()]) each?.close('dismissed');
    unguard();
  });
  return {
    open: (id, asked, opener) => open(id || undefined, asked, opener),
    ask,
    busy: () => !!current,
    close: () => current?.close('dismissed'),
    async send(answers) {
      if (lacks(answers.card)) await fetchMore();
      const file = await house.load('send').catch(() => undefined);
      return file?.send(desk, answers);
    },
  };
}
