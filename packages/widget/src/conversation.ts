import { type Answers, type Card, holds } from '@ohlas/cards';
import { type Begun, type Closed, createSession, type Draft } from '@ohlas/core';
import type { OhlasResponse, Source } from '@ohlas/protocol';
import { cellOf, type KindRules, kinds, mount } from '@ohlas/ui';
import type { Asked, AskWords, Desk } from './card.js';
import { clock } from './edges/clock.js';
import type { Ask, Opened } from './engine/host.js';
import { isPhone, linkedOf, prefillOf, situationOf } from './occasion.js';
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

interface Request {
  readonly id: string;
  readonly key: string;
  readonly about: SubjectOptions;
  readonly asked: Asked;
  readonly opener: HTMLElement | undefined;
  /** Who asks, where nobody has pressed for it. */
  readonly ask?: Ask | undefined;
  readonly words?: AskWords | undefined;
}

export function converse(desk: Desk, { id, key, about, asked, opener, ask, words }: Request): Conversation {
  const { house, messages, outbox, drafts } = desk;
  const { root, emit } = house;
  const source: Source = ask ? ask.source : !opener ? 'api' : root.contains(opener) ? 'launcher' : 'page';
  const back = asked.anchor ?? opener ?? (document.activeElement as HTMLElement | null);
  const unasked = ask ? ask.source === 'prompt' : asked.display === 'slide-in';
  const place = unasked ? 'slide-in' : isPhone() ? 'sheet' : 'panel';
  const { prompt, trigger, sample, order, token, continues } = ask ?? {};
  let started = false;
  let begun: Begun | undefined = continues;
  const left = new AbortController();
  let moving = false;
  let last: OhlasResponse | undefined;
  let finish: (how: Closed['how']) => void;
  const closed = new Promise<Closed['how']>((resolve) => {
    finish = resolve;
  });

  function begin(draft: Draft | undefined) {
    const { given, language } = house;
    const label = words?.label ?? given.label ?? '';
    const card = desk.cardOf(id, about) as Card;
    const rare = card.endings.some((ending) => ending.id === 'not-yet') || id === 'panel';
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
            // A case needs a deadline and a way to a person, and the rarer endings a link each.
            if (
              next.at === 'asking' &&
              (rare || (card.opensCase && holds(card.opensCase, next.answers, session.facts)))
            )
              desk.attend();
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
          outbox.put(response, options);
        },
      },
      id: desk.createId,
      draft,
      prefill: {
        ...linked(card),
        ...prefillOf(card, {
          email: given.prefillEmail,
          phone: given.prefillPhone,
          name: given.prefillName,
          ...asked.prefill,
        }),
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
      label,
      announcement: words?.announcement,
      silence: ask?.silence &&
        words && {
          label: words.silence,
          run() {
            ask.silence?.();
            session.close('dismissed');
          },
        },
      side: given.position?.endsWith('start') ? 'start' : 'end',
      subject: about,
      shop: {
        contact: {
          phone: given.shopContactPhone,
          email: given.shopContactEmail,
          chat: given.shopContactChat,
          stores: given.shopContactStores,
        },
        policies: {
          delivery: given.shopPoliciesDelivery,
          returns: given.shopPoliciesReturns,
          claim: given.shopPoliciesClaim,
          tracking: given.shopPoliciesTracking,
          privacy: given.shopPoliciesPrivacy,
        },
      },
      link:
        given.endingLinkLabel && given.endingLinkHref
          ? { label: given.endingLinkLabel, href: given.endingLinkHref }
          : undefined,
      deadline: (promisedBy) => desk.care()?.deadline(promisedBy, messages.value, clock.now()) ?? '',
      aftercare: (stage, state) =>
        desk.care()?.aftercare({
          id,
          response: () => last,
          complain: (answers, thread) => desk.open('complaint', { subject: about, answers, thread }),
        })(stage, state),
      returnFocus: {
        focus: () => (back?.isConnected ? back : root.querySelector<HTMLElement>('#open'))?.focus(),
      },
      onClose(how) {
        mounted.unmount();
        drafts.write(key, session.draft());
        if (moving) return;
        left.abort();
        emit('close', { card: id, reason: how });
        finish(how);
      },
    });
    return { session, mounted };
  }

  function linked(card: Card): Answers {
    const rules: { readonly [kind: string]: KindRules } = kinds;
    return linkedOf(
      card,
      ask?.answers ?? {},
      (question, answer) => rules[question.kind]?.accepts(question, answer) ?? false,
    );
  }

  function answered(question: string): void {
    if (!started) ask?.started();
    started = true;
    emit('answer', { card: id, question });
  }

  function submitted(response: OhlasResponse): void {
    begun = { id: response.id, revision: response.revision, startedAt: Date.parse(response.startedAt) };
    const arrived = response.answers.find(({ question }) => question === 'arrived');
    ask?.submitted(begun, arrived?.shape === 'choices' ? arrived.values[0] : undefined);
    emit('submit', { response });
  }

  /** Goes on with the response that was begun, from its first question. */
  function continued(response: Begun): Draft {
    const { version, ...card } = desk.cardOf(id, about) as Card;
    const answers = linked({ version, ...card });
    return {
      card: { id, version },
      talk: { step: 0, answers, settled: {}, opened: [], faults: {}, saved: false },
      startedAt: response.startedAt,
      response: { id: response.id, revision: response.revision },
    };
  }

  // What is half written outlives the page too.
  for (const type of ['pagehide', 'visibilitychange'])
    addEventListener(type, () => drafts.write(key, now.session.draft()), left);
  // A press can come before the page has finished loading.
  if (!root.host.isConnected) document.documentElement.append(root.host);
  let now = begin(continues ? continued(continues) : drafts.read(key));
  emit('shown', { card: id, ...(prompt && { prompt }) });
  return {
    key,
    handle: { close: () => now.session.close('dismissed'), closed },
    count() {
      const state = now.session.state.value;
      if (state.at !== 'asking') return;
      // What the person has changed meanwhile is theirs.
      for (const [key, value] of Object.entries(linked(now.session.card)))
        if (JSON.stringify(state.answers[key]) === JSON.stringify(value))
          now.session.answer(key, value, 'now');
    },
    begun() {
      const draft = now.session.draft();
      return draft?.response ? { ...draft.response, startedAt: draft.startedAt } : begun;
    },
    focus: () => now.mounted.focus(),
    close: (how) => now.session.close(how),
    retell() {
      // The words of a card are its session's, so another one leads it on, from the same draft.
      if (now.session.state.value.at !== 'asking') return;
      moving = true;
      now.session.close('replaced');
      moving = false;
      now = begin(now.session.draft());
    },
  };
}
