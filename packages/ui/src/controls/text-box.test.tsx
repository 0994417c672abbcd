import { fireEvent, within } from '@testing-library/preact';
import { afterEach, describe, expect, test } from 'vitest';
import { cardOf, type Stand, stand } from '../testing.js';

afterEach(() => {
  document.body.replaceChildren();
});

const see = ({ box }: Stand) => within(box);
const write = (card: Stand, value: string) =>
  fireEvent.input(see(card).getByRole('textbox'), { target: { value } });

/** A card that asks for one text. */
function asked(question: object): Stand {
  const text = { id: 'words', kind: 'text', ...question } as const;
  return stand(cardOf({ version: 1, steps: [{ questions: [text] }], endings: [{ id: 'thanks' }] }));
}

describe('a text box', () => {
  test('has three rows, or as many as the question says', () => {
    expect(see(asked({})).getByRole('textbox').getAttribute('rows')).toBe('3');
    document.body.replaceChildren();
    expect(see(asked({ lines: 1 })).getByRole('textbox').localName).toBe('input');
  });

  test('says that it may stay empty, but only if it may', () => {
    expect(see(asked({})).getByText('(optional)')).toBeTruthy();
    document.body.replaceChildren();
    expect(see(asked({ required: true })).queryByText('(optional)')).toBeNull();
  });

  test('counts what is left near its limit, in code points', () => {
    const card = asked({ max: 20 });
    write(card, '🙂'.repeat(17));
    expect(see(card).queryByText(/characters/)).toBeNull();
    write(card, '🙂'.repeat(19));
    expect(see(card).getByText('1 character left')).toBeTruthy();
    write(card, '🙂'.repeat(22));
    expect(see(card).getByText('2 characters too many')).toBeTruthy();
  });

  test('tells the count to ears once, when the hand has come to rest', () => {
    const card = asked({ max: 20 });
    write(card, 'a'.repeat(19));
    card.pass(400);
    write(card, 'a'.repeat(20));
    card.pass(400);
    expect(card.said()).toBe('');
    card.pass(100);
    expect(card.said()).toBe('0 characters left');
  });

  test('never cuts what is written', () => {
    const card = asked({ max: 20 });
    write(card, 'a'.repeat(30));
    expect(card.session.state.value).toMatchObject({ answers: { words: { text: 'a'.repeat(30) } } });
    expect(see(card).getByRole('textbox').hasAttribute('maxlength')).toBe(false);
  });

  test('is no answer when it is emptied', () => {
    const card = asked({});
    write(card, 'Hello');
    write(card, '');
    expect(card.session.state.value).toMatchObject({ answers: {} });
  });

  test('sends by Enter from a single line, by Ctrl and Enter from several', () => {
    const single = asked({ lines: 1 });
    write(single, 'Hello');
    fireEvent.keyDown(see(single).getByRole('textbox'), { key: 'Enter' });
    expect(single.put).toHaveLength(1);
    document.body.replaceChildren();
    const several = asked({});
    write(several, 'Hello');
    fireEvent.keyDown(see(several).getByRole('textbox'), { key: 'Enter' });
    expect(several.put).toEqual([]);
    fireEvent.keyDown(see(several).getByRole('textbox'), { key: 'Enter', ctrlKey: true });
    expect(several.put).toHaveLength(1);
  });
});

describe('a contact', () => {
  const contact = (shop?: object) => {
    const question = { id: 'reply', kind: 'contact', fields: ['email', 'phone', 'name'] } as const;
    const plan = { version: 1, steps: [{ questions: [question] }], endings: [{ id: 'thanks' }] };
    return stand(cardOf(plan), { shop });
  };

  test('has a labelled box for each field, which browsers can fill', () => {
    const card = contact();
    const boxes = ['E-mail', 'Phone', 'Name'].map((name) => see(card).getByRole('textbox', { name }));
    expect(
      boxes.map((box) => [box.getAttribute('autocomplete'), (box as HTMLInputElement).inputMode]),
    ).toEqual([
      ['email', 'email'],
      ['tel', 'tel'],
      ['name', 'text'],
    ]);
  });

  test('leads to the privacy page of the shop', () => {
    const card = contact({ policies: { privacy: 'https://shop.example/privacy' } });
    expect(see(card).getByRole('link', { name: 'Privacy' }).getAttribute('href')).toBe(
      'https://shop.example/privacy',
    );
  });

  test('is kept field by field', () => {
    const card = contact();
    fireEvent.input(see(card).getByRole('textbox', { name: 'Phone' }), { target: { value: '800 123 456' } });
    expect(card.session.state.value).toMatchObject({ answers: { 'reply.phone': { text: '800 123 456' } } });
  });
});

test('the box that no person sees tells what was written in it', () => {
  const card = stand('comment');
  write(card, 'Hello');
  const trap = card.box.querySelector('[name=ohlas-more]') as HTMLInputElement;
  expect([trap.tabIndex, trap.getAttribute('aria-hidden')]).toEqual([-1, 'true']);
  fireEvent.input(trap, { target: { value: 'https://spam.example' } });
  fireEvent.click(see(card).getByRole('button', { name: 'Send' }));
  expect(card.put[0]?.client.trap).toBe('https://spam.example');
});
