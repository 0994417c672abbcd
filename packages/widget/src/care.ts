/** What is promised, said and offered where somebody waits for a reply; it comes as soon as an answer opens a case. */
import type { Answers, AnswerValue } from '@ohlas/cards';
import { type Hours, type OpeningTimes, replyBy } from '@ohlas/core';
import type { AllMessages, Messages } from '@ohlas/locales';
import type { OhlasResponse } from '@ohlas/protocol';
import type { MountOptions } from '@ohlas/ui';
import { aftercareOf, deadlineIn } from '@ohlas/ui/care';
import type { House } from './house.js';

/** All that is told of one conversation to what comes after it. */
export interface Told {
  /** The id of its card. */
  readonly id: string;
  /** As it was sent last. */
  response(): OhlasResponse | undefined;
  /** Opens a complaint in the same thread, with what is known already in its fields. */
  complain(answers: Answers, thread: string): void;
}

export interface Care {
  /** By when a case that is opened now gets its reply, in ms since the Unix epoch; nothing is promised without hours. */
  replyBy(now: number): number | undefined;
  /** A promised moment in words. */
  deadline(promisedBy: string, messages: Messages, now: number): string;
  aftercare(told: Told): NonNullable<MountOptions['aftercare']>;
}

/** Answers that mean the same in a complaint, by their keys there. */
const SAME: { readonly [key: string]: string } = {
  causes: 'causes',
  order: 'order',
  comment: 'message',
  message: 'message',
  'reply.email': 'reply.email',
  'reply.phone': 'reply.phone',
};

export function enter(house: House, messages: { value: Messages }): Care {
  // An ending may be on the screen already, and is drawn again as soon as this is known.
  queueMicrotask(() => {
    messages.value = { ...messages.value };
  });
  const times = (): OpeningTimes | undefined => {
    const { shopHours: hours, shopHolidays: holidays = [], shopTimeZone } = house.given;
    const timeZone = known(shopTimeZone) ?? new Intl.DateTimeFormat().resolvedOptions().timeZone;
    return hours && { hours: hours as Hours, holidays: holidays as readonly string[], timeZone };
  };
  return {
    replyBy(now) {
      const { shopReplyWorkingDays: days } = house.given;
      const open = times();
      return open && days !== undefined ? replyBy(now, days, open) : undefined;
    },
    deadline: (promisedBy, messages, now) =>
      deadlineIn(messages as AllMessages, Date.parse(promisedBy), now, times()?.timeZone ?? 'UTC'),
    aftercare({ id, response, complain }) {
      const help = () => {
        const sent = response();
        if (sent) complain(carried(sent), sent.thread ?? sent.id);
      };
      const copy = id === 'complaint';
      return aftercareOf({ response, times: times(), copy, help: copy ? undefined : help });
    },
  };
}

/** An unknown zone would throw at every use; the shop hears of it from its options. */
function known(timeZone: string | undefined): string | undefined {
  try {
    return timeZone && new Intl.DateTimeFormat('en', { timeZone }).resolvedOptions().timeZone;
  } catch {
    return undefined;
  }
}

function carried({ answers }: OhlasResponse): Answers {
  return Object.fromEntries(
    answers.flatMap((answer): [string, AnswerValue][] => {
      const key = SAME[answer.question];
      if (!key) return [];
      const { shape } = answer;
      if (shape === 'text') return [[key, { shape, text: answer.text }]];
      if (shape === 'choices')
        return [[key, { shape, values: answer.values, ...(answer.text && { text: answer.text }) }]];
      return [];
    }),
  );
}
