import { expect, test } from 'vitest';
import { createRooms } from './rooms.js';

const open = () => createRooms(() => new Date('2026-11-09T10:00:00Z'));
const body = (n: number) => JSON.stringify({ id: `${n}` });

test('what has arrived is there as it came, newest first, in its own room', () => {
  const rooms = open();
  rooms.receive('a', body(1), () => 201);
  rooms.receive('a', body(2), () => 422);
  expect(rooms.arrived('a')).toEqual([
    { at: '2026-11-09T10:00:00.000Z', status: 422, response: { id: '2' } },
    { at: '2026-11-09T10:00:00.000Z', status: 201, response: { id: '1' } },
  ]);
  expect(rooms.arrived('b')).toEqual([]);
});

test('the same again is known', () => {
  const rooms = open();
  const judge = (seen: boolean) => (seen ? 201 : 503);
  expect([1, 1, 2].map((n) => rooms.receive('a', body(n), judge))).toEqual([503, 201, 503]);
});

test('what is no JSON, or too long, is refused and not kept', () => {
  const rooms = open();
  expect(rooms.receive('a', '{', () => 201)).toBe(400);
  expect(rooms.receive('a', `"${'x'.repeat(70_000)}"`, () => 201)).toBe(413);
  expect(rooms.arrived('a')).toEqual([]);
});

test('neither rooms nor what is in them grow without end', () => {
  const rooms = open();
  for (let n = 0; n < 60; n += 1) rooms.receive('a', body(n), () => 201);
  expect(rooms.arrived('a')).toHaveLength(40);
  for (let n = 0; n < 200; n += 1) rooms.receive(`room-${n}`, body(n), () => 201);
  expect(rooms.arrived('a')).toEqual([]);
  expect(rooms.arrived('room-0')).toHaveLength(1);
});
