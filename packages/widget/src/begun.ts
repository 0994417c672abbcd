import type { Answers } from '@ohlas/cards';
import type { Begun, Draft } from '@ohlas/core';
import type { OhlasResponse } from '@ohlas/protocol';

// What a response that was begun is gone on with, as plain values.

export function begunOf({ id, revision, startedAt }: OhlasResponse): Begun {
  return { id, revision, startedAt: Date.parse(startedAt) };
}

/** @param settled those of the answers that count already */
export function draftOf(
  { id, version }: Draft['card'],
  answers: Answers,
  { startedAt, ...response }: Begun,
  settled: Answers = {},
): Draft {
  const talk = { step: 0, answers, settled, opened: [], faults: {}, saved: false };
  return { card: { id, version }, talk, startedAt, response };
}
