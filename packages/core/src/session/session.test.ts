import type { Plan } from '@ohlas/cards';
import { describe, expect, test } from 'vitest';
import { shown } from '../talk/layout.js';
import { cardOf, choice, stars, text } from '../talk/testing.js';
import { type Stage, situation, stage } from './testing.js';

const last = ({ put }: Stage) => put.at(-1)?.response;
const at = ({ session }: Stage) => session.state.value.at;
const settle = () => new Promise<void>((done) => queueMicrotask(done));

/** Fills a rating in and sends it. */
function sent(score: number, ...keys: readonly string[]): Stage {
  const scene = stage('rating');
  scene.session.answer('overall', stars(score), 'now');
  for (const key of keys) scene.session.answer(key, text('jana@example.cz'), 'rest');
  scene.session.next();
  return scene;
}

describe('a tapped rating', () => {
  test('is kept at once, held, as a partial revision', () => {
    const scene = stage('rating');
    scene.session.answer('overall', stars(2), 'now');
    expect(scene.put).toHaveLength(1);
    expect(scene.put[0]).toMatchObject({ hold: true, response: { status: 'partial', revision: 1 } });
    expect(scene.session.state.value).toMatchObject({ saved: true, settled: { overall: stars(2) } });
  });

  test('is kept after 800 ms of rest while arrowing', () => {
    const scene = stage('rating');
    scene.session.answer('overall', stars(1), 'rest');
    scene.pass(500);
    scene.session.answer('overall', stars(2), 'rest');
    scene.pass(799);
    expect(scene.put).toEqual([]);
    expect(scene.session.state.value).toMatchObject({
      answers: { overall: stars(2) },
      settled: {},
      saved: false,
    });
    scene.pass(1);
    expect(scene.put.map(({ response }) => response.answers)).toMatchObject([[{ value: 2 }]]);
  });

  test('grows by revisions of the same response', () => {
    const scene = stage('rating');
    scene.session.answer('overall', stars(2), 'now');
    scene.session.answer('causes', choice('damaged'), 'now');
    expect(scene.put.map(({ response }) => [response.id, response.revision])).toEqual([
      [scene.put[0]?.response.id, 1],
      [scene.put[0]?.response.id, 2],
    ]);
    expect(last(scene)?.answers.map(({ question }) => question)).toEqual(['overall', 'causes']);
  });

  test('is not put again when only words were added, and words are not in it', () => {
    const scene = stage('rating');
    scene.session.answer('overall', stars(2), 'now');
    scene.session.answer('comment', text('The leg.'), 'now');
    scene.session.answer('reply.email', text('a@b.cz'), 'now');
    expect(scene.put).toHaveLength(1);
    scene.session.answer('causes', { shape: 'choices', values: ['other'], text: 'Smell' }, 'now');
    expect(JSON.stringify(last(scene))).not.toMatch(/leg|a@b|Smell/);
  });

  test('sets out when the card closes', () => {
    const scene = stage('rating');
    scene.session.answer('overall', stars(2), 'rest');
    scene.session.close('dismissed');
    expect(scene.put).toHaveLength(1);
    expect(scene.released).toEqual([last(scene)?.id]);
    expect(scene.session.state.value).toEqual({ at: 'closed', how: 'dismissed' });
  });
});

describe('without a rating', () => {
  test('a choice alone waits for Send', () => {
    const scene = stage('comment');
    scene.session.answer('topic', choice('praise'), 'now');
    scene.session.close('dismissed');
    expect(scene.put).toEqual([]);
    expect(scene.released).toEqual([]);
  });
});

