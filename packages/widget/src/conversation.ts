import type { Card } from '@ohlas/cards';
import { type Begun, type Closed, createSession, type Draft, type SessionState } from '@ohlas/core';
import { format } from '@ohlas/locales';
import type { OhlasResponse, Source } from '@ohlas/protocol';
import { cellOf, changeOf, mount } from '@ohlas/ui';
import { begunOf, draftOf, keyOf } from './begun.js';
import type { Asked } from './card-room.js';
import type { Desk } from './desk.js';
import { clock } from './edges/clock.js';
import { hold } from './edges/hold.js';
import type { Ask, Opened } from './engine/host.js';
import { isPhone, prefillOf, situationOf, under } from './occasion.js';
import type { CardHandle, SubjectOptions } from './ohlas.js';

/** One card on the screen, until it is closed. */
export interface Conversation extends Opened {
  readonly key: string;
  readonly handle: CardHandle;
  focus(): void;
  close(how: Closed['how']): void;
  /** Goes on in the language of now, answers kept. */
  retell(): void;
}

/** Not before the card has come to rest. */
const SOON_MS = 300;

/** Which card is to come up, and how that came about. */
export interface Request {
  readonly id: string;
  readonly about: SubjectOptions;
  readonly asked: Asked;
  readonly opener: HTMLElement | undefined;
  /** Who asks, where nobody has pressed for it. */
  readonly ask?: Ask | undefined;
}

