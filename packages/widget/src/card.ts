import { FIRST_CARDS, localizeCard } from '@ohlas/cards';
import { createId, type Problem } from '@ohlas/core';
import { unpack } from '@ohlas/locales';
import { cellOf, createTheme, guard } from '@ohlas/ui';
import { keyOf } from './begun.js';
import type { Asked, CardRoom } from './card-room.js';
import { type Conversation, converse, type Request } from './conversation.js';
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
  /** What is on the screen, by where it stands: above the page, or in an element of it. */
  const here = new Map<ShadowRoot, Conversation>();
  const theme = createTheme();
  let more: More | undefined;
  let manner = house.given.formality;
  let coming: Promise<unknown> | undefined;
  /** How many cards have been asked for above the page. */
  let turns = 0;

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
    attend: () => more?.care() ?? fetchMore().then(() => more?.attend(messages)),
    care: () => more?.care(),
    cardOf(id, { type }) {
      const plan = more ? more.plan(id) : FIRST_CARDS[id];
      if (plan)
        return localizeCard(id, plan, messages.value, {
          subject: type,
          seed,
          standard,
          fill: (label) => label.replaceAll('{shop}', house.given.shopName ?? location.hostname),
        });
      doubt({ path: 'card', found: id, expected: more?.ids().join(', ') ?? 'a card' });
      return undefined;
    },
  };

  function dress(): void {
    const { accent, scheme = 'auto', themeStar: star, themeRadius: radius, themeFont: font } = house.given;
    const length = typeof radius === 'number' ? `${radius}px` : radius;
    const sheet = theme({ accent, star, radius: length, font });
    // The launcher's, which goes by the direction of the page.
    root.host.toggleAttribute(
      'left',
      !house.given.position?.endsWith('start') === (getComputedStyle(root.host).direction === 'rtl'),
    );
    for (const each of [root, ...here.keys()]) {
      each.adoptedStyleSheets = [...new Set([...each.adoptedStyleSheets, sheet])];
      each.host.setAttribute('scheme', scheme);
    }
  }

  async function follow(): Promise<void> {
    dress();
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
      // Meanwhile it is another one again.
      if (language !== house.language) return;
      standard = unpack(first.default);
      if (second && more) standard = await more.whole(standard, second.default);
    }
    const next = words();
    if (JSON.stringify(next) === JSON.stringify(messages.value)) return;
    messages.value = next;
    for (const each of here.values()) each.retell();
  }

  function open(
    id = house.given.card ?? 'comment',
    asked: Asked = {},
    opener?: HTMLElement,
  ): CardHandle | Promise<CardHandle> {
    const turn = asked.within || ++turns;
    // One that was asked for meanwhile is what the person wants to see.
    if (lacks(id))
      return fetchMore().then(() =>
        more && (turn === turns || asked.within) ? open(id, asked, opener) : CLOSED,
      );
    const { ohlasSubject, ohlasName: name, ohlasImage: image } = asked;
    const given = asked.subject ?? ohlasSubject;
    const subject = readSubject(given);
    if (!subject)
      doubt({ path: 'subject', found: given, expected: 'product:ID, order:ID, page:ID, contact:ID or shop' });
    const about: SubjectOptions = {
      ...(name && { name }),
      ...(image && { image }),
      ...(subject ?? { type: 'shop' }),
    };
    const there = asked.within ? undefined : here.get(root);
    if (there?.key === keyOf(id, about)) {
      there.focus();
      return there.handle;
    }
    if (gone.aborted || !desk.cardOf(id, about)) return CLOSED;
    return show({ id, about, asked, opener }).handle;
  }

  /** What stood in this place makes room. */
  function show(request: Request): Conversation {
    const { root: place } = request.asked.within ?? house;
    here.get(place)?.close('replaced');
    const next = converse(desk, request);
    here.set(place, next);
    dress();
    next.handle.closed.then(() => {
      if (here.get(place) === next) here.delete(place);
    });
    return next;
  }

  async function ask(ask: Ask): Promise<Opened | undefined> {
    const { card: id, source, thread } = ask;
    if (lacks(id)) await fetchMore();
    const about = readSubject(ask.subject) ?? { type: 'shop' };
    if (!desk.cardOf(id, about) || (source === 'prompt' && here.has(root)) || !ask.still()) return undefined;
    const next = show({ id, about, asked: { thread }, opener: undefined, ask });
    next.handle.closed.then(() => ask.closed());
    return next;
  }

  const unguard = guard();
  dress();
  watchers.push(follow);
  // The page may change its language and its direction.
  const watch = new MutationObserver(() => {
    house.draw();
    follow();
  });
  watch.observe(document.documentElement, { attributeFilter: ['lang', 'dir'] });
  gone.addEventListener('abort', () => {
    for (const each of here.values()) each.close('dismissed');
    unguard();
    watch.disconnect();
  });
  return {
    open: (id, asked, opener) => open(id || undefined, asked, opener),
    ask,
    busy: () => here.has(root),
    close: () => here.get(root)?.close('dismissed'),
    async send(answers) {
      if (lacks(answers.card)) await fetchMore();
      const file = await house.load('value' in answers ? 'record' : 'send').catch(() => undefined);
      return file?.send(desk, answers as never);
    },
  };
}