describe('Undo', () => {
  test('drops what waits, and leaves the words', async () => {
    const scene = stage('rating');
    scene.session.answer('overall', stars(2), 'now');
    scene.session.answer('comment', text('The leg.'), 'now');
    scene.session.undo();
    await settle();
    expect(scene.dropped).toEqual([scene.put[0]?.response.id]);
    expect(scene.put).toHaveLength(1);
    expect(scene.session.state.value).toMatchObject({ saved: false, answers: { comment: text('The leg.') } });
  });

  test('withdraws what has left, with a higher revision and no answers', async () => {
    const scene = stage('rating', {}, () => 1);
    scene.session.answer('overall', stars(2), 'now');
    scene.session.undo();
    await settle();
    expect(last(scene)).toMatchObject({ status: 'withdrawn', revision: 2, answers: [] });
    expect(scene.put[1]).toMatchObject({ hold: false });
  });

  test('withdraws above whatever has left', async () => {
    const scene = stage('rating', {}, () => 7);
    scene.session.answer('overall', stars(2), 'now');
    scene.session.undo();
    await settle();
    expect(last(scene)?.revision).toBe(8);
  });

  test('ends the response, so that a new tap begins another', async () => {
    const scene = stage('rating', {}, () => 1);
    scene.session.answer('overall', stars(2), 'now');
    scene.session.undo();
    scene.session.answer('overall', stars(4), 'now');
    await settle();
    const [first, second, third] = scene.put.map(({ response }) => response);
    expect(second).toMatchObject({ status: 'partial', revision: 1 });
    expect(second?.id).not.toBe(first?.id);
    expect(third).toMatchObject({ id: first?.id, status: 'withdrawn' });
  });

  test('also happens by clearing the rating', async () => {
    const scene = stage('rating', {}, () => 1);
    scene.session.answer('overall', stars(2), 'now');
    scene.session.answer('overall', undefined, 'now');
    await settle();
    expect(last(scene)).toMatchObject({ status: 'withdrawn' });
    expect(scene.session.state.value).toMatchObject({ saved: false });
  });

  test('does nothing when nothing was saved', () => {
    const scene = stage('rating');
    scene.session.undo();
    expect(scene.dropped).toEqual([]);
  });
});

describe('Send', () => {
  test('stays and says what is missing', () => {
    const scene = stage('comment');
    scene.session.next();
    expect(scene.session.state.value).toMatchObject({ at: 'asking', faults: { message: 'message' } });
    expect(scene.put).toEqual([]);
  });

  test('asks for something when nothing at all was said', () => {
    const scene = stage('rating');
    scene.session.next();
    expect(scene.session.state.value).toMatchObject({ at: 'asking', faults: { overall: 'required' } });
  });

  test('keeps what was tapped although words are missing', () => {
    const scene = stage('rating');
    scene.session.answer('overall', stars(2), 'rest');
    scene.session.answer('reply.email', text('jana@'), 'rest');
    scene.session.next();
    expect(scene.session.state.value).toMatchObject({
      at: 'asking',
      faults: { 'reply.email': 'email' },
      saved: true,
    });
    expect(last(scene)).toMatchObject({ status: 'partial' });
  });

  test('hands over one complete revision, above the partial one', () => {
    const scene = sent(2, 'comment');
    expect(scene.put.map(({ response, hold }) => [response.status, response.revision, hold])).toEqual([
      ['partial', 1, true],
      ['complete', 2, false],
    ]);
    expect(at(scene)).toBe('sending');
  });

  test('takes along what was typed a moment ago', () => {
    const scene = stage('comment');
    scene.session.answer('message', text('Hi'), 'rest');
    scene.session.next();
    expect(last(scene)?.answers).toMatchObject([{ question: 'message', text: 'Hi' }]);
  });

  test('leaves out what has been hidden since', () => {
    const scene = stage('rating');
    scene.session.answer('overall', stars(1), 'now');
    scene.session.answer('reply.email', text('a@b.cz'), 'now');
    scene.session.answer('overall', stars(5), 'now');
    scene.session.next();
    expect(last(scene)?.answers.map(({ question }) => question)).toEqual(['overall']);
  });

  test('carries what stands in the field no person sees', () => {
    const scene = stage('rating');
    scene.session.answer('overall', stars(5), 'now');
    scene.session.trap('buy now');
    scene.session.next();
    expect(last(scene)?.client.trap).toBe('buy now');
  });

  test('is over: nothing tapped afterwards can take its place', () => {
    const scene = sent(2);
    scene.session.answer('overall', stars(5), 'now');
    scene.session.close('dismissed');
    scene.pass(60_000);
    expect(scene.put).toHaveLength(2);
    expect(scene.released).toEqual([]);
  });
});