export function converse(desk: Desk, { id, about, asked, opener, ask }: Request): Conversation {
  const key = keyOf(id, about);
  const { house, messages, outbox, drafts } = desk;
  const { within } = asked;
  const { root, emit } = within ?? house;
  const source: Source = within
    ? 'inline'
    : ask
      ? ask.source
      : !opener
        ? 'api'
        : root.contains(opener)
          ? 'launcher'
          : 'page';
  const back = asked.anchor ?? opener ?? (document.activeElement as HTMLElement | null);
  const unasked = ask ? ask.source === 'prompt' : asked.display === 'slide-in';
  const place = within ? 'inline' : unasked ? 'slide-in' : isPhone() ? 'sheet' : 'panel';
  const { prompt, trigger, sample, order, token, continues } = ask ?? {};
  let started = false;
  /** Where a draft of this card lies, or can lie: what two windows have begun apart stays apart. */
  const slot = (free: boolean) =>
    [key, `${key} 2`, `${key} 3`].find((each) => !drafts.read(each) === free) ?? key;
  // Whoever is asked does not see what somebody else began to write.
  let name = slot(!!(prompt || continues));
  /** What lies there, as far as this card knows. */
  let base = drafts.read(name);
  /** The response that this window goes on with, or waits for while another one does. */
  let claimed: string | undefined;
  let waits = false;
  let held = new AbortController();
  let begun: Begun | undefined = continues;
  /** What was said here before, in this page or on this device: it can be changed, and stays one response. */
  const said = `${key} said`;
  const left = new AbortController();
  /** By then an unasked card has been spoken of. */
  const heard = clock.now() + 500;
  let last: OhlasResponse | undefined;
  let finish: (how: Closed['how']) => void;
  const closed = new Promise<Closed['how']>((resolve) => {
    finish = resolve;
  });

  function begin(draft: Draft | undefined) {
    const { given, language } = house;
    // The launcher is the first thing in the root, and says it in every language.
    const label = () => house.given.label ?? root.firstChild?.textContent ?? '';
    const link = under(given, 'endingLink');
    const whole = desk.cardOf(id, about) as Card;
    const card = ask?.fit?.(whole) ?? whole;
    // A case needs a deadline and a way to a person, and the rarer endings a link each.
    const attend = () => {
      if (card.opensCase || card.endings[1] || id === 'panel') desk.attend();
    };
    // Soon, because the network may be gone by the time it is needed. What stands in a page waits for the first answer.
    if (!within) clock.after(SOON_MS, attend);
    const session = createSession({
      card,
      situation: {
        ...situationOf(given, about, source, language),
        ...(asked.thread && { thread: asked.thread }),
        ...house.engine?.occasion(),
        ...(prompt && { prompt }),
        ...(trigger && { trigger }),
        ...(sample !== undefined && { sample }),
        ...(order && { order }),
        ...(token && { token }),
      },
      cell(first) {
        const cell = cellOf(first);
        return {
          get value() {
            return cell.value;
          },
          set value(next) {
            if (next.at === 'asking') attend();
            keep(next);
            cell.value = next;
          },
        };
      },
      replyBy: () => desk.care()?.replyBy(clock.now()),
      clock,
      deliver: {
        ...outbox,
        put(response, options) {
          last = response;
          remember(response);
          outbox.put(response, options);
        },
        drop(id) {
          remember();
          return outbox.drop(id);
        },
      },
      id: desk.createId,
      goOn,
      draft,
      prefill: {
        ...ask?.answers?.(card),
        ...prefillOf(card, { ...under(given, 'prefill'), ...asked.prefill }, unasked),
        ...asked.answers,
      },
      tell: (what) => (what.said === 'submit' ? submitted(what.response) : answered(what.question)),
    });
    const mounted = mount(root, {
      session,
      messages,
      ...desk.kit(),
      place,
      clock,
      get label() {
        return label();
      },
      get announcement() {
        return unasked ? format(messages.value.announcement, { label: label() }) : '';
      },
      silence: ask?.silence,
      subject: about,
      shop: { contact: under(given, 'shopContact'), policies: under(given, 'shopPolicies') },
      link: link.label && link.href ? { label: link.label, href: link.href } : undefined,
      deadline: (promisedBy) => desk.care()?.deadline(promisedBy, messages.value, clock.now()) ?? '',
      aftercare: (stage, state) =>
        desk.care()?.aftercare({
          id,
          response: () => last,
          complain: (answers, thread) => desk.open('complaint', { subject: about, answers, thread }),
        })(stage, state) ??
        (within && changeOf(again)(stage, state)),
      returnFocus: {
        focus: () => (back?.isConnected ? back : root.querySelector<HTMLElement>('#open'))?.focus(),
      },
      onClose(how) {
        mounted.unmount();
        claim();
        left.abort();
        emit('close', { card: id, reason: how });
        finish(how);
      },
    });
    return { session, mounted };
  }

  /** No other window has gone on with the draft, or sent it. */
  const same = () => drafts.read(name) === base;

  /** What is half written outlives the card and the page, and is there at every change: a crash tells nobody beforehand. */
  function keep({ at }: SessionState): void {
    if (waits) return;
    if (!same()) name = slot(true);
    base = now.session.draft();
    drafts.write(name, base);
    if (at !== 'closed') claim(base?.response.id);
  }

  /**
   * Lets go of what was held, and holds this response instead. Nobody else has one that was begun here; with `asks` one
   * from a draft is waited for, and is this window's if nobody has gone on with it meanwhile.
   */
  function claim(id?: string, asks = false): void {
    if (id === claimed) return;
    held.abort();
    held = new AbortController();
    claimed = id;
    waits = asks;
    if (id)
      hold(`ohlas-${id}`, held.signal, () => {
        waits = !same();
      });
  }

  function goOn(had: Draft['response']): Draft['response'] | undefined {
    if (waits || (base && !same())) {
      waits = false;
      base = undefined;
      return undefined;
    }
    // A vote is one in all windows: what was said in another is where this one goes on.
    const vote = drafts.read(said)?.response;
    return vote?.id === had.id && vote.revision > had.revision ? vote : had;
  }

  function answered(question: string): void {
    if (!started) ask?.started();
    started = true;
    emit('answer', { card: id, question });
  }

  function submitted(response: OhlasResponse): void {
    begun = begunOf(response);
    const arrived = response.answers.find(({ question }) => question === 'arrived');
    ask?.submitted(begun, arrived?.shape === 'choices' ? arrived.values[0] : undefined);
    emit('submit', { response });
  }

  /** Goes on with the response that was begun, from its first question. */
  function continued(response: Begun): Draft {
    const card = desk.cardOf(id, about) as Card;
    return draftOf(card, ask?.answers?.(card) ?? {}, response);
  }

  function remember(response?: OhlasResponse): void {
    if (within) drafts.write(said, within.voteOf(response));
  }

  /** Back from the thanks to what was answered: sent again, it is the next revision. */
  function again(): void {
    const state = now.session.state.value;
    if (state.at !== 'ended' || !last) return;
    const { answers } = state;
    // What has ended stays with its session, and another one leads it on.
    now.mounted.unmount();
    now = begin(draftOf(last.card, answers, begunOf(last), answers));
    now.mounted.focus();
  }

  // Out of sight, another window may go on with it.
  for (const type of ['pagehide', 'visibilitychange', 'pageshow'])
    addEventListener(
      type,
      () => {
        if (document.hidden || type === 'pagehide') claim();
        else if (base) claim(base.response.id, true);
      },
      left,
    );
  // A press can come before the page has finished loading.
  if (!within && !root.host.isConnected) document.documentElement.append(root.host);
  let now = begin(continues ? continued(continues) : (base ?? (within && drafts.read(said))));
  const response = continues ?? base?.response;
  if (response) claim(response.id, true);
  now.mounted.arrive();
  emit('shown', { card: id, ...(prompt && { prompt }) });
  return {
    key,
    handle: { close: () => now.session.close('dismissed'), closed },
    count() {
      const state = now.session.state.value;
      if (state.at !== 'asking') return;
      // What the person has changed meanwhile is theirs.
      for (const [key, value] of Object.entries(ask?.answers?.(now.session.card) ?? {}))
        if (JSON.stringify(state.answers[key]) === JSON.stringify(value))
          now.session.answer(key, value, 'now');
    },
    begun() {
      const draft = now.session.draft();
      return draft ? { ...draft.response, startedAt: draft.startedAt } : begun;
    },
    focus: () => now.mounted.focus(),
    close: (how) => now.session.close(how),
    retell() {
      const card = desk.cardOf(id, about);
      if (card) now.session.retell(ask?.fit?.(card) ?? card, house.language);
      if (unasked && clock.now() < heard) now.mounted.arrive();
    },
  };
}
