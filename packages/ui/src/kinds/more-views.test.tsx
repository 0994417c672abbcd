import { fireEvent, within } from '@testing-library/preact';
import { afterEach, describe, expect, test } from 'vitest';
import type { Stand } from '../testing.js';
import { asking, moreCard, settledAt, standMore } from './more-testing.js';

afterEach(() => {
  document.body.replaceChildren();
});

const see = ({ box }: Stand) => within(box);
const radio = (card: Stand, name: string, group?: string) =>
  (group ? within(see(card).getByRole('radiogroup', { name: group })) : see(card)).getByRole('radio', {
    name,
  }) as HTMLInputElement;
const names = (card: Stand, role: 'radio' | 'checkbox') =>
  see(card)
    .getAllByRole(role)
    .map((node) => node.getAttribute('aria-label') ?? node.parentElement?.textContent);
const press = (card: Stand, name: string) => fireEvent.click(see(card).getByRole('button', { name }));

describe('a scale', () => {
  const scale = () =>
    standMore(
      asking({ kind: 'scale', min: 0, max: 10 }, { ends: ['Not at all likely', 'Extremely likely'] }),
    );

  test('is one radio a number, the words of its ends part of their names', () => {
    const card = scale();
    expect(see(card).getByRole('radiogroup', { name: 'How was it?' })).toBeTruthy();
    expect(names(card, 'radio')).toEqual([
      '0, Not at all likely',
      ...['1', '2', '3', '4', '5', '6', '7', '8', '9'],
      '10, Extremely likely',
    ]);
  });

  test('settles at a tap, nought included', () => {
    const card = scale();
    fireEvent.click(radio(card, '0, Not at all likely'));
    expect(settledAt(card, 'it')).toEqual({ shape: 'number', value: 0 });
    expect(radio(card, '0, Not at all likely').checked).toBe(true);
  });

  test('waits for a rest while arrows pass over it', () => {
    const card = scale();
    fireEvent.keyDown(radio(card, '7'), { key: 'ArrowRight' });
    fireEvent.click(radio(card, '7'));
    fireEvent.keyUp(radio(card, '7'), { key: 'ArrowRight' });
    expect(settledAt(card, 'it')).toBeUndefined();
    card.pass(800);
    expect(settledAt(card, 'it')).toEqual({ shape: 'number', value: 7 });
  });

  test('says that it is saved, and can be taken back', () => {
    const card = scale();
    fireEvent.click(radio(card, '8'));
    expect(card.put).toHaveLength(1);
    press(card, 'Undo');
    expect(see(card).queryByRole('radio', { checked: true })).toBeNull();
  });

  test('offers to clear one where Undo would take others too', () => {
    const card = standMore(moreCard('index'));
    fireEvent.click(radio(card, '8', 'How satisfied are you with {shop} overall?'));
    fireEvent.click(radio(card, '6', 'How far did {shop} meet your expectations?'));
    expect(see(card).queryByRole('button', { name: 'Undo' })).toBeNull();
    fireEvent.click(see(card).getAllByRole('button', { name: 'Clear rating' })[0] as HTMLElement);
    expect(settledAt(card, 'satisfaction')).toBeUndefined();
    expect(settledAt(card, 'expectations')).toEqual({ shape: 'number', value: 6 });
  });
});

describe('faces', () => {
  test('are five radios named by words', () => {
    const card = standMore(asking({ kind: 'faces' }));
    expect(names(card, 'radio')).toEqual([
      'Very unhappy',
      'Unhappy',
      'Neither happy nor unhappy',
      'Happy',
      'Very happy',
    ]);
  });

  test('are worth 1, 3 and 5 where there are three', () => {
    const card = standMore(asking({ kind: 'faces', points: 3 }));
    expect(names(card, 'radio')).toEqual(['Very unhappy', 'Neither happy nor unhappy', 'Very happy']);
    fireEvent.click(radio(card, 'Very happy'));
    expect(settledAt(card, 'it')).toEqual({ shape: 'number', value: 5 });
  });

  test('show the word of the one that is taken', () => {
    const card = standMore(asking({ kind: 'faces' }));
    fireEvent.click(radio(card, 'Happy'));
    expect(see(card).getByText('Happy')).toBeTruthy();
  });
});

describe('thumbs', () => {
  test('are yes and no', () => {
    const card = standMore(moreCard('helpful'));
    expect(names(card, 'radio')).toEqual(['Yes', 'No']);
    fireEvent.click(radio(card, 'Yes'));
    expect(settledAt(card, 'helpful')).toEqual({ shape: 'number', value: 1 });
  });

  test('bring up the reasons of a no, and say so in their own word', () => {
    const card = standMore(moreCard('helpful'));
    fireEvent.click(radio(card, 'No'));
    expect(see(card).getByRole('checkbox', { name: 'Unclear' })).toBeTruthy();
    card.pass(500);
    expect(card.said()).toBe('No. 2 more optional questions below.');
  });
});