describe('thanks', () => {
  test.each(['stored', 'accepted'] as const)('come when the response is %s', (news) => {
    const scene = sent(5);
    expect(at(scene)).toBe('sending');
    scene.news(news);
    expect(scene.session.state.value).toMatchObject({
      at: 'ended',
      ending: { id: 'thanks' },
      delivery: news === 'stored' ? 'kept' : 'accepted',
    });
  });

  test('do not come for less', () => {
    const scene = sent(5);
    scene.news('retrying');
    scene.pass(9_999);
    expect(at(scene)).toBe('sending');
  });

  test('say "later" after 3 s without an acknowledgement', () => {
    const scene = sent(5);
    scene.news('stored');
    scene.pass(2_999);
    expect(scene.session.state.value).toMatchObject({ delivery: 'kept' });
    scene.pass(1);
    expect(scene.session.state.value).toMatchObject({ delivery: 'later' });
  });

  test('say "later" after a failed try', () => {
    const scene = sent(5);
    scene.news('stored');
    scene.news('retrying');
    expect(scene.session.state.value).toMatchObject({ delivery: 'later' });
  });

  test('say "later" at once when storing took 3 s', () => {
    const scene = sent(5);
    scene.pass(3_000);
    scene.news('stored');
    expect(scene.session.state.value).toMatchObject({ at: 'ended', delivery: 'later' });
  });

  test('say that it has arrived when it has, and stay so', () => {
    const scene = sent(5);
    scene.news('stored');
    scene.news('accepted');
    scene.pass(10_000);
    expect(scene.session.state.value).toMatchObject({ delivery: 'accepted' });
  });

  test('turn into a refusal, with the words, when the endpoint will never take it', () => {
    const scene = sent(5, 'comment');
    scene.news('stored');
    scene.news('rejected');
    expect(scene.session.state.value).toMatchObject({
      at: 'sending',
      trouble: 'refused',
      answers: { comment: text('jana@example.cz') },
    });
  });
});

describe('neither stored nor acknowledged', () => {
  test('within 10 s is slow', () => {
    const scene = sent(5);
    scene.pass(9_999);
    expect(scene.session.state.value).not.toHaveProperty('trouble');
    scene.pass(1);
    expect(scene.session.state.value).toMatchObject({ at: 'sending', trouble: 'slow' });
  });

  test('is handed over once more, the very same response', () => {
    const scene = sent(5);
    scene.pass(10_000);
    scene.session.retry();
    expect(scene.put.at(-1)?.response).toBe(scene.put.at(-2)?.response);
    expect(scene.session.state.value).not.toHaveProperty('trouble');
    scene.pass(10_000);
    expect(scene.session.state.value).toMatchObject({ trouble: 'slow' });
    scene.news('accepted');
    expect(at(scene)).toBe('ended');
  });

  test('is not handed over again without need', () => {
    const scene = sent(5);
    scene.session.retry();
    expect(scene.put).toHaveLength(2);
  });

  test('leads back to the words, and the next Send is a higher revision', () => {
    const scene = sent(5);
    scene.pass(10_000);
    scene.session.back();
    expect(scene.session.state.value).toMatchObject({ at: 'asking', saved: false });
    scene.session.answer('overall', stars(4), 'now');
    scene.session.answer('comment', text('And more'), 'now');
    expect(scene.put).toHaveLength(2);
    scene.session.next();
    expect(last(scene)).toMatchObject({ status: 'complete', revision: 3 });
    // The first one arrives after all: that says nothing about the second.
    scene.news('accepted', 1);
    expect(at(scene)).toBe('sending');
    scene.news('accepted');
    expect(at(scene)).toBe('ended');
  });
});

