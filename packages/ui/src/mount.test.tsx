import cs from '@ohlas/locales/cs';
import { fireEvent, within } from '@testing-library/preact';
import { afterEach, describe, expect, test } from 'vitest';
import { cardOf, type Stand, stand } from './testing.js';

afterEach(() => {
  document.body.replaceChildren();
});

const see = ({ box }: Stand) => within(box);
const focused = ({ root }: Stand) => root.activeElement;
const send = (card: Stand) => fireEvent.click(see(card).getByRole('button', { name: 'Send' }));
const tap = (card: Stand, name: string) => fireEvent.click(see(card).getByRole('radio', { name }));
const press = (card: Stand, key: string) => fireEvent.keyDown(focused(card) as Element, { key });
const write = (card: Stand, name: string, value: string) =>
  fireEvent.input(see(card).getByRole('textbox', { name }), { target: { value } });

/** An element of the page that can take the focus. */
function launcher(): HTMLElement {
  const button = document.body.appendChild(document.createElement('button'));
  button.focus();
  return button;
}

/** Writes a comment and sends it, up to the thanks. */
function thanked(options: Parameters<typeof stand>[1] = {}): Stand {
  const card = stand('comment', options);
  write(card, 'Your message', 'All is well.');
  send(card);
  card.news('stored');
  return card;
}

describe('a card that was asked for', () => {
  test('is a dialog named by its title', () => {
    expect(see(stand('comment')).getByRole('dialog', { name: /on your mind/ })).toBeTruthy();
  });

  test('is named by its first question where it has no title', () => {
    expect(
      see(stand('rating')).getByRole('dialog', { name: 'How would you rate this product?' }),
    ).toBeTruthy();
  });

  test('takes the focus to the first thing to answer', () => {
    launcher();
    const card = stand('rating');
    expect(focused(card)).toBe(see(card).getByRole('radio', { name: '1 star, Very bad' }));
  });

  test('takes the focus to what is chosen there already', () => {
    const card = stand('rating');
    tap(card, '4 stars, Good');
    launcher();
    card.mounted.focus();
    expect(focused(card)).toBe(see(card).getByRole('radio', { name: '4 stars, Good' }));
  });

  test('closes on Escape and gives the focus back', () => {
    const button = launcher();
    const card = stand('rating', { returnFocus: button });
    press(card, 'Escape');
    expect(card.closed).toEqual(['dismissed']);
    expect(document.activeElement).toBe(button);
  });

  test('takes the focus from nobody when it closes without having it', () => {
    const button = launcher();
    const elsewhere = document.body.appendChild(document.createElement('input'));
    const card = stand('rating', { returnFocus: button });
    elsewhere.focus();
    card.session.close('replaced');
    expect(card.closed).toEqual(['replaced']);
    expect(document.activeElement).toBe(elsewhere);
  });

  test('stays open on an Escape that ends the composing of a word', () => {
    const card = stand('comment');
    fireEvent.keyDown(focused(card) as Element, { key: 'Escape', isComposing: true });
    expect(card.closed).toEqual([]);
  });

  test('keeps its keys from the page', () => {
    const heard: string[] = [];
    const hear = ({ type }: Event) => heard.push(type);
    for (const type of ['keydown', 'keyup', 'focusin', 'pointerdown']) document.addEventListener(type, hear);
    const card = stand('comment');
    const box = see(card).getByRole('textbox', { name: 'Your message' });
    box.focus();
    fireEvent.keyDown(box, { key: '/' });
    fireEvent.keyUp(box, { key: '/' });
    fireEvent.pointerDown(box);
    for (const type of ['keydown', 'keyup', 'focusin', 'pointerdown'])
      document.removeEventListener(type, hear);
    expect(heard).toEqual([]);
  });

  test('leaves nothing behind when it is taken away, once or twice', () => {
    const card = stand('comment');
    card.mounted.unmount();
    card.mounted.unmount();
    expect(card.root.childElementCount).toBe(0);
    expect(card.root.adoptedStyleSheets).toEqual([]);
    card.pass(60_000);
    expect(card.closed).toEqual([]);
  });

  test('changes its language and keeps what was written', () => {
    const card = stand('comment');
    write(card, 'Your message', 'All is well.');
    card.messages.value = cs;
    expect(see(card).getByRole('button', { name: 'Odeslat' })).toBeTruthy();
    expect((see(card).getByRole('textbox', { name: 'Your message' }) as HTMLTextAreaElement).value).toBe(
      'All is well.',
    );
    expect(card.box.firstElementChild?.getAttribute('lang')).toBe('cs');
  });
});

