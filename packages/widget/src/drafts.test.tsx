import { type Draft, serialise } from '@ohlas/core';
import { beforeEach, expect, test } from 'vitest';
import { createDrafts } from './drafts.js';

const DAY = 86_400_000;
const draft = { card: { id: 'comment', version: 1 }, startedAt: 1 } as Draft;

/** What a page opened at that time may keep, where consent allows it. */
const draftsAt = (now: number) =>
  createDrafts(
    () => true,
    () => now,
    serialise,
  );

beforeEach(() => localStorage.clear());

test('a draft is there again in this page and, where it may be kept, in the next one', () => {
  draftsAt(0).write('comment', draft);
  expect(draftsAt(1).read('comment')).toEqual(draft);
});

test('after a day it is not', () => {
  draftsAt(0).write('comment', draft);
  expect(draftsAt(DAY).read('comment')).toBeUndefined();
});

test('after a day it is erased as soon as a page looks for any', () => {
  localStorage.setItem('theirs', '{}');
  localStorage.setItem('ohlas-draft-broken', 'x');
  draftsAt(0).write('comment', draft);
  draftsAt(3_600_000).write('rating', draft);
  draftsAt(DAY + 1);
  expect(Object.keys(localStorage).sort()).toEqual(['ohlas-draft-rating', 'theirs']);
});

test('nothing lies on the device where nothing may be kept', () => {
  const drafts = createDrafts(
    () => false,
    () => 0,
    serialise,
  );
  drafts.write('comment', draft);
  expect(drafts.read('comment')).toEqual(draft);
  expect(Object.keys(localStorage)).toEqual([]);
});

test('what was erased there because no more may be kept stays in this page', () => {
  let may = true;
  const drafts = createDrafts(
    () => may,
    () => 0,
    serialise,
  );
  drafts.write('comment', draft);
  may = false;
  localStorage.clear();
  expect(drafts.read('comment')).toEqual(draft);
});

test('what an earlier page has kept is left alone while nothing may be', () => {
  draftsAt(0).write('comment', draft);
  const drafts = createDrafts(
    () => false,
    () => 0,
    serialise,
  );
  expect(drafts.read('comment')).toBeUndefined();
  drafts.write('comment', undefined);
  drafts.write('comment', { ...draft, startedAt: 2 });
  expect(draftsAt(0).read('comment')).toEqual(draft);
});

test('what another tab has sent or gone on with is read from the device', () => {
  const [here, there] = [0, 1].map(() => draftsAt(0));
  here?.write('comment', draft);
  there?.write('comment', { ...draft, startedAt: 2 });
  expect(here?.read('comment')).toEqual({ ...draft, startedAt: 2 });
  there?.write('comment', undefined);
  expect(here?.read('comment')).toBeUndefined();
});

test('what only this page may or can keep is not looked for on the device', () => {
  let may = false;
  const drafts = createDrafts(
    () => may,
    () => 0,
    serialise,
  );
  drafts.write('comment', draft);
  may = true;
  expect(drafts.read('comment')).toEqual(draft);

  const full = draftsAt(0);
  const { setItem } = Storage.prototype;
  Storage.prototype.setItem = () => {
    throw new DOMException('full', 'QuotaExceededError');
  };
  full.write('rating', draft);
  Storage.prototype.setItem = setItem;
  expect(full.read('rating')).toEqual(draft);
});

test('sent is forgotten', () => {
  const drafts = draftsAt(0);
  drafts.write('comment', draft);
  drafts.write('comment', undefined);
  expect(drafts.read('comment')).toBeUndefined();
  expect(Object.keys(localStorage)).toEqual([]);
});

test('what nobody has changed is the same one, also when another tab has written it again', () => {
  const [here, there] = [0, 60_000].map(draftsAt);
  here?.write('comment', draft);
  expect(here?.read('comment')).toBe(draft);
  there?.write('comment', { ...draft });
  expect(here?.read('comment')).toBe(draft);
  there?.write('comment', { ...draft, startedAt: 2 });
  expect(here?.read('comment')).not.toBe(draft);
});