describe('a case', () => {
  test('opens at two stars with a contact', () => {
    const scene = sent(2, 'reply.email');
    scene.news('stored');
    expect(scene.session.state.value).toMatchObject({
      ending: { id: 'sorry' },
      case: last(scene)?.case,
      contact: 'jana@example.cz',
    });
    expect(last(scene)?.case).toMatch(/^[0-9A-Z]{4}-[0-9A-Z]{4}$/);
  });

  test('does not open without one, nor at three stars', () => {
    for (const scene of [sent(2), sent(3, 'comment')]) {
      scene.news('stored');
      expect(scene.session.state.value).not.toHaveProperty('case');
      expect(last(scene)).not.toHaveProperty('case');
    }
  });

  test('of a comment shows its number in the thanks', () => {
    const scene = stage('comment');
    scene.session.answer('topic', choice('problem'), 'now');
    scene.session.answer('message', text('Help'), 'rest');
    scene.session.answer('reply.phone', text('800 123 456'), 'rest');
    scene.session.next();
    scene.news('stored');
    expect(scene.session.state.value).toMatchObject({ ending: { id: 'thanks' }, case: expect.any(String) });
  });
});

describe('a promised reply', () => {
  const until = Date.UTC(2026, 1, 3, 13);
  const comment = (topic: string) => {
    const scene = stage('comment', { replyBy: () => until });
    scene.session.answer('topic', choice(topic), 'now');
    scene.session.answer('message', text('Help'), 'rest');
    scene.session.answer('reply.phone', text('800 123 456'), 'rest');
    scene.session.next();
    scene.news('stored');
    return scene;
  };

  test('is on the screen and on its way with the case', () => {
    const scene = comment('problem');
    expect(last(scene)?.promisedBy).toBe('2026-02-03T13:00:00.000Z');
    expect(scene.session.state.value).toMatchObject({ promisedBy: '2026-02-03T13:00:00.000Z' });
  });

  test('is made to nobody who waits for none', () => {
    const scene = comment('praise');
    expect(last(scene)).not.toHaveProperty('promisedBy');
    expect(scene.session.state.value).not.toHaveProperty('promisedBy');
  });
});

describe('a contact left after the ending', () => {
  const unhappy = () => {
    const scene = sent(1, 'comment');
    scene.news('accepted');
    scene.session.leaveContact();
    return scene;
  };

  test('is asked for alone', () => {
    expect(unhappy().session.state.value).toMatchObject({ at: 'asking', only: 'reply', saved: false });
  });

  test('is required then', () => {
    const scene = unhappy();
    scene.session.next();
    expect(scene.session.state.value).toMatchObject({ faults: { reply: 'contact' } });
  });

  test('makes the next revision of the same response, with a case', () => {
    const scene = unhappy();
    scene.session.answer('reply.email', text('jana@example.cz'), 'rest');
    scene.session.next();
    scene.news('stored');
    expect(last(scene)).toMatchObject({ id: scene.put[0]?.response.id, status: 'complete', revision: 3 });
    expect(last(scene)?.answers.map(({ question }) => question)).toEqual([
      'overall',
      'comment',
      'reply.email',
    ]);
    expect(scene.session.state.value).toMatchObject({
      at: 'ended',
      contact: 'jana@example.cz',
      case: last(scene)?.case,
    });
    expect(scene.said.filter(({ said }) => said === 'submit')).toHaveLength(1);
  });

  test('may be thought better of', () => {
    const scene = unhappy();
    scene.session.back();
    expect(scene.session.state.value).toMatchObject({ at: 'ended', delivery: 'accepted' });
  });

  test('changes nothing when the card is closed instead', () => {
    const scene = unhappy();
    scene.session.answer('reply.email', text('jana@'), 'rest');
    scene.session.close('dismissed');
    expect(scene.put).toHaveLength(2);
    expect(scene.session.state.value).toEqual({ at: 'closed', how: 'submitted' });
    expect(scene.session.draft()).toBeUndefined();
  });

  test('finds its block where no screen of the card shows it', () => {
    const plan: Plan = {
      version: 1,
      steps: [
        {
          questions: [
            { id: 'overall', kind: 'stars' },
            { id: 'reply', kind: 'contact', fields: ['email'], showIf: { any: [] } },
          ],
        },
      ],
      endings: [{ id: 'sorry' }],
      opensCase: { overall: { lte: 2 } },
    };
    const scene = stage(plan);
    scene.session.answer('overall', stars(1), 'now');
    scene.session.next();
    scene.news('stored');
    scene.session.leaveContact();
    scene.session.answer('reply.email', text('jana@example.cz'), 'now');
    scene.session.next();
    expect(last(scene)).toMatchObject({
      case: expect.any(String),
      answers: [{}, { question: 'reply.email' }],
    });
  });
});

