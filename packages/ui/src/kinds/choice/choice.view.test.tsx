import { fireEvent, within } from '@testing-library/preact';
import { afterEach, describe, expect, test } from 'vitest';
import { cardOf, type Stand, stand } from '../../testing.js';

afterEach(() => {
  document.body.replaceChildren();
});

const see = ({ box }: Stand) => within(box);

describe('a choice', () => {
  test('is a group of radios, each with its drawing where it has one', () => {
    const card = stand('comment');
    const group = see(card).getByRole('radiogroup', { name: 'What is it about?' });
    const radios = within(group).getAllByRole('radio');
    expect(radios).toHaveLength(5);
    for (const radio of radios) expect(radio.parentElement?.querySelector('svg')).toBeTruthy();
  });

  test('holds one answer, which Delete clears', () => {
    const card = stand('comment');
    fireEvent.click(see(card).getByRole('radio', { name: 'Idea' }));
    fireEvent.click(see(card).getByRole('radio', { name: 'Praise' }));
    expect(card.session.state.value).toMatchObject({
      answers: { topic: { shape: 'choices', values: ['praise'] } },
    });
    fireEvent.keyDown(see(card).getByRole('radio', { name: 'Praise' }), { key: 'Delete' });
    expect(see(card).queryByRole('radio', { checked: true })).toBeNull();
  });

  test('stands in rows when an option is a sentence', () => {
    const question = {
      id: 'found',
      kind: 'choice',
      options: [{ id: 'yes' }, { id: 'after-a-long-search-through-all-the-shelves' }],
    } as const;
    const card = stand(cardOf({ version: 1, steps: [{ questions: [question] }], endings: [] }));
    expect(see(card).getByRole('radiogroup').className).toBe('rows');
  });
});
