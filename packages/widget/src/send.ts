import type { AnswerValue } from '@ohlas/cards';
import { buildResponse } from '@ohlas/core';
import type { Desk } from './desk.js';
import { clock } from './edges/clock.js';
import { situationOf } from './occasion.js';
import type { SendOptions, Sent } from './ohlas.js';
import { readSubject } from './subject.js';

/** Sends answers that were asked for elsewhere, on the way those of a card take. */
export function send(desk: Desk, { card: id, answers, subject }: SendOptions): Promise<Sent> {
  const { house, outbox } = desk;
  const about = readSubject(subject) ?? { type: 'shop' };
  const card = desk.cardOf(id, about);
  const questions = card?.steps.flatMap((step) => step.questions) ?? [];
  const values: { [key: string]: AnswerValue } = {};
  for (const [key, found] of Object.entries(answers)) {
    const kind = questions.find((question) => question.id === key.split('.')[0])?.kind;
    if (typeof found === 'number') values[key] = { shape: 'number', value: found };
    else if (kind === 'text' || kind === 'contact') values[key] = { shape: 'text', text: `${found}` };
    else values[key] = { shape: 'choices', values: [found].flat() };
    if (card && !kind)
      desk.doubt({
        path: `answers.${key}`,
        found,
        expected: questions.map((question) => question.id).join(' or '),
      });
  }
  if (!card) return Promise.resolve({ id: '', outcome: 'rejected', reason: `There is no card "${id}".` });
  const now = clock.now();
  const opened = questions.map((question) => question.id);
  const response = buildResponse(
    { step: 0, answers: values, settled: values, opened, faults: {}, saved: false },
    card,
    {
      ...situationOf(house.given, about, 'api', house.language),
      id: desk.createId(),
      revision: 1,
      status: 'complete',
      startedAt: now,
      answeredAt: now,
    },
  );
  house.emit('submit', { response });
  return new Promise((resolve) =>
    outbox.put(response, {
      notify(news) {
        if (news.kind !== 'retrying')
          resolve({ id: response.id, outcome: news.kind, ...('reason' in news && { reason: news.reason }) });
      },
    }),
  );
}
