import { checkResponse } from '@ohlas/protocol';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { choice, stars, text } from '../talk/testing.js';
import { type Stage, stage } from './testing.js';

type Move = { readonly score: number; readonly when: 'now' | 'rest' } | number | string;

/** Everything a person, the clock and the outbox can do, in any order. */
const moves: fc.Arbitrary<Move> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({
      score: fc.integer({ min: 1, max: 5 }),
      when: fc.constantFrom('now' as const, 'rest' as const),
    }),
  },
  { weight: 1, arbitrary: fc.constantFrom('clear', 'dismissed', 'replaced') },
  { weight: 3, arbitrary: fc.constantFrom('causes', 'liked', 'comment', 'reply.email', 'reply.phone') },
  { weight: 4, arbitrary: fc.constantFrom('next', 'back', 'undo', 'retry', 'leaveContact') },
  { weight: 4, arbitrary: fc.constantFrom('stored', 'accepted', 'retrying', 'rejected') },
  { weight: 3, arbitrary: fc.constantFrom(400, 800, 3_000, 10_000) },
);

/** Typed, never tapped. */
const SECRET = 'geheim';

function perform({ session, news, pass, put }: Stage, move: Move): void {
  if (typeof move === 'number') pass(move);
  else if (typeof move === 'object') session.answer('overall', stars(move.score), move.when);
  else if (move === 'clear') session.answer('overall', undefined, 'now');
  else if (move === 'causes' || move === 'liked')
    session.answer(move, { ...choice('quality', 'other'), text: SECRET } as never, 'now');
  else if (move === 'comment') session.answer(move, text(SECRET), 'rest');
  else if (move.startsWith('reply'))
    session.answer(move, text(move === 'reply.email' ? `${SECRET}@example.cz` : '800 123 456'), 'rest');
  else if (move === 'dismissed' || move === 'replaced') session.close(move);
  else if (move === 'stored' || move === 'accepted' || move === 'retrying' || move === 'rejected') {
    if (put.length) news(move);
  } else session[move as 'next' | 'back' | 'undo' | 'retry' | 'leaveContact']();
}

test('whatever happens in whatever order, there is one truth', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(moves, { maxLength: 60, size: 'max' }),
      fc.integer({ min: 0, max: 3 }),
      async (made, left) => {
        const scene = stage('rating', {}, () => left);
        let closed = false;
        for (const move of made) {
          perform(scene, move);
          const state = scene.session.state.value;

          // Closed is closed.
          if (closed) expect(state.at).toBe('closed');
          closed = state.at === 'closed';
          // Thanks stand only for what is safe; what is safe needs no draft.
          if (state.at === 'ended') expect(scene.session.draft()).toBeUndefined();
          // A case has somebody to reply to, and whoever left a contact is not asked for one.
          if (state.at === 'ended' && state.case) expect(state.contact).toBeDefined();
          if (state.at === 'ended' && state.contact) expect(state.mayLeave).toBeUndefined();
          // "Saved" is said of something that was put, and not of what was taken back.
          if (state.at === 'asking' && state.saved)
            expect(scene.put.some(({ response }) => response.status === 'partial')).toBe(true);
        }
        await Promise.resolve();

        const byId = new Map<string, (typeof scene.put)[number]['response'][]>();
        for (const { response, hold } of scene.put) {
          expect(checkResponse(response)).toEqual({ ok: true, value: response });
          expect(hold).toBe(response.status === 'partial');
          // Words never leave before Send.
          if (response.status !== 'complete') expect(JSON.stringify(response)).not.toContain(SECRET);
          byId.set(response.id, [...(byId.get(response.id) ?? []), response]);
        }
        for (const responses of byId.values()) {
          const revisions = responses
            .filter((response, index) => response !== responses[index - 1])
            .map(({ revision }) => revision);
          expect(revisions).toEqual([...new Set(revisions)].sort((a, b) => a - b));
          const order = responses.map(({ status }) => ['partial', 'complete', 'withdrawn'].indexOf(status));
          // A complete response never turns partial again; a withdrawn one is the last word.
          expect(order).toEqual([...order].sort((a, b) => a - b));
          expect(order.includes(1) && order.includes(2)).toBe(false);
        }
        // Only one response of a conversation is complete, however often it was revised.
        const complete = [...byId.values()].filter((all) => all.some(({ status }) => status === 'complete'));
        expect(complete.length).toBeLessThanOrEqual(1);
      },
    ),
    { numRuns: 500 },
  );
});
