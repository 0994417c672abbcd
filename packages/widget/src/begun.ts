import type { Answers } from '@ohlas/cards';
import type { Begun, Draft } from '@ohlas/core';
import type { OhlasResponse } from '@ohlas/protocol';
import type { SubjectOptions } from './ohlas.js';

// What a response that was begun is gone on with, as plain values.

/** The same card about the same thing is one conversation. */
export function keyOf(id: string, { type, id: subject = '' }: SubjectOptions): string {
  return `${id} ${type}:${subject}`;
}

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
