import type { Plan } from '@ohlas/cards';
import type { OhlasResponse } from '@ohlas/protocol';
import type { Clock, Deliver, News } from '../ports.js';
import type { Situation } from '../response/situation.js';
import { cardOf } from '../talk/testing.js';
import { createSession, type Said, type SessionPorts } from './session.js';
import type { Session } from './state.js';

// A conversation with nothing behind it: time that a test moves, and an outbox that writes everything down.

export const situation: Situation = {
  audience: { kind: 'user', evidence: 'none' },
  source: 'launcher',
  locale: 'en',
  test: false,
  client: { name: 'ohlas', version: '1.0.0', device: 'phone', trap: '' },
};

export interface Stage {
  readonly session: Session;
  /** Every revision that was put, in order, with whether it was held. */
  readonly put: readonly { readonly response: OhlasResponse; readonly hold: boolean }[];
  readonly released: readonly string[];
  readonly dropped: readonly string[];
  readonly said: readonly Said[];
  /** Moves the time, running what falls due. */
  pass(ms: number): void;
  /** What becomes of the latest revision put, or of an earlier one. */
  news(kind: News['kind'], index?: number): void;
}

/** @param left what `drop` finds to have set out already */
export function stage(
  plan: Plan | string,
  ports: Partial<SessionPorts> = {},
  left: () => number = () => 0,
): Stage {
  let now = Date.UTC(2026, 0, 31, 12);
  let timers: { at: number; run: () => void }[] = [];
  const put: { response: OhlasResponse; hold: boolean; notify: (news: News) => void }[] = [];
  const released: string[] = [];
  const dropped: string[] = [];
  const said: Said[] = [];
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
  const deliver: Deliver = {
    put: (response, { hold = false, notify = () => {} } = {}) => put.push({ response, hold, notify }),
    release: (id) => released.push(id),
    drop: async (id) => {
      dropped.push(id);
      return { left: left() };
    },
  };
  let ids = 0;
  const session = createSession({
    card: cardOf(plan),
    situation,
    cell: (value) => ({ value }),
    clock,
    deliver,
    id: () => {
      ids += 1;
      return `0199e0f6-7a00-7000-8000-${`${ids}`.padStart(12, '0')}`;
    },
    goOn: (begun) => begun,
    tell: (what) => said.push(what),
    ...ports,
  });
  return {
    session,
    put,
    released,
    dropped,
    said,
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
    news(kind, index = put.length - 1) {
      put[index]?.notify(kind === 'rejected' ? { kind, reason: 'no' } : { kind });
    },
  };
}
