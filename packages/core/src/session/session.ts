import type { Answers, Card } from '@ohlas/cards';
import type { OhlasResponse, Status } from '@ohlas/protocol';
import type { Cell, Clock, Deliver, News, Stop } from '../ports.js';
import { buildResponse, written } from '../response/build-response.js';
import type { Situation } from '../response/situation.js';
import { faultsOf } from '../talk/faults.js';
import { layOut, shown, stepsOf } from '../talk/layout.js';
import type { Talk } from '../talk/talk.js';
import type { Asking, Draft, Ended, Session, SessionState } from './state.js';
import { answered, begun, ended, heard, revealed, settled, turned, undone } from './transitions.js';

/** Arrowing through radios and typing settle after this. */
const REST_MS = 800;
/** The thanks say "later" when the endpoint does not have the response by then. */
const LATE_MS = 3_000;
/** Neither stored nor acknowledged by then: "still sending". */
const SLOW_MS = 10_000;

/** What a conversation tells whoever wants to know. */
export type Said =
  /** The first answer to a question, and the first after it was cleared. */
  | { readonly said: 'answer'; readonly question: string }
  /** Once per completed card. */
  | { readonly said: 'submit'; readonly response: OhlasResponse };

export interface SessionPorts {
  readonly card: Card;
  readonly situation: Situation;
  /** A place for the state: `signal` in a page, `(value) => ({ value })` in a test. */
  readonly cell: (state: SessionState) => Cell<SessionState>;
  readonly clock: Clock;
  readonly deliver: Deliver;
  /** A new response id, UUIDv7. */
  readonly id: () => string;
  /** Stands in the fields from the start, such as a known e-mail address; counts once anything settles. */
  readonly prefill?: Answers | undefined;
  /** Taken up again when it is of this card and version. */
  readonly draft?: Draft | undefined;
  /**
   * Asked before what was begun is changed: how far its response has come meanwhile, or nothing when another window
   * goes on with it. Then this conversation begins one of its own.
   */
  readonly goOn: (begun: Draft['response']) => Draft['response'] | undefined;
  readonly tell?: ((what: Said) => void) | undefined;
  /** By when a case that is opened now gets its reply, in ms since the Unix epoch; nothing promises nothing. */
  readonly replyBy?: (() => number | undefined) | undefined;
}

