import type { Card } from '@ohlas/cards';
import { type Closed, createSession, type Draft } from '@ohlas/core';
import type { Source } from '@ohlas/protocol';
import { cellOf, mount } from '@ohlas/ui';
import type { Asked, Desk } from './card.js';
import { clock } from './edges/clock.js';
import { isPhone, prefillOf, situationOf } from './occasion.js';
import type { CardHandle, SubjectOptions } from './ohlas.js';

/** One card on the screen, until it is closed. */
export interface Conversation {
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
}

export function converse(desk: Desk, { id, key, about, asked, opener }: Request): Conversation {
  const { house, messages, outbox, drafts } = desk;
  const { root, emit } = house;
  const source: Source = !opener ? 'api' : root.contains(opener) ? 'launcher' : 'page';
  const back = asked.anchor ?? opener ?? (document.activeElement as HTMLElement | null);
  const place = asked.display === 'slide-in' ? 'slide-in' : isPhone() ? 'sheet' : 'panel';
  let moving = false;
  let finish: (how: Closed['how']) => void;
  const closed = new Promise<Closed['how']>((resolve) => {
    finish = resolve;
  });

  function begin(draft: Draft | undefined) {
    const { given, label, language } = { ...house, ...{ label: house.given.label ?? '' } };
    const card = desk.cardOf(id, about) as Card;
    const session = createSession({
      card,
      situation: situationOf(given, about, source, language),
      cell: cellOf,
      clock,
      deliver: outbox,
      id: desk.createId,
      draft,
      prefill: prefillOf(card, {
        email: given.prefillEmail,
        phone: given.prefillPhone,
        name: given.prefillName,
        ...asked.prefill,
      }),
      tell: (what) =>
        what.said === 'submit'
          ? emit('submit', { response: what.response })
          : emit('answer', { card: id, question: what.question }),
    });
    const mounted = mount(root, {
      session,
      messages,
      place,
      clock,
      label,
      side: given.position?.endsWith('start') ? 'start' : 'end',
      subject: about,
      shop: {
        contact: { phone: given.shopContactPhone, email: given.shopContactEmail },
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
      returnFocus: {
        focus: () => (back?.isConnected ? back : root.querySelector<HTMLElement>('#open'))?.focus(),
      },
      onClose(how) {
        mounted.unmount();
        drafts.write(key, session.draft());
        if (moving) return;
        emit('close', { card: id, reason: how });
        finish(how);
      },
    });
    return { session, mounted };
  }

  // A press can come before the page has finished loading.
  if (!root.host.isConnected) document.documentElement.append(root.host);
  let now = begin(drafts.read(key));
  emit('shown', { card: id });
  return {
    key,
    handle: { close: () => now.session.close('dismissed'), closed },
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