const steps: Plan = {
  version: 1,
  steps: [
    { questions: [{ id: 'arrived', kind: 'choice', options: [{ id: 'all' }, { id: 'not-yet' }] }] },
    { questions: [{ id: 'overall', kind: 'stars', required: true, showIf: { arrived: 'all' } }] },
    { questions: [{ id: 'why', kind: 'text', showIf: { overall: { lte: 2 } } }] },
    { questions: [{ id: 'more', kind: 'text', showIf: { arrived: 'all' } }] },
  ],
  endings: [{ id: 'later', showIf: { arrived: 'not-yet' } }, { id: 'thanks' }],
};

describe('screens', () => {
  const begin = (answer: string) => {
    const scene = stage(steps);
    scene.session.answer('arrived', choice(answer), 'now');
    scene.session.next();
    return scene;
  };

  test('follow one another, without those that have nothing to show', () => {
    const scene = begin('all');
    scene.session.answer('overall', stars(5), 'now');
    scene.session.next();
    expect(scene.session.state.value).toMatchObject({ at: 'asking', step: 3, saved: true });
    scene.session.back();
    expect(scene.session.state.value).toMatchObject({ step: 1 });
    scene.session.back();
    scene.session.back();
    expect(scene.session.state.value).toMatchObject({ step: 0 });
  });

  test('hold until what is required there is answered', () => {
    const scene = begin('all');
    scene.session.next();
    expect(scene.session.state.value).toMatchObject({ step: 1, faults: { overall: 'required' } });
  });

  test('end early when the answers leave nothing to ask', () => {
    const scene = begin('not-yet');
    scene.news('stored');
    expect(scene.session.state.value).toMatchObject({ at: 'ended', ending: { id: 'later' } });
    expect(last(scene)).toMatchObject({ status: 'complete', answers: [{ values: ['not-yet'] }] });
  });
});

describe('other words', () => {
  const czech = cardOf('rating');
  const retold = {
    ...czech,
    steps: czech.steps.map(({ questions }) => ({
      questions: questions.map((question) => ({ ...question, label: `cs ${question.id}` })),
    })),
    endings: czech.endings.map((ending) => ({ ...ending, title: `cs ${ending.id}` })),
  };

  test('leave the person where they are, with what is wrong, and travel with the answers', () => {
    const scene = stage('rating');
    scene.session.answer('overall', stars(2), 'now');
    scene.session.answer('reply.email', text('jana@'), 'rest');
    scene.session.next();
    const { at: _, ...before } = scene.session.state.value;
    expect(before).toMatchObject({ faults: { 'reply.email': 'email' } });
    scene.session.retell(retold, 'cs');
    expect(scene.session.state.value).toEqual({ at: 'asking', ...before });
    expect(scene.session.card).toBe(retold);
    scene.session.answer('reply.email', text('jana@example.cz'), 'rest');
    scene.session.next();
    expect(last(scene)).toMatchObject({ locale: 'cs', answers: [{ label: 'cs overall' }, {}] });
    expect(last(scene)?.id).toBe(scene.put[0]?.response.id);
  });

  test('keep the screen of somebody who has passed over all before it', () => {
    const scene = stage(steps);
    scene.session.answer('arrived', choice('all'), 'now');
    scene.session.next();
    scene.session.retell(cardOf(steps), 'cs');
    expect(scene.session.state.value).toMatchObject({ step: 1 });
  });

  test('are those of the ending too, and of the one to come back to', () => {
    const scene = sent(2);
    scene.news('stored');
    expect(scene.session.state.value).toMatchObject({ at: 'ended', ending: { id: 'sorry' } });
    scene.session.leaveContact();
    scene.session.retell(retold, 'cs');
    scene.session.back();
    expect(scene.session.state.value).toMatchObject({ at: 'ended', ending: { title: 'cs sorry' } });
    scene.session.retell(cardOf('rating'), 'en');
    expect(scene.session.state.value).not.toMatchObject({ ending: { title: 'cs sorry' } });
  });

  test('are those of an ending that was still on its way', () => {
    const scene = sent(5);
    scene.session.retell(retold, 'cs');
    scene.news('stored');
    expect(scene.session.state.value).toMatchObject({ at: 'ended', ending: { title: 'cs thanks' } });
  });
});