/** Leads one conversation about one card, from its first answer until it is closed. */
export function createSession(ports: SessionPorts): Session {
  const { clock, deliver, goOn, prefill = {}, draft, tell } = ports;
  let { card, situation } = ports;
  const facts = { audience: situation.audience.kind };
  const kept = draft?.card.id === card.id && draft.card.version === card.version ? draft : undefined;
  const startedAt = kept?.startedAt ?? clock.now();
  const state = ports.cell(kept ? turned(kept.talk, kept.talk.step) : begun(prefill));

  const fresh = () => ({ id: ports.id(), revision: 0 });
  let response = kept?.response ?? fresh();
  /** The tapped answers as they were last put. */
  let tapped = kept ? tappedIn(kept.talk) : '';
  let sent: { readonly complete: OhlasResponse; readonly talk: Talk } | undefined;
  /** The ending to come back to when a contact is not left after all. */
  let over: Ended | undefined;
  /** What would be lost without a draft. */
  let unsaid: Talk | undefined = kept?.talk;
  let trapped = situation.client.trap;
  let resting: Stop = () => {};
  let waiting: readonly Stop[] = [];

  function show(next: SessionState): void {
    if (next.at !== 'closed') unsaid = next.at === 'ended' || next.only ? undefined : next;
    state.value = next;
  }

  /** What is answered from here on is not what another window has. */
  function own(): void {
    response = goOn(response) ?? fresh();
  }

  function build(talk: Talk, status: Status): OhlasResponse {
    own();
    response = { ...response, revision: response.revision + 1 };
    const client = { ...situation.client, trap: trapped };
    const mark = { ...response, status, startedAt, answeredAt: clock.now(), replyBy: ports.replyBy?.() };
    return buildResponse(talk, card, { ...situation, client, ...mark });
  }

  /** In one string, empty without a rating: choices alone are not an opinion yet and wait for Send. */
  function tappedIn(talk: Talk): string {
    const answers = written(layOut(talk, card, facts), 'partial');
    return answers.some(({ shape }) => shape === 'number') ? JSON.stringify(answers) : '';
  }

  /** What was tapped is kept. After Send a partial would take the place of the complete response. */
  function settle(now: Asking): Asking {
    resting();
    const next = settled(now);
    if (sent) return next;
    const tap = tappedIn(next);
    if (tap && tap !== tapped) deliver.put(build(next, 'partial'), { hold: true });
    if (!tap && tapped) takeBack(next);
    tapped = tap;
    return { ...next, saved: !!tap };
  }

  /** The id ends here: what is tapped from now on is a new response, so the two cannot race. */
  function takeBack(talk: Talk): void {
    const gone = build(talk, 'withdrawn');
    tapped = '';
    response = fresh();
    void deliver.drop(gone.id).then(({ left }) => {
      if (left) deliver.put({ ...gone, revision: Math.max(gone.revision, left + 1) });
    });
  }

  function send(talk: Asking): void {
    const complete = build(talk, 'complete');
    const first = shown(talk, card, facts).find((each) => !each.folded && each.question.kind !== 'message');
    if (!complete.answers.length && first) show({ ...talk, faults: { [first.question.id]: 'required' } });
    else {
      if (!sent) tell?.({ said: 'submit', response: complete });
      hand(complete, talk);
    }
  }

  function hand(complete: OhlasResponse, talk: Talk): void {
    const hear = (news: News['kind']) => {
      // News of a revision that has been overtaken says nothing about what is on the screen.
      if (sent?.complete !== complete) return;
      if (news === 'stored' || news === 'accepted') unsaid = undefined;
      show(heard(state.value, news, talk, ended(talk, card, facts, complete)));
    };
    hush();
    sent = { complete, talk };
    waiting = [
      clock.after(LATE_MS, () => hear('retrying')),
      clock.after(SLOW_MS, () => {
        const now = state.value;
        if (now.at === 'sending' && !now.trouble) show({ ...now, trouble: 'slow' });
      }),
    ];
    show({ ...turned(talk, talk.step), at: 'sending' });
    deliver.put(complete, { notify: ({ kind }) => hear(kind) });
  }

  function hush(): void {
    resting();
    for (const stop of waiting) stop();
  }

  /** Runs a verb that only makes sense while the card is being filled in. */
  function asking(verb: (now: Asking) => void): void {
    if (state.value.at === 'asking') verb(state.value);
  }

  return {
    get card() {
      return card;
    },
    facts,
    state,
    answer: (key, value, when) =>
      asking((now) => {
        own();
        const next = answered(now, key, value);
        if (value && !now.answers[key]) tell?.({ said: 'answer', question: key });
        resting();
        show(when === 'now' ? settle(next) : next);
        if (when === 'rest') resting = clock.after(REST_MS, () => asking((still) => show(settle(still))));
      }),
    reveal: (key) => asking((now) => show(revealed(now, key))),
    next: () =>
      asking((now) => {
        const next = settled(now);
        const faults = faultsOf(shown(next, card, facts), next.answers);
        const ahead = stepsOf(next, card, facts).find((step) => step > now.step);
        if (Object.keys(faults).length) show({ ...settle(now), faults });
        else if (ahead && !now.only) show(turned(settle(now), ahead));
        else send(next);
      }),
    back: () => {
      const now = state.value;
      if (now.at === 'sending' && now.trouble) return show({ ...turned(now, now.step), saved: false });
      asking((talk) => {
        const before = stepsOf(talk, card, facts).filter((step) => step < talk.step);
        if (talk.only && over) show(over);
        else if (before.length) show(turned(settle(talk), before.at(-1) ?? 0));
      });
    },
    undo: () =>
      asking((now) => {
        if (!now.saved) return;
        resting();
        takeBack(now);
        show(undone(now, card, facts));
      }),
    retry: () => {
      if (state.value.at === 'sending' && state.value.trouble === 'slow' && sent)
        hand(sent.complete, sent.talk);
    },
    leaveContact: () => {
      const now = state.value;
      if (now.at !== 'ended' || !now.mayLeave || !sent) return;
      over = now;
      show({ ...turned(sent.talk, sent.talk.step), only: now.mayLeave, saved: false });
    },
    trap: (text) => {
      trapped = text;
    },
    retell: (next, locale) => {
      const retold = (end: Ended) => ({
        ...end,
        ending: next.endings.find(({ id }) => id === end.ending.id) ?? end.ending,
      });
      const now = state.value;
      card = next;
      situation = { ...situation, locale };
      if (over) over = retold(over);
      state.value = now.at === 'ended' ? retold(now) : { ...now };
    },
    close: (how) => {
      asking((now) => {
        show(settle(now));
        if (tapped) deliver.release(response.id);
      });
      const now = state.value;
      if (now.at === 'closed') return;
      hush();
      const refused = now.at === 'sending' && now.trouble === 'refused';
      show({ at: 'closed', how: sent && !refused ? 'submitted' : how });
    },
    draft: () => {
      const { answers = {} } = unsaid ?? {};
      const said = Object.keys(answers).some((key) => answers[key] !== prefill[key]);
      return unsaid && said
        ? {
            card: { id: card.id, version: card.version },
            talk: unsaid,
            startedAt,
            response,
          }
        : undefined;
    },
  };
}