describe('the thing rated', () => {
  const thing = (card: ReturnType<typeof stand>) => card.box.querySelector('[part=subject]');

  test('stands above its question by name', () => {
    expect(thing(stand('rating', { subject: { name: 'Walnut stool' } }))?.textContent).toBe('Walnut stool');
  });

  test('leaves no gap where it has no name', () => {
    expect(thing(stand('comment', { subject: {} }))).toBeNull();
  });
});

describe('a card that nobody asked for', () => {
  const unasked = () =>
    stand('rating', {
      place: 'slide-in',
      subject: { name: 'Walnut stool' },
      announcement: 'One optional question, in the region Feedback',
      silence: () => silenced.push('yes'),
    });
  const silenced: string[] = [];

  test('is a region named by the word on the launcher', () => {
    expect(see(unasked()).getByRole('region', { name: 'Feedback' })).toBeTruthy();
  });

  test('takes no focus and is announced once, in a region that was there before', () => {
    const button = launcher();
    const card = unasked();
    expect(document.activeElement).toBe(button);
    expect(see(card).getByRole('status').textContent).toBe('');
    card.pass(500);
    expect(card.said()).toBe('One optional question, in the region Feedback');
  });

  test('shows nothing personal before the first tap', () => {
    const card = unasked();
    expect(see(card).queryByText('Walnut stool')).toBeNull();
    expect(see(card).queryByRole('button', { name: 'Send' })).toBeNull();
    tap(card, '4 stars, Good');
    expect(see(card).getByText('Walnut stool')).toBeTruthy();
    expect(see(card).getByRole('button', { name: 'Send' })).toBeTruthy();
  });

  test('can be told never to come again', () => {
    const card = unasked();
    fireEvent.click(see(card).getByRole('button', { name: "Don't ask again" }));
    expect(silenced).toEqual(['yes']);
    expect(card.closed).toEqual(['dismissed']);
  });
});

describe('a card in the flow of the page', () => {
  test('takes no focus, and Escape does not close it', () => {
    const card = stand('rating', { place: 'inline' });
    expect(focused(card)).toBeNull();
    see(card).getByRole('radio', { name: '1 star, Very bad' }).focus();
    press(card, 'Escape');
    expect(card.closed).toEqual([]);
  });
});

describe('a sheet', () => {
  test('is a dialog in the top layer, gone when it closes', () => {
    const card = stand('rating', { place: 'sheet' });
    const sheet = see(card).getByRole('dialog') as HTMLDialogElement;
    expect(sheet.open).toBe(true);
    card.session.close('dismissed');
    expect(sheet.isConnected).toBe(false);
  });

  test('closes by the way back of a phone', () => {
    const card = stand('rating', { place: 'sheet' });
    fireEvent(see(card).getByRole('dialog'), new Event('cancel', { cancelable: true }));
    expect(card.closed).toEqual(['dismissed']);
  });
});

describe('faults', () => {
  test('stand in words below their field, and the focus goes there', () => {
    const card = stand('comment');
    send(card);
    const box = see(card).getByRole('textbox', { name: 'Your message' });
    expect(focused(card)).toBe(box);
    expect(box.getAttribute('aria-invalid')).toBe('true');
    const told = box.getAttribute('aria-describedby')?.split(' ') ?? [];
    expect(told.map((id) => card.root.getElementById(id)?.textContent).join('')).toBe(
      'Please write your message.',
    );
  });

  test('go when they are mended, and nothing is lost', () => {
    const card = stand('comment');
    tap(card, 'Problem');
    write(card, 'E-mail', 'jana@');
    write(card, 'Your message', 'One leg is short.');
    send(card);
    expect(focused(card)).toBe(see(card).getByRole('textbox', { name: 'E-mail' }));
    write(card, 'E-mail', 'jana@example.cz');
    expect(see(card).queryByText(/An e-mail looks like/)).toBeNull();
    send(card);
    expect(card.put[0]?.answers.map(({ question }) => question)).toEqual(['topic', 'message', 'reply.email']);
  });
});

describe('what is opened on demand', () => {
  test('takes the place of its link, and the focus', () => {
    const card = stand('comment');
    fireEvent.click(see(card).getByRole('button', { name: /like a reply/ }));
    expect(see(card).queryByRole('button', { name: /like a reply/ })).toBeNull();
    expect(focused(card)).toBe(see(card).getByRole('textbox', { name: 'E-mail' }));
  });
});

