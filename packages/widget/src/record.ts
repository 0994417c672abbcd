/** What is tapped on stars of the page becomes a response, and stays one. */
import type { Answers, Card } from '@ohlas/cards';
import { buildResponse } from '@ohlas/core';
import type { OhlasResponse } from '@ohlas/protocol';
import { keyOf } from './begun.js';
import type { Tapped } from './card-room.js';
import type { Desk } from './desk.js';
import { clock } from './edges/clock.js';
import { situationOf } from './occasion.js';
import type { Sent, SubjectOptions } from './ohlas.js';
import { readSubject } from './subject.js';
import { voteOf } from './vote.js';

/** As a card in a page does it: in this page, and for a day on this device, a change is its next revision. */
export function send(desk: Desk, { card: id, value, subject, emit }: Tapped): Promise<Sent> {
  const { house, outbox, drafts } = desk;
  const about = readSubject(subject) as SubjectOptions;
  const card = desk.cardOf(id, about) as Card;
  const answers: Answers = value ? { overall: { shape: 'number', value } } : {};
  const said = `${keyOf(id, about)} said`;
  const had = drafts.read(said);
  const now = clock.now();
  const response = buildResponse(
    { step: 0, answers, settled: answers, opened: [], faults: {}, saved: false },
    card,
    {
      ...situationOf(house.given, about, 'inline', house.language),
      ...house.engine?.occasion(),
      id: had?.response.id ?? desk.createId(),
      revision: (had?.response.revision ?? 0) + 1,
      status: value ? 'complete' : 'withdrawn',
      startedAt: had?.startedAt ?? now,
      answeredAt: now,
    },
  );
  drafts.write(said, voteOf(response));
  if (value) {
    if (!had) emit('answer', { card: id, question: 'overall' });
    emit('submit', { response });
    return deliver(desk, response);
  }
  // What has not left need not be taken back, and the id ends here, so that what is tapped next cannot be taken for it.
  return outbox
    .drop(response.id)
    .then(({ left }) =>
      left
        ? deliver(desk, { ...response, revision: Math.max(response.revision, left + 1) })
        : { id: response.id, outcome: 'accepted' },
    );
}

function deliver({ outbox }: Desk, response: OhlasResponse): Promise<Sent> {
  return new Promise((resolve) =>
    outbox.put(response, {
      notify({ kind }) {
        if (kind !== 'retrying') resolve({ id: response.id, outcome: kind });
      },
    }),
  );
}