describe('a draft', () => {
  test('is nothing while nothing was said', () => {
    const scene = stage('comment', { prefill: { 'reply.email': text('jana@example.cz') } });
    expect(scene.session.draft()).toBeUndefined();
  });

  test('is a plain value that a later session takes up, with its response', () => {
    const scene = stage('rating');
    scene.session.answer('overall', stars(2), 'now');
    scene.session.answer('comment', text('The leg'), 'rest');
    scene.session.close('dismissed');
    const draft = JSON.parse(JSON.stringify(scene.session.draft()));

    const again = stage('rating', { draft });
    expect(again.session.state.value).toMatchObject({
      at: 'asking',
      answers: { comment: text('The leg') },
      saved: true,
    });
    again.session.close('dismissed');
    expect(again.put).toEqual([]);

    const third = stage('rating', { draft });
    third.session.next();
    expect(last(third)).toMatchObject({
      id: last(scene)?.id,
      revision: 2,
      startedAt: last(scene)?.startedAt,
    });
  });

  test('can still be taken back', () => {
    const scene = stage('rating');
    scene.session.answer('overall', stars(2), 'now');
    const again = stage('rating', { draft: scene.session.draft() });
    again.session.undo();
    expect(again.dropped).toEqual([last(scene)?.id]);
  });

  test('gets a new response when another window has its own, and is not counted before it changes', () => {
    const scene = stage('rating');
    scene.session.answer('overall', stars(2), 'now');
    const draft = scene.session.draft();
    expect(draft?.response).toEqual({ id: last(scene)?.id, revision: 1 });
    const ids = () => '0199e0f6-7a00-7000-8000-ffffffffffff';
    const theirs = {
      draft,
      id: ids,
      goOn: (begun: object) => (begun === draft?.response ? undefined : begun),
    };
    const again = stage('rating', theirs as never);
    again.session.reveal('causes.more');
    again.session.close('dismissed');
    expect(again.put).toEqual([]);
    expect(again.session.draft()?.response).toEqual(draft?.response);
    const third = stage('rating', theirs as never);
    third.session.next();
    expect(last(third)).toMatchObject({ id: ids(), revision: 1 });
    const words = stage('rating', theirs as never);
    words.session.answer('comment', text('The leg'), 'rest');
    expect(words.session.draft()?.response).toEqual({ id: ids(), revision: 0 });
  });

  test('goes on from where its response has come meanwhile', () => {
    const scene = stage('rating');
    scene.session.answer('overall', stars(2), 'now');
    const draft = scene.session.draft();
    const id = last(scene)?.id ?? '';
    const again = stage('rating', { draft, goOn: () => ({ id, revision: 7 }) });
    again.session.answer('overall', stars(3), 'now');
    expect(last(again)).toMatchObject({ id, revision: 8 });
  });

  test('of another card, or another version of it, is left alone', () => {
    const scene = stage('rating');
    scene.session.answer('overall', stars(2), 'now');
    const draft = scene.session.draft();
    const card = { ...cardOf('rating'), version: 2 };
    expect(stage('rating', { draft, card }).session.state.value).toMatchObject({ answers: {} });
    expect(stage('comment', { draft }).session.state.value).toMatchObject({ answers: {} });
  });

  test('ends when the words are safe elsewhere', () => {
    const scene = sent(2, 'comment');
    expect(scene.session.draft()).toBeDefined();
    scene.news('stored');
    expect(scene.session.draft()).toBeUndefined();
    scene.session.close('dismissed');
    expect(scene.session.draft()).toBeUndefined();
  });

  test('outlives a card closed in trouble, until the response arrives after all', () => {
    const scene = sent(2, 'comment');
    scene.pass(10_000);
    scene.session.close('dismissed');
    expect(scene.session.draft()).toMatchObject({ response: { revision: 2 } });
    scene.news('accepted');
    expect(scene.session.draft()).toBeUndefined();
    expect(scene.session.state.value).toMatchObject({ at: 'closed' });
  });
});

