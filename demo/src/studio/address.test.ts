import { describe, expect, test } from 'vitest';
import { read, write } from './address.js';
import { PRESETS } from './presets.js';
import { SETTINGS, type Settings, USUAL } from './settings.js';

/** Another value than the usual one, for each setting. */
const OTHER: Settings = Object.fromEntries(
  SETTINGS.map(({ name, kind, choices, between, usual }) => [
    name,
    {
      colour: '#b4235a',
      text: 'Ohlasy & “jiné” věci?',
      json: '{ "rating": { "questions": { "causes": null } } }',
      range: String(between?.[0]),
      switch: usual === 'on' ? 'off' : 'on',
      select: choices?.at(-1)?.value ?? '',
      segments: choices?.at(-1)?.value ?? '',
    }[kind],
  ]),
);

describe('the address', () => {
  test('is bare while everything is as usual', () => {
    expect(write(USUAL)).toBe('');
    expect(read('')).toEqual(USUAL);
  });

  test('holds every setting that differs, and nothing else', () => {
    expect([...new URLSearchParams(write(OTHER)).keys()]).toEqual(SETTINGS.map(({ name }) => name));
    for (const { name } of SETTINGS) {
      const settings = { ...USUAL, [name]: OTHER[name] ?? '' };
      expect([...new URLSearchParams(write(settings)).keys()]).toEqual([name]);
      expect(read(write(settings))).toEqual(settings);
    }
    expect(read(write(OTHER))).toEqual(OTHER);
  });

  test.each([
    ['a colour that is none', '?accent=reddish'],
    ['a choice that is none', '?scheme=dusk&place=roof'],
    ['a number out of range', '?radius=900'],
    ['a number that is none', '?offset='],
    ['what is no JSON', '?cards={'],
    ['JSON that is no object', '?more=[1]'],
    ['a switch that is neither', '?launcher=perhaps'],
    ['what nobody knows', '?colour=red'],
  ])('leaves %s as usual', (_what, query) => {
    expect(read(query)).toEqual(USUAL);
  });

  test('names a card of the shop’s own', () => {
    expect(read('?card=delivery').card).toBe('delivery');
  });

  test('of every starting point says all of it', () => {
    for (const { settings } of PRESETS) {
      const whole = { ...USUAL, ...settings };
      expect(read(write(whole))).toEqual(whole);
    }
  });
});
