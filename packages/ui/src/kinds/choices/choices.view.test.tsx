import { fireEvent, within } from '@testing-library/preact';
import { afterEach, describe, expect, test } from 'vitest';
import { type Stand, stand } from '../../testing.js';

afterEach(() => {
  document.body.replaceChildren();
});

const see = ({ box }: Stand) => within(box);
const chip = (card: Stand, name: string) => see(card).getByRole('checkbox', { name }) as HTMLInputElement;
const causes = ({ session }: Stand) => {
  const state = session.state.value;
  return state.at === 'asking' ? state.answers.causes : undefined;
};

function unhappy(): Stand {
  const card = stand('rating');
  fireEvent.click(see(card).getByRole('radio', { name: '2 stars, Bad' }));
  return card;
}

describe('choices', () => {
  test('are checkboxes in a group named by the question that fits the score', () => {
    const group = see(unhappy()).getByRole('group', { name: 'What went wrong?' });
    expect(within(group).getAllByRole('checkbox')).toHaveLength(6);
  });

  test('show a check mark where they are chosen', () => {
    const card = unhappy();
    fireEvent.click(chip(card, 'Damaged'));
    expect(chip(card, 'Damaged').parentElement?.querySelector('svg')).toBeTruthy();
    expect(chip(card, 'Quality').parentElement?.querySelector('svg')).toBeNull();
    expect(causes(card)).toEqual({ shape: 'choices', values: ['damaged'] });
  });

  test('are no answer once the last one is taken back', () => {
    const card = unhappy();
    fireEvent.click(chip(card, 'Damaged'));
    fireEvent.click(chip(card, 'Damaged'));
    expect(causes(card)).toBeUndefined();
  });

  test('unfold by "More", which gives the focus to what comes', () => {
    const card = unhappy();
    const first = see(card).getAllByRole('checkbox').length;
    fireEvent.click(see(card).getByRole('button', { name: 'More' }));
    expect(see(card).getAllByRole('checkbox').length).toBeGreaterThan(first);
    expect(card.root.activeElement).toBe(see(card).getAllByRole('checkbox')[first]);
    expect(see(card).queryByRole('button', { name: 'More' })).toBeNull();
  });

  test('open a box for words under "other", which stay while more is chosen', () => {
    const card = unhappy();
    fireEvent.click(see(card).getByRole('button', { name: 'More' }));
    fireEvent.click(chip(card, 'Something else'));
    fireEvent.input(see(card).getByRole('textbox', { name: 'Something else' }), {
      target: { value: 'Smell' },
    });
    fireEvent.click(chip(card, 'Damaged'));
    expect(causes(card)).toMatchObject({ text: 'Smell' });
    expect([...(causes(card) as { values: readonly string[] }).values].sort()).toEqual(['damaged', 'other']);
  });
});