describe('while an answer is on its way', () => {
  test('the words stay and cannot be changed', () => {
    const card = stand('comment');
    tap(card, 'Idea');
    write(card, 'Your message', 'All is well.');
    send(card);
    expect(see(card).getByRole('button', { name: 'Sending…' })).toBeTruthy();
    expect((see(card).getByRole('textbox', { name: 'Your message' }) as HTMLTextAreaElement).readOnly).toBe(
      true,
    );
    // A click whose default is prevented leaves a radio as it was.
    expect(tap(card, 'Praise')).toBe(false);
  });

  test('after ten seconds it says so, and the same answer can be handed over again', () => {
    const card = stand('comment');
    write(card, 'Your message', 'All is well.');
    send(card);
    card.pass(10_000);
    expect(see(card).getByRole('alert').textContent).toContain('Still sending');
    fireEvent.click(see(card).getByRole('button', { name: 'Try again' }));
    expect(card.put.map(({ id, revision }) => [id, revision])).toEqual([
      [card.put[0]?.id, 1],
      [card.put[0]?.id, 1],
    ]);
  });

  test('an answer that will never be taken keeps its words and shows other ways', () => {
    const card = stand('comment', {
      shop: { contact: { phone: '800 123 456', email: 'help@shop.example' } },
    });
    write(card, 'Your message', 'All is well.');
    send(card);
    card.news('rejected');
    expect(see(card).getByRole('alert').textContent).toContain('could not be accepted');
    expect(see(card).getByRole('link', { name: '800 123 456' }).getAttribute('href')).toBe('tel:800123456');
    expect(see(card).getByRole('link', { name: 'help@shop.example' }).getAttribute('href')).toBe(
      'mailto:help@shop.example',
    );
    fireEvent.click(see(card).getByRole('button', { name: 'Back' }));
    expect((see(card).getByRole('textbox', { name: 'Your message' }) as HTMLTextAreaElement).value).toBe(
      'All is well.',
    );
  });
});

describe('a happy ending', () => {
  test('has the focus on its title', () => {
    const card = thanked();
    expect(focused(card)).toBe(see(card).getByRole('heading', { name: 'Thank you' }));
  });

  test('leaves the focus with whoever has it', () => {
    const card = stand('comment');
    write(card, 'Your message', 'All is well.');
    send(card);
    const elsewhere = launcher();
    card.news('stored');
    expect(document.activeElement).toBe(elsewhere);
  });

  test('goes by itself once nobody is there, and not before six seconds', () => {
    const card = thanked();
    card.news('accepted');
    launcher();
    card.pass(5_999);
    expect(card.closed).toEqual([]);
    card.pass(1);
    expect(card.closed).toEqual(['submitted']);
  });

  test('stays while the focus is in it', () => {
    const card = thanked();
    card.pass(60_000);
    expect(card.closed).toEqual([]);
    launcher();
    card.pass(6_000);
    expect(card.closed).toEqual(['submitted']);
  });

  test('stays when it tells a case number', () => {
    const card = stand('comment');
    tap(card, 'Problem');
    write(card, 'Your message', 'One leg is short.');
    write(card, 'E-mail', 'jana@example.cz');
    send(card);
    card.news('stored');
    launcher();
    card.pass(60_000);
    expect(card.closed).toEqual([]);
    expect(see(card).getByText(/^[0-9A-Z]{4}-[0-9A-Z]{4}$/).parentElement?.textContent).toMatch(
      /^Case .+ We will reply to jana@example.cz.$/,
    );
  });

  test('shows the one link of the shop', () => {
    const card = thanked({ link: { label: 'Write a review', href: 'https://shop.example/review' } });
    expect(see(card).getByRole('link', { name: 'Write a review' }).getAttribute('href')).toBe(
      'https://shop.example/review',
    );
  });
});

describe('an unhappy ending', () => {
  const shop = {
    contact: { phone: '800 123 456' },
    policies: { returns: 'https://shop.example/returns', claim: 'https://shop.example/claim' },
  };
  function sorry(): Stand {
    const card = stand('rating', { shop });
    tap(card, '2 stars, Bad');
    send(card);
    card.news('accepted');
    return card;
  }

  test('shows people to reach and rules to point to, and stays', () => {
    const card = sorry();
    expect(see(card).getByRole('heading', { name: 'We are sorry' })).toBeTruthy();
    expect(
      see(card)
        .getAllByRole('link')
        .map(({ textContent }) => textContent),
    ).toEqual(['800 123 456', 'Returns', 'Make a formal claim']);
    launcher();
    card.pass(60_000);
    expect(card.closed).toEqual([]);
    fireEvent.click(see(card).getByRole('button', { name: 'Done' }));
    expect(card.closed).toEqual(['submitted']);
  });

  test('takes a contact after all, into the same response', () => {
    const card = sorry();
    fireEvent.click(see(card).getByRole('button', { name: 'Leave e-mail or phone' }));
    expect(focused(card)).toBe(see(card).getByRole('textbox', { name: 'E-mail' }));
    write(card, 'E-mail', 'jana@example.cz');
    send(card);
    card.news('stored');
    expect(new Set(card.put.map(({ id }) => id)).size).toBe(1);
    expect(see(card).getByText(/We will reply to/)).toBeTruthy();
    expect(see(card).queryByRole('button', { name: 'Leave e-mail or phone' })).toBeNull();
  });
});