describe('what is known beforehand', () => {
  const prefill = { 'reply.email': text('jana@example.cz') };

  test('travels when its field was in sight', () => {
    const scene = stage('comment', { prefill });
    scene.session.answer('topic', choice('problem'), 'now');
    scene.session.answer('message', text('Help'), 'now');
    scene.session.next();
    expect(last(scene)?.answers.map(({ question }) => question)).toEqual(['topic', 'message', 'reply.email']);
  });

  test('stays here when it was not', () => {
    const scene = stage('comment', { prefill });
    scene.session.answer('message', text('Nice'), 'now');
    scene.session.next();
    expect(last(scene)?.answers.map(({ question }) => question)).toEqual(['message']);
  });

  test('stands in its place without being an answer yet', () => {
    const scene = stage('rating', { prefill: { overall: stars(5) } });
    expect(scene.session.state.value).toMatchObject({
      answers: { overall: stars(5) },
      settled: {},
      saved: false,
    });
    scene.session.answer('overall', stars(5), 'now');
    expect(last(scene)).toMatchObject({ status: 'partial' });
  });
});

describe('closing', () => {
  test.each(['dismissed', 'replaced', 'submitted'] as const)(
    'counts as submitted after Send, even when %s',
    (how) => {
      const scene = sent(5);
      scene.news('stored');
      scene.session.close(how);
      expect(scene.session.state.value).toEqual({ at: 'closed', how: 'submitted' });
    },
  );

  test('counts as what it is when the response was refused', () => {
    const scene = sent(5);
    scene.news('rejected');
    scene.session.close('dismissed');
    expect(scene.session.state.value).toEqual({ at: 'closed', how: 'dismissed' });
  });

  test('happens once, and ends every verb', () => {
    const scene = stage('rating');
    scene.session.answer('overall', stars(3), 'rest');
    scene.session.close('replaced');
    const { session } = scene;
    session.close('dismissed');
    session.answer('overall', stars(1), 'now');
    session.reveal('causes');
    session.next();
    session.back();
    session.undo();
    session.retry();
    session.leaveContact();
    scene.pass(60_000);
    expect(session.state.value).toEqual({ at: 'closed', how: 'replaced' });
    expect(scene.put).toHaveLength(1);
  });
});

test('whoever listens hears of each question once, and of the submission once', () => {
  const scene = stage('rating');
  scene.session.answer('overall', stars(1), 'now');
  scene.session.answer('overall', stars(2), 'now');
  scene.session.answer('comment', text('a'), 'rest');
  scene.session.answer('comment', text('ab'), 'rest');
  scene.session.next();
  expect(scene.said).toEqual([
    { said: 'answer', question: 'overall' },
    { said: 'answer', question: 'comment' },
    { said: 'submit', response: last(scene) },
  ]);
});

test('conditions know the audience', () => {
  const plan: Plan = {
    version: 1,
    steps: [{ questions: [{ id: 'again', kind: 'text', showIf: { audience: 'buyer' } }] }],
    endings: [{ id: 'thanks' }],
  };
  const buyer = { ...situation, audience: { kind: 'buyer', evidence: 'shop' } } as const;
  const seen = (scene: Stage) => {
    const { session } = scene;
    return (
      session.state.value.at === 'asking' && shown(session.state.value, session.card, session.facts).length
    );
  };
  expect(seen(stage(plan, { situation: buyer }))).toBe(1);
  expect(seen(stage(plan))).toBe(0);
});
