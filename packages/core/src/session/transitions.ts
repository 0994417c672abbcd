import { type Answers, type AnswerValue, type Card, type Facts, holds } from '@ohlas/cards';
import type { OhlasResponse } from '@ohlas/protocol';
import type { News } from '../ports.js';
import { contactIn, layOut, stepsOf } from '../talk/layout.js';
import type { Talk } from '../talk/talk.js';
import type { Asking, Ended, SessionState } from './state.js';

// Every change of a conversation, as a pure function from one state to the next. Time and delivery are in session.ts.

/** A conversation that begins, with what is known already standing in its fields. */
export function begun(answers: Answers): Asking {
  return turned({ step: 0, answers, settled: {}, opened: [], faults: {}, saved: false }, 0);
}

/** An answer given or, with `undefined`, cleared. A question once answered stays open while its answer counts. */
export function answered(state: Asking, key: string, value: AnswerValue | undefined): Asking {
  const id = idOf(key);
  return {
    ...revealed(state, id),
    answers: value ? { ...state.answers, [key]: value } : without(state.answers, [key]),
    faults: without(state.faults, [key, id]),
  };
}

export function revealed<T extends Talk>(state: T, key: string): T {
  return state.opened.includes(key) ? state : { ...state, opened: [...state.opened, key] };
}

/** The hand has come to rest: what the controls show is what was meant. */
export function settled<T extends Talk>(state: T): T {
  return { ...state, settled: state.answers };
}

/** To another screen; also from trouble in sending back to the words. */
export function turned(talk: Talk, step: number): Asking {
  const { answers, settled, opened, saved, only } = talk;
  return { at: 'asking', step, answers, settled, opened, faults: {}, saved, ...(only && { only }) };
}

/** What was tapped is taken back, what was typed stays. The screen may have hung on it, so back to the first. */
export function undone(state: Asking, card: Card, facts: Facts): Asking {
  const tapped = Object.keys(state.answers).filter((key) => state.answers[key]?.shape !== 'text');
  const next = settled({ ...state, answers: without(state.answers, tapped), saved: false });
  return turned(next, stepsOf(next, card, facts)[0] ?? 0);
}

/** The last screen for these answers: the first ending that holds. */
export function ended(
  talk: Talk,
  card: Card,
  facts: Facts,
  { case: number, promisedBy }: Pick<OhlasResponse, 'case' | 'promisedBy'> = {},
): Ended {
  const layout = layOut(talk, card, facts);
  const { answers } = layout;
  const contact = contactIn(layout);
  const block = card.steps.flatMap(({ questions }) => questions).find(({ kind }) => kind === 'contact');
  return {
    at: 'ended',
    ending: card.endings.find(({ showIf }) => holds(showIf, answers, facts)) ?? { id: 'thanks', title: '' },
    answers,
    delivery: 'kept',
    ...(number && { case: number }),
    ...(promisedBy && { promisedBy }),
    ...(contact ? { contact } : block && { mayLeave: block.id }),
  };
}

/** What news of the delivery, or the lack of it, makes of the screen. `end` is the ending that waits for it. */
export function heard(state: SessionState, news: News['kind'], talk: Talk, end: Ended): SessionState {
  if (state.at !== 'sending' && (state.at !== 'ended' || state.delivery === 'accepted')) return state;
  if (news === 'rejected') return { ...turned(talk, talk.step), at: 'sending', trouble: 'refused' };
  const waits = state.at === 'sending';
  if (waits && news === 'retrying') return { ...state, late: true };
  const late = news === 'retrying' || (waits ? state.late : state.delivery === 'later');
  return { ...(waits ? end : state), delivery: news === 'accepted' ? news : late ? 'later' : 'kept' };
}

/** The question an answer's key belongs to. */
function idOf(key: string): string {
  return key.split('.')[0] ?? key;
}

function without<T>(
  all: { readonly [key: string]: T },
  keys: readonly string[],
): { readonly [key: string]: T } {
  return Object.fromEntries(Object.entries(all).filter(([key]) => !keys.includes(key)));
}
