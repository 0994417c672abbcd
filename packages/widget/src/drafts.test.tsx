import type { Draft } from '@ohlas/core';
import { beforeEach, expect, test } from 'vitest';
import { createDrafts } from './drafts.js';

const DAY = 86_400_000;
const draft = { card: { id: 'comment', version: 1 }, startedAt: 1 } as Draft;

beforeEach(() => localStorage.clear());

test('a draft is there again in this page and, where it may be kept, in the next one', () => {
  createDrafts(
    () => true,
    () => 0,
  ).write('comment', draft);
  expect(
    createDrafts(
      () => true,
      () => 1,
    ).read('comment'),
  ).toEqual(draft);
});

test('after a day it is not', () => {
  createDrafts(
    () => true,
    () => 0,
  ).write('comment', draft);
  expect(
    createDrafts(
      () => true,
      () => DAY,
    ).read('comment'),
  ).toBeUndefined();
});

test('nothing lies on the device where nothing may be kept', () => {
  const drafts = createDrafts(
    () => false,
    () => 0,
  );
  drafts.write('comment', draft);
  expect(drafts.read('comment')).toEqual(draft);
  expect(Object.keys(localStorage)).toEqual([]);
});

test('what lies there is erased on request, and stays in this page', () => {
  const drafts = createDrafts(
    () => true,
    () => 0,
  );
  localStorage.setItem('theirs', 'x');
  drafts.write('comment', draft);
  drafts.forget();
  expect(Object.keys(localStorage)).toEqual(['theirs']);
  expect(drafts.read('comment')).toEqual(draft);
});

test('sent is forgotten', () => {
  const drafts = createDrafts(
    () => true,
    () => 0,
  );
  drafts.write('comment', draft);
  drafts.write('comment', undefined);
  expect(drafts.read('comment')).toBeUndefined();
  expect(Object.keys(localStorage)).toEqual([]);
});