describe('expectation', () => {
  test('is five rows of words for one comparison', () => {
    const card = standMore(asking({ kind: 'expectation' }));
    fireEvent.click(radio(card, 'A bit worse'));
    expect(settledAt(card, 'it')).toEqual({ shape: 'number', value: -1 });
    expect(card.box.querySelectorAll('.rows .pick')).toHaveLength(5);
  });

  test('is a bar of five for each row, each a group named by it', () => {
    const rows = ['quality', 'delivery'];
    const card = standMore(
      asking({ kind: 'expectation', rows }, { rows: { quality: 'Quality', delivery: 'Delivery' } }),
    );
    fireEvent.click(radio(card, 'Much better', 'Delivery'));
    fireEvent.click(radio(card, 'As expected', 'Quality'));
    expect(settledAt(card, 'it.delivery')).toEqual({ shape: 'number', value: 2 });
    expect(settledAt(card, 'it.quality')).toEqual({ shape: 'number', value: 0 });
  });
});

describe('ratings', () => {
  const rows = ['quality', 'delivery'];
  const words = { rows: { quality: 'Quality', delivery: 'Delivery' } };
  const table = (more: object = { notApplicable: true }) =>
    standMore(asking({ kind: 'ratings', rows, ...more }, words));

  test('are a group of stars for each row', () => {
    const card = table();
    fireEvent.click(radio(card, '4 stars, Good', 'Delivery'));
    expect(settledAt(card, 'it.delivery')).toEqual({ shape: 'number', value: 4 });
    expect(settledAt(card, 'it.quality')).toBeUndefined();
  });

  test('let a row not apply, and apply again', () => {
    const card = table();
    const [first] = see(card).getAllByRole('button', { name: 'Does not apply' });
    fireEvent.click(first as HTMLElement);
    expect(settledAt(card, 'it.quality')).toEqual({ shape: 'number', na: true });
    expect(first?.getAttribute('aria-pressed')).toBe('true');
    fireEvent.click(first as HTMLElement);
    expect(settledAt(card, 'it.quality')).toBeUndefined();
  });

  test('take a rating in place of "does not apply"', () => {
    const card = table();
    fireEvent.click(see(card).getAllByRole('button', { name: 'Does not apply' })[0] as HTMLElement);
    fireEvent.click(radio(card, '2 stars, Bad', 'Quality'));
    expect(settledAt(card, 'it.quality')).toEqual({ shape: 'number', value: 2 });
  });

  test('offer no way out where the question has none', () => {
    expect(see(table({})).queryByRole('button', { name: 'Does not apply' })).toBeNull();
  });

  test('may be numbers', () => {
    const card = table({ of: 'scale' });
    fireEvent.click(radio(card, '3', 'Quality'));
    expect(settledAt(card, 'it.quality')).toEqual({ shape: 'number', value: 3 });
  });

  test('clear one row alone', () => {
    const card = table();
    fireEvent.click(radio(card, '4 stars, Good', 'Delivery'));
    fireEvent.click(radio(card, '5 stars, Very good', 'Quality'));
    fireEvent.click(see(card).getAllByRole('button', { name: 'Clear rating' })[0] as HTMLElement);
    expect(settledAt(card, 'it.quality')).toBeUndefined();
    expect(settledAt(card, 'it.delivery')).toBeDefined();
  });
});

describe('consent', () => {
  const text = 'You may write to me.';
  const box = (more: object = {}) =>
    standMore(asking({ kind: 'consent', purpose: 'panel', ...more }, { text }));

  test('is an unticked box beside the sentence', () => {
    const tick = see(box()).getByRole('checkbox', { name: text }) as HTMLInputElement;
    expect(tick.checked).toBe(false);
  });

  test('is given and taken back', () => {
    const card = box();
    fireEvent.click(see(card).getByRole('checkbox', { name: text }));
    expect(settledAt(card, 'it')).toEqual({ shape: 'choices', values: ['panel'] });
    fireEvent.click(see(card).getByRole('checkbox', { name: text }));
    expect(settledAt(card, 'it')).toBeUndefined();
  });

  test('never leaves before Send', () => {
    const card = box();
    fireEvent.click(see(card).getByRole('checkbox', { name: text }));
    expect(card.put).toEqual([]);
  });

  test('is asked for in words where it is required', () => {
    const card = box({ required: true });
    press(card, 'Send');
    expect(see(card).getByText('Please answer this question.')).toBeTruthy();
  });

  test('travels with the very words that were agreed to', () => {
    const card = box();
    fireEvent.click(see(card).getByRole('checkbox', { name: text }));
    press(card, 'Send');
    expect(card.put.at(-1)?.answers).toMatchObject([
      { question: 'it', kind: 'consent', values: ['panel'], labels: [text], version: expect.any(String) },
    ]);
  });
});
