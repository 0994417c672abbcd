import { fireEvent, within } from '@testing-library/preact';
import { afterEach, describe, expect, test } from 'vitest';
import { cardOf, type Stand, stand } from '../../testing.js';

afterEach(() => {
  document.body.replaceChildren();
});

const see = ({ box }: Stand) => within(box);
const star = (card: Stand, name: string) => see(card).getByRole('radio', { name }) as HTMLInputElement;
const lit = ({ box }: Stand) => box.querySelectorAll('.lit').length;
const settled = ({ session }: Stand) => {
  const state = session.state.value;
  return state.at === 'asking' ? state.settled.overall : undefined;
};

/** As a browser does it: the key, then the change it makes, then its end. */
function arrow(card: Stand, name: string): void {
  const target = star(card, name);
  fireEvent.keyDown(target, { key: 'ArrowRight' });
  fireEvent.click(target);
  fireEvent.keyUp(target, { key: 'ArrowRight' });
}

describe('stars', () => {
  test('are radios in a group named by the question, none of them chosen', () => {
    const card = stand('rating');
    const group = see(card).getByRole('radiogroup', { name: 'How would you rate this product?' });
    expect(within(group).getAllByRole('radio')).toHaveLength(5);
    expect(within(group).queryByRole('radio', { checked: true })).toBeNull();
  });

  test('show the words of their ends, and the word of the score once there is one', () => {
    const card = stand('rating');
    expect(see(card).getByText('Very bad')).toBeTruthy();
    expect(see(card).getByText('Very good')).toBeTruthy();
    fireEvent.click(star(card, '2 stars, Bad'));
    expect(see(card).getByText('Bad')).toBeTruthy();
    expect(see(card).queryByText('Very good')).toBeNull();
    expect(lit(card)).toBe(2);
  });

  test('settle at a tap', () => {
    const card = stand('rating');
    fireEvent.click(star(card, '4 stars, Good'));
    expect(settled(card)).toEqual({ shape: 'number', value: 4 });
  });

  test('settle after 800 ms of rest while arrowing, or at Enter', () => {
    const card = stand('rating');
    arrow(card, '2 stars, Bad');
    arrow(card, '3 stars, Neither good nor bad');
    expect(lit(card)).toBe(3);
    expect(settled(card)).toBeUndefined();
    card.pass(800);
    expect(settled(card)).toEqual({ shape: 'number', value: 3 });
    arrow(card, '4 stars, Good');
    fireEvent.keyDown(star(card, '4 stars, Good'), { key: 'Enter' });
    expect(settled(card)).toEqual({ shape: 'number', value: 4 });
  });

  test('light up under a mouse without being chosen', () => {
    const card = stand('rating');
    fireEvent(star(card, '3 stars, Neither good nor bad'), pointer('pointerover', 'mouse'));
    expect(lit(card)).toBe(3);
    expect(see(card).getByText('Neither good nor bad')).toBeTruthy();
    expect(see(card).queryByRole('radio', { checked: true })).toBeNull();
    fireEvent(see(card).getByRole('radiogroup'), pointer('pointerleave', 'mouse'));
    expect(lit(card)).toBe(0);
  });

  test('do not light up under a finger that only passes', () => {
    const card = stand('rating');
    fireEvent(star(card, '3 stars, Neither good nor bad'), pointer('pointerover', 'touch'));
    expect(lit(card)).toBe(0);
  });

  test('are told to ears together with what they bring up below', () => {
    const card = stand('rating');
    fireEvent.click(star(card, '2 stars, Bad'));
    card.pass(500);
    expect(card.said()).toBe('Bad. 3 more optional questions below.');
  });

  test('say that they are saved, and can be taken back', () => {
    const card = stand('rating');
    fireEvent.click(star(card, '2 stars, Bad'));
    fireEvent.click(see(card).getByRole('button', { name: 'Undo' }));
    expect(lit(card)).toBe(0);
    expect(card.root.activeElement).toBe(star(card, '1 star, Very bad'));
    card.pass(500);
    expect(card.said()).toBe('Taken back');
  });

  test('are cleared by Delete', () => {
    const card = stand('rating');
    fireEvent.click(star(card, '2 stars, Bad'));
    fireEvent.keyDown(star(card, '2 stars, Bad'), { key: 'Delete' });
    expect(see(card).queryByRole('radio', { checked: true })).toBeNull();
    expect(settled(card)).toBeUndefined();
  });

  test('are cleared by a button while nothing is saved', () => {
    const card = stand('rating');
    arrow(card, '2 stars, Bad');
    fireEvent.click(see(card).getByRole('button', { name: 'Clear rating' }));
    expect(see(card).queryByRole('radio', { checked: true })).toBeNull();
  });

  test('beside another rating are cleared alone, and not taken back with all there is', () => {
    const stars = { id: 'overall', kind: 'stars' } as const;
    const more = { id: 'more', kind: 'stars' } as const;
    const plan = { version: 1, steps: [{ questions: [stars, more] }], endings: [{ id: 'thanks' }] };
    const card = stand(cardOf(plan));
    const [first, second] = see(card).getAllByRole('radio', { name: '4 stars, Good' });
    fireEvent.click(first as Element);
    expect(see(card).getByRole('button', { name: 'Undo' })).toBeTruthy();
    fireEvent.click(second as Element);
    expect(see(card).queryByRole('button', { name: 'Undo' })).toBeNull();
    fireEvent.click(see(card).getAllByRole('button', { name: 'Clear rating' })[0] as Element);
    expect([(first as HTMLInputElement).checked, (second as HTMLInputElement).checked]).toEqual([
      false,
      true,
    ]);
  });

  test('may be ten', () => {
    const stars = { id: 'overall', kind: 'stars', max: 10 } as const;
    const card = stand(cardOf({ version: 1, steps: [{ questions: [stars] }], endings: [{ id: 'thanks' }] }));
    fireEvent.click(star(card, '7 stars'));
    expect(settled(card)).toEqual({ shape: 'number', value: 7 });
  });
});

function pointer(type: string, pointerType: string): Event {
  return Object.assign(new Event(type, { bubbles: true }), { pointerType });
}
