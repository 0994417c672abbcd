import type { Answers } from '@ohlas/cards';
import { describe, expect, test } from 'vitest';
import type { News } from '../ports.js';
import { cardOf, choice, stars, text } from '../talk/testing.js';
import type { Asking, Ended, Sending, SessionState } from './state.js';
import { answered, begun, ended, heard, revealed, settled, turned, undone } from './transitions.js';

const user = { audience: 'user' } as const;
const rating = cardOf('rating');
const asking = (answers: Answers, more: Partial<Asking> = {}): Asking => ({
  ...begun(answers),
  settled: answers,
  ...more,
});

test('a conversation begins on its first screen, and what is known does not count yet', () => {
  expect(begun({ 'reply.email': text('a@b.cz') })).toEqual({
    at: 'asking',
    step: 0,
    answers: { 'reply.email': text('a@b.cz') },
    settled: {},
    opened: [],
    faults: {},
    saved: false,
  });
});

describe('an answer', () => {
  test('shows at once, and counts when settled', () => {
    const state = answered(asking({}), 'overall', stars(3));
    expect(state).toMatchObject({ answers: { overall: stars(3) }, settled: {} });
    expect(settled(state).settled).toEqual({ overall: stars(3) });
  });

  test('can be cleared', () => {
    expect(answered(asking({ overall: stars(3) }), 'overall', undefined).answers).toEqual({});
  });

  test('takes the faults of its question away, and no others', () => {
    const faults = {
      reply: 'contact',
      'reply.email': 'email',
      'reply.phone': 'phone',
      message: 'message',
    } as const;
    expect(answered(asking({}, { faults }), 'reply.email', text('a')).faults).toEqual({
      'reply.phone': 'phone',
      message: 'message',
    });
  });

  test('keeps its question open', () => {
    expect(answered(asking({}), 'reply.email', text('a')).opened).toEqual(['reply']);
  });
});

test('a question is opened once, however often it is revealed', () => {
  expect(revealed(revealed(asking({}), 'order'), 'order').opened).toEqual(['order']);
});

test('turning to another screen leaves faults behind, and trouble in sending too', () => {
  const sending: Sending = { ...asking({}), at: 'sending', trouble: 'slow', late: true };
  expect(turned({ ...sending, faults: { message: 'message' } }, 1)).toEqual(asking({}, { step: 1 }));
});

describe('taking back', () => {
  const state = asking(
    { overall: stars(2), causes: choice('damaged'), comment: text('The leg.') },
    { saved: true, opened: ['comment'], faults: { comment: 'too-long' } },
  );

  test('removes what was tapped and keeps what was typed', () => {
    const words = { comment: text('The leg.') };
    expect(undone(state, rating, user)).toEqual(asking(words, { opened: ['comment'] }));
  });

  test('goes back to the first screen that is left', () => {
    const steps = cardOf({
      version: 1,
      steps: [
        { questions: [{ id: 'never', kind: 'message', showIf: { any: [] } }] },
        { questions: [{ id: 'overall', kind: 'stars' }] },
        { questions: [{ id: 'why', kind: 'text', showIf: { overall: { empty: false } } }] },
      ],
      endings: [{ id: 'thanks' }],
    });
    expect(undone({ ...state, step: 2 }, steps, user).step).toBe(1);
  });
});

describe('the ending', () => {
  const end = (answers: Answers, number?: string) =>
    ended(asking(answers), rating, user, number ? { case: number } : {});

  test.each([
    [1, 'sorry'],
    [2, 'sorry'],
    [3, 'thanks'],
    [5, 'thanks'],
  ])('after %i stars is %s', (score, id) => {
    expect(end({ overall: stars(score) }).ending.id).toBe(id);
  });

  test('names the contact and the case', () => {
    const answers = { overall: stars(1), 'reply.phone': text(' 800 123 456 ') };
    expect(end(answers, 'H7K4-QD2M')).toMatchObject({
      case: 'H7K4-QD2M',
      contact: '800 123 456',
      delivery: 'kept',
    });
    expect(end(answers)).not.toHaveProperty('mayLeave');
  });

  test('offers to leave a contact while there is none', () => {
    expect(end({ overall: stars(1) })).toMatchObject({ mayLeave: 'reply' });
    expect(end({ overall: stars(1) })).not.toHaveProperty('contact');
  });

  test('holds only answers that were visible', () => {
    expect(end({ overall: stars(5), 'reply.email': text('a@b.cz') })).toMatchObject({
      answers: { overall: stars(5) },
      mayLeave: 'reply',
    });
  });

  test('is thanks when the card has no other', () => {
    expect(ended(asking({}), { ...rating, endings: [] }, user).ending.id).toBe('thanks');
  });
});

describe('news', () => {
  const talk = asking({ overall: stars(1) });
  const end = ended(talk, rating, user);
  const sending: Sending = { ...talk, at: 'sending' };
  const late: Sending = { ...sending, late: true };
  const slow: Sending = { ...late, trouble: 'slow' };
  const refused: Sending = { ...sending, trouble: 'refused' };
  const kept: Ended = end;
  const later: Ended = { ...end, delivery: 'later' };
  const accepted: Ended = { ...end, delivery: 'accepted' };
  const closed = { at: 'closed', how: 'submitted' } as const;

  test.each<[from: string, SessionState, News['kind'], to: string, SessionState]>([
    ['sending', sending, 'stored', 'thanks', kept],
    ['sending', sending, 'accepted', 'thanks, it has arrived', accepted],
    ['sending', sending, 'retrying', 'sending, and it is late', late],
    ['sending', sending, 'rejected', 'the words, refused', refused],
    ['late', late, 'stored', 'thanks, it will be sent later', later],
    ['late', late, 'accepted', 'thanks, it has arrived', accepted],
    ['slow', slow, 'stored', 'thanks, it will be sent later', later],
    ['slow', slow, 'accepted', 'thanks, it has arrived', accepted],
    ['slow', slow, 'rejected', 'the words, refused', refused],
    ['thanks', kept, 'stored', 'the same', kept],
    ['thanks', kept, 'retrying', 'thanks, it will be sent later', later],
    ['thanks', kept, 'accepted', 'thanks, it has arrived', accepted],
    ['thanks', kept, 'rejected', 'the words, refused', refused],
    ['thanks for later', later, 'stored', 'the same', later],
    ['thanks for later', later, 'accepted', 'thanks, it has arrived', accepted],
    ['thanks that it has arrived', accepted, 'retrying', 'the same', accepted],
    ['thanks that it has arrived', accepted, 'rejected', 'the same', accepted],
    ['asking', talk, 'accepted', 'the same', talk],
    ['closed', closed, 'accepted', 'the same', closed],
  ])('%s: %s makes %s → %s', (_from, state, news, _to, next) => {
    expect(heard(state, news, talk, end)).toEqual(next);
  });
});