describe('a screen of many questions', () => {
  const plan = {
    version: 1,
    steps: [
      { questions: Array.from({ length: 12 }, (_, index) => ({ id: `q${index}`, kind: 'text' as const })) },
    ],
    endings: [{ id: 'thanks' }],
  };
  const drawn = (card: Stand) => see(card).getAllByRole('textbox').length;

  test('appears in a task of its own, and is drawn on after it', () => {
    launcher();
    const card = stand(cardOf(plan));
    expect([drawn(card), focused(card)]).toEqual([5, null]);
    card.pass(0);
    expect(focused(card)).toBe(see(card).getAllByRole('textbox')[0]);
    expect(drawn(card)).toBe(12);
  });

  test('is not drawn on once it has been taken away', () => {
    const card = stand(cardOf(plan));
    card.mounted.unmount();
    card.pass(0);
    expect(card.box.childElementCount).toBe(0);
  });
});

describe('a card of several steps', () => {
  const steps = ['first', 'second', 'third'].map((id) => ({
    questions: [{ id, kind: 'text', lines: 1 } as const],
  }));
  const card = { ...cardOf({ version: 1, steps, endings: [{ id: 'thanks' }] }), title: 'Three things' };

  test('says where one is, goes on and goes back', () => {
    const own = stand(card);
    expect(see(own).getByText('1 of 3')).toBeTruthy();
    expect(see(own).queryByRole('button', { name: 'Back' })).toBeNull();
    write(own, 'first', 'One');
    fireEvent.click(see(own).getByRole('button', { name: 'Continue' }));
    expect(see(own).getByText('2 of 3')).toBeTruthy();
    expect(focused(own)).toBe(see(own).getByRole('heading', { name: 'second' }));
    fireEvent.click(see(own).getByRole('button', { name: 'Continue' }));
    expect(see(own).getByRole('button', { name: 'Send' })).toBeTruthy();
    fireEvent.click(see(own).getByRole('button', { name: 'Back' }));
    fireEvent.click(see(own).getByRole('button', { name: 'Back' }));
    expect((see(own).getByRole('textbox', { name: 'first' }) as HTMLInputElement).value).toBe('One');
  });

  test('goes on by Enter in a single line, but not while a word is composed', () => {
    const own = stand(card);
    const box = see(own).getByRole('textbox', { name: 'first' });
    fireEvent.keyDown(box, { key: 'Enter', isComposing: true });
    expect(see(own).getByText('1 of 3')).toBeTruthy();
    fireEvent.keyDown(box, { key: 'Enter' });
    expect(see(own).getByText('2 of 3')).toBeTruthy();
  });

  test('is called by its title on every step', () => {
    const own = stand(card);
    own.session.next();
    expect(see(own).getByRole('dialog', { name: 'Three things' })).toBeTruthy();
  });
});

describe('a kind that came in another file', () => {
  const plan = {
    version: 1,
    steps: [{ questions: [{ id: 'helpful', kind: 'thumbs' } as const] }],
    endings: [],
  };

  test('is drawn by the view it came with', () => {
    const own = stand(cardOf(plan), {
      views: { thumbs: ({ question }) => <p data-kind={question.kind}>Up or down</p> },
    });
    expect(see(own).getByText('Up or down').dataset.kind).toBe('thumbs');
  });

  test('is left out when it has not come', () => {
    expect(stand(cardOf(plan)).box.querySelector('[data-key]')).toBeNull();
  });
});

test('a fault in drawing does not reach the conversation', () => {
  const reported: unknown[] = [];
  Object.assign(globalThis, { reportError: (fault: unknown) => reported.push(fault) });
  const card = stand('rating');
  card.messages.value = { ...card.messages.value, ratings: undefined as never };
  card.session.answer('overall', { shape: 'number', value: 2 }, 'now');
  Reflect.deleteProperty(globalThis, 'reportError');
  expect(reported).not.toEqual([]);
  expect(card.put).toHaveLength(1);
});
