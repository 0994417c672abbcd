import { expect, test, type Visitor } from '../fixtures.js';
import { answersOf, eventually } from '../shop.js';
import { configure } from '../site/every-card.js';
import { type Site, tag } from '../site/site.js';

interface Told {
  readonly path: string;
  readonly expected: string;
}

interface Window {
  readonly ohlas: {
    push(options: object): void;
    configure(options: object): void;
  };
  told: Told[];
}

/** A page with these options, a button for each card, and ears for what is wrong. */
function page(site: Site, options: { readonly cards: object; readonly [name: string]: unknown }): string {
  const buttons = [...Object.keys(options.cards), 'rating']
    .map((id) => `<button data-ohlas-open="${id}">${id}</button>`)
    .join('');
  return site.show(
    buttons,
    `<script>window.told = []; window.ohlas = [Object.assign(${JSON.stringify(options)}, { onProblem: function (it) { told.push(it) } })]</script>${tag(site)}`,
  );
}

const told = (I: Visitor) => I.page.evaluate(() => (window as unknown as Window).told);
/** What is said against options is a file of its own, which a card does not wait for. */
const toldOf = (I: Visitor, count: number) =>
  eventually(
    () => told(I),
    (all) => all.length >= count,
  );
const steps = (...questions: readonly object[]) => ({
  version: 1,
  steps: [{ questions }],
  endings: [{ id: 'thanks' }],
});

test("a shop's own card is asked, answered and stored as its own", async ({ site, visit }) => {
  const cards = {
    delivery: {
      version: 3,
      title: { en: 'Your delivery', cs: 'Vaše doručení' },
      steps: [
        { questions: [{ id: 'mood', kind: 'faces', label: 'How was it?' }] },
        {
          questions: [
            {
              id: 'parts',
              kind: 'ratings',
              label: 'In detail',
              rows: [{ id: 'driver', label: 'Driver' }],
              measure: 'parts',
              showIf: { mood: { lte: 3 } },
            },
            {
              id: 'why',
              kind: 'text',
              label: 'Why?',
              showIf: { any: [{ mood: { lte: 2 } }, { audience: 'buyer' }] },
            },
          ],
        },
      ],
      endings: [
        { id: 'low', title: 'We will look into it', showIf: { mood: { lte: 2 } } },
        { id: 'thanks', title: 'Noted' },
      ],
    },
  };
  const I = await visit(page(site, { cards }));
  await I.press('delivery');
  await I.card.getByRole('heading', { name: 'Your delivery' }).waitFor();
  await I.choose('Unhappy');
  await I.card.getByRole('button', { name: 'Continue', exact: true }).click();
  await I.choose('2 stars, Bad');
  await I.write('Why?', 'Rain.');
  await I.send();
  await I.card.getByRole('heading', { name: 'We will look into it' }).waitFor();
  const [response] = await eventually(site.stored, ([first]) => first?.status === 'complete');
  expect(response?.card).toEqual({ id: 'delivery', version: 3 });
  expect(answersOf(response)).toEqual({
    mood: expect.objectContaining({ kind: 'faces', value: 2, min: 1, max: 5, standard: false }),
    'parts.driver': expect.objectContaining({ measure: 'parts.driver', value: 2, label: 'Driver' }),
    why: expect.objectContaining({ text: 'Rain.' }),
  });
  expect(await told(I)).toEqual([]);
});

test('a built-in card is changed by the difference; only what was changed loses its standing', async ({
  site,
  visit,
}) => {
  const cards = { rating: { questions: { liked: null, comment: { label: 'And why?' } } } };
  const I = await visit(page(site, { cards }));
  await I.page.locator('[data-ohlas-open="rating"]').first().click();
  await I.chooseStars(5);
  await I.see('Very good');
  expect(await I.card.getByText('What did you like?').count()).toBe(0);
  await I.write('And why?', 'It fits.');
  await I.send();
  await I.seeThanks();
  const [response] = await eventually(site.stored, ([first]) => first?.status === 'complete');
  expect(answersOf(response)).toMatchObject({ overall: { standard: true }, comment: { standard: false } });
});

test('what is wrong is told by its path, and the rest works', async ({ site, visit }) => {
  const cards = {
    broken: steps(
      { id: 'one', kind: 'choice', label: 'One', options: [{ id: 'only', label: 'Only' }] },
      { id: 'two', kind: 'text', label: 'Two', showIf: { three: 'x' } },
      { id: 'three', kind: 'text', label: 'Three', showIf: { two: { almost: 1 } } },
      { id: 'four', kind: 'thumbs', label: 'Four' },
    ),
    'Not An Id': steps({ id: 'a', kind: 'text', label: 'A' }),
    rating: { questions: { nobody: null } },
  };
  const I = await visit(page(site, { cards }), { expected: /^ohlas: / });
  await I.press('broken');
  await I.choose('Yes');
  await I.send();
  await I.seeThanks();
  const problems = await toldOf(I, 5);
  expect(problems.map(({ path }) => path)).toEqual([
    'cards.broken.steps[0].questions[0].options',
    'cards.broken.steps[0].questions[1].showIf.three',
    'cards.broken.steps[0].questions[2].showIf.two.almost',
    'cards.Not An Id',
    'cards.rating.questions.nobody',
  ]);
  expect(problems[0]?.expected).toBe('at least two are needed');
  const [response] = await eventually(site.stored, ([first]) => first?.status === 'complete');
  expect(answersOf(response)).toMatchObject({ four: { value: 1 } });
});

test('a card has at most fifty answers: the rest is told and left out', async ({ site, visit }) => {
  const questions = Array.from({ length: 52 }, (_, index) => ({
    id: `q${index}`,
    kind: 'thumbs',
    label: `Q ${index}`,
  }));
  const I = await visit(page(site, { cards: { long: steps(...questions) } }), { expected: /^ohlas: / });
  await I.press('long');
  await I.card.getByRole('radiogroup', { name: 'Q 49' }).waitFor();
  expect(await I.card.getByRole('radiogroup').count()).toBe(50);
  expect((await toldOf(I, 2)).map(({ path }) => path)).toEqual([
    'cards.long.steps[0].questions[50]',
    'cards.long.steps[0].questions[51]',
  ]);
});

test('an unknown card is told with the ones there are', async ({ site, visit }) => {
  const I = await visit(page(site, { cards: {} }), { expected: /^ohlas: / });
  const how = await I.page.evaluate(async () => {
    const { ohlas } = window as unknown as {
      ohlas: { open(id: string): Promise<{ closed: Promise<string> }> };
    };
    return (await ohlas.open('constructor')).closed;
  });
  expect(how).toBe('dismissed');
  const [problem] = await toldOf(I, 1);
  expect(problem?.path).toBe('card');
  expect(problem?.expected).toContain('purchase');
});

test('the language changes under an open card, and its answers stay', async ({ site, visit }) => {
  const cards = {
    own: steps(
      { id: 'a', kind: 'text', label: { en: 'In English', cs: 'Česky' } },
      { id: 'b', kind: 'scale', label: 'B', min: 1, max: 5 },
    ),
  };
  const I = await visit(page(site, { cards }));
  await I.press('own');
  await I.write('In English', 'Kept');
  await I.choose('4');
  await I.page.evaluate(() => (window as unknown as Window).ohlas.configure({ locale: 'cs' }));
  const box = I.card.getByRole('textbox', { name: 'Česky' });
  await box.waitFor();
  expect(await box.inputValue()).toBe('Kept');
  expect(await I.card.getByRole('radio', { name: '4', exact: true }).isChecked()).toBe(true);
  await I.card.getByRole('button', { name: 'Odeslat' }).click();
  await I.card.getByRole('heading', { name: 'Děkujeme' }).waitFor();
  const [response] = await eventually(site.stored, ([first]) => first?.status === 'complete');
  expect(response).toMatchObject({ locale: 'cs' });
});

test('whatever was answered stays when the language changes, on each screen and with what is wrong', async ({
  site,
  visit,
}) => {
  const ROWS = ['r', 's'].map((id) => ({ id, label: { en: `Row ${id}`, cs: `Řádek ${id}` } }));
  const OPTIONS = ['x', 'y', 'other'].map((id) => ({ id, label: { en: `Option ${id}`, cs: `Volba ${id}` } }));
  const label = (id: string) => ({ en: `Question ${id}`, cs: `Otázka ${id}` });
  const first = [
    { id: 'stars', kind: 'stars' },
    { id: 'faces', kind: 'faces' },
    { id: 'scale', kind: 'scale', min: 0, max: 10 },
    { id: 'thumbs', kind: 'thumbs' },
    { id: 'ratings', kind: 'ratings', rows: ROWS, notApplicable: true },
    { id: 'expectation', kind: 'expectation', rows: ROWS },
  ];
  const second = [
    { id: 'note', kind: 'message' },
    { id: 'choice', kind: 'choice', options: OPTIONS },
    { id: 'choices', kind: 'choices', options: OPTIONS, other: true },
    { id: 'text', kind: 'text' },
    { id: 'contact', kind: 'contact', fields: ['email', 'phone', 'name'] },
    { id: 'consent', kind: 'consent', purpose: 'news', text: { en: 'I agree.', cs: 'Souhlasím.' } },
  ];
  const own = {
    version: 1,
    steps: [first, second].map((list) => ({
      questions: list.map((question) => ({ ...question, label: label(question.id) })),
    })),
    endings: [{ id: 'thanks', title: { en: 'Bye', cs: 'Ahoj' } }],
  };
  const I = await visit(page(site, { cards: { own } }));
  await I.press('own');
  const speak = async (locale: string) => {
    await I.page.evaluate((to) => (window as unknown as Window).ohlas.configure({ locale: to }), locale);
    await I.page.locator(`ohlas-root .card[lang="${locale}"]`).waitFor();
  };
  const filled = () =>
    I.card
      .locator('input:not([name="ohlas-more"]), textarea')
      .evaluateAll((boxes) =>
        (boxes as HTMLInputElement[]).map(({ type, value, checked }) => [type, value, checked]),
      );
  const group = (name: string) => I.card.getByRole('radiogroup', { name });
  for (const name of ['stars', 'faces', 'scale', 'thumbs'])
    await group(`Question ${name}`).getByRole('radio').nth(1).click();
  await group('Row r').first().getByRole('radio').nth(2).click();
  await I.card.getByRole('button', { name: 'Does not apply' }).last().click();
  await group('Row s').last().getByRole('radio').nth(4).click();
  const one = await filled();
  expect(one.filter(([, , checked]) => checked)).toHaveLength(6);
  await speak('cs');
  expect(await filled()).toEqual(one);
  expect(await I.card.locator('[aria-pressed="true"]').count()).toBe(1);
  await I.see('1 z 2');

  await I.card.getByRole('button', { name: 'Pokračovat' }).click();
  await group('Otázka choice').getByRole('radio', { name: 'Volba y' }).click();
  const several = I.card.getByRole('group', { name: 'Otázka choices' });
  await several.getByRole('checkbox').nth(0).click();
  await several.getByRole('checkbox').nth(2).click();
  await I.write('Volba other', 'Slova');
  await I.write('Otázka text', 'Věta');
  await I.write('E-mail', 'jana@');
  await I.card.getByRole('checkbox', { name: 'Souhlasím.' }).click();
  await I.card.getByRole('button', { name: 'Odeslat' }).click();
  await I.see('E-mail vypadá třeba takto');
  const two = await filled();
  await speak('en');
  await I.see('An e-mail looks like');
  await I.see('2 of 2');
  expect(await filled()).toEqual(two);
  expect(await I.isFocused(I.card.getByRole('textbox', { name: 'E-mail' }))).toBe(true);

  await I.write('E-mail', 'jana@example.cz');
  await I.card.getByRole('button', { name: 'Send', exact: true }).click();
  await I.card.getByRole('heading', { name: 'Bye' }).waitFor();
  await speak('cs');
  await I.card.getByRole('heading', { name: 'Ahoj' }).waitFor();
  const [response] = await eventually(site.stored, ([first]) => first?.status === 'complete');
  expect(response?.locale).toBe('en');
  expect(answersOf(response)).toMatchObject({
    stars: { value: 2, label: 'Question stars' },
    faces: { value: 2 },
    scale: { value: 1 },
    thumbs: { value: 0 },
    'ratings.r': { value: 3, label: 'Row r' },
    'ratings.s': { na: true },
    'expectation.s': { value: 2 },
    choice: { values: ['y'], labels: ['Option y'] },
    choices: { values: ['x', 'other'], text: 'Slova' },
    text: { text: 'Věta' },
    'contact.email': { text: 'jana@example.cz' },
    consent: { values: ['news'], labels: ['I agree.'] },
  });
});

test('an apology changes its language with the page, and so does what it opens', async ({ site, visit }) => {
  const I = await visit(page(site, { cards: {} }));
  await I.page.locator('[data-ohlas-open="rating"]').click();
  await I.chooseStars(1);
  await I.send();
  await I.see('Without a contact we cannot reply.');
  await I.page.evaluate(() => (window as unknown as Window).ohlas.configure({ locale: 'cs' }));
  await I.card.getByRole('heading', { name: 'Mrzí nás to' }).waitFor();
  await I.card.getByRole('button', { name: 'Doplnit e-mail nebo telefon' }).click();
  await I.see('Kam vám můžeme odpovědět?');
  await I.card.getByRole('button', { name: 'Zpět' }).click();
  await I.card.getByRole('button', { name: 'Pomozte mi to napravit' }).click();
  await I.card.getByRole('heading', { name: 'Něco není v pořádku' }).waitFor();
});

test('a screen of fifty questions is drawn in pieces, so that no task is long', async ({ site, visit }) => {
  const questions = Array.from({ length: 50 }, (_, index) => ({
    id: `q${index}`,
    kind: 'choices',
    label: `Q ${index}`,
    options: ['a', 'b', 'c', 'd'].map((id) => ({ id, label: id })),
  }));
  const I = await visit(page(site, { cards: { long: steps(...questions) } }));
  await I.page.locator('ohlas-root').waitFor({ state: 'attached' });
  await I.page.evaluate(() => {
    const root = document.querySelector('ohlas-root')?.shadowRoot as ShadowRoot;
    const pieces: number[] = [];
    (window as unknown as { pieces: number[] }).pieces = pieces;
    let drawn = 0;
    // It is called once after each task that has drawn something.
    new MutationObserver(() => {
      const now = root.querySelectorAll('[part="question"]').length;
      if (now > drawn) pieces.push(now - drawn);
      drawn = now;
    }).observe(root, { childList: true, subtree: true });
  });
  await I.press('long');
  await I.card.getByRole('group', { name: 'Q 49' }).waitFor();
  expect(await I.isFocused(I.card.getByRole('checkbox').first())).toBe(true);
  const pieces = await I.page.evaluate(() => (window as unknown as { pieces: number[] }).pieces);
  expect(pieces.reduce((sum, piece) => sum + piece)).toBe(50);
  expect(Math.max(...pieces)).toBeLessThanOrEqual(20);
});

test('other words for a scale are other words of every question that is asked with it', async ({
  site,
  visit,
}) => {
  const texts = { ratings: { 4: 'Superb' }, no: 'Nay' };
  const I = await visit(
    page(site, { cards: { purchase: { questions: {} }, helpful: { questions: {} } }, texts }),
  );
  await I.press('helpful');
  await I.choose('Nay');
  await I.choose('Unclear');
  await I.send();
  await I.seeThanks();
  await I.press('purchase');
  await I.choose('All of it');
  await I.card.getByRole('button', { name: 'Continue' }).click();
  await I.card.getByRole('radio', { name: '5 stars, Superb' }).click();
  await I.card.getByRole('button', { name: 'Continue' }).click();
  await I.card.getByRole('radio', { name: '5 stars, Superb' }).first().click();
  await I.card.getByRole('button', { name: 'Continue' }).click();
  await I.card.getByRole('radio', { name: 'As expected' }).first().click();
  await I.send();
  await I.seeThanks();
  const all = await eventually(site.stored, ([, second]) => second?.status === 'complete');
  const standing = all.flatMap(({ answers }) =>
    answers.map(({ question, standard }) => [question, standard]),
  );
  expect(Object.fromEntries(standing)).toEqual({
    helpful: false,
    why: true,
    arrived: true,
    overall: false,
    'dimensions.quality': false,
    'expectation.quality': true,
  });
});

test('a language that comes when it is not wanted any more changes nothing', async ({ site, visit }) => {
  const I = await visit(page(site, { cards: {} }));
  let come = () => {};
  const late = new Promise<void>((resolve) => {
    come = resolve;
  });
  await I.page.route('**/cdn/cs-*.js', (route) => late.then(() => route.continue()));
  await I.press('rating');
  await I.card.waitFor();
  const asked = I.page.waitForRequest('**/cdn/cs-*.js');
  await configure(I.page, { locale: 'cs' });
  const file = (await asked).url();
  await configure(I.page, { locale: 'en' });
  come();
  // By then whoever asked before has it, too.
  await I.page.evaluate(`import(${JSON.stringify(file)}).then(() => {})`);
  expect(await I.page.locator('ohlas-root .card').getAttribute('lang')).toBe('en');
});

test('every word can be the shop’s own, those of the second file too', async ({ site, visit }) => {
  const texts = {
    send: 'Off it goes',
    yes: 'Aye',
    cards: { helpful: { questions: { helpful: { label: 'Any use?' } } } },
  };
  const I = await visit(page(site, { cards: { helpful: { questions: {} } }, texts }));
  await I.press('helpful');
  await I.card.getByRole('radiogroup', { name: 'Any use?' }).getByRole('radio', { name: 'Aye' }).click();
  await I.card.getByRole('button', { name: 'Off it goes' }).click();
  await I.seeThanks();
  const [response] = await eventually(site.stored, ([first]) => first?.status === 'complete');
  expect(answersOf(response)).toMatchObject({ helpful: { label: 'Any use?', standard: false } });
});

test('one link stands on every ending; a condition on it is refused', async ({ site, visit }) => {
  const link = { label: 'Review', href: 'https://reviews.example/', showIf: { overall: { gte: 4 } } };
  const I = await visit(page(site, { cards: {}, ending: { link } }), { expected: /^ohlas: / });
  const [problem] = await toldOf(I, 1);
  expect(problem?.path).toBe('ending.link.showIf');
  expect(problem?.expected).toMatch(/every score/);
});

test('a language that knows two ways to speak speaks as the shop does, and changes live', async ({
  site,
  visit,
}) => {
  const I = await visit(
    site.show(
      '<button data-ohlas-open="comment">Open</button>',
      tag(site, 'data-formality="informal" data-locale="de"'),
    ),
  );
  await I.press('Open');
  await I.card.getByRole('heading', { name: 'Was hast du auf dem Herzen?' }).waitFor();
  await I.write('Deine Nachricht', 'Bleibt');
  await I.page.evaluate(() => (window as unknown as Window).ohlas.configure({ formality: 'formal' }));
  const box = I.card.getByRole('textbox', { name: 'Ihre Nachricht' });
  await box.waitFor();
  expect(await box.inputValue()).toBe('Bleibt');
  await I.card.getByRole('button', { name: 'Senden' }).click();
  const [response] = await eventually(site.stored, ([first]) => first?.status === 'complete');
  expect(response?.answers[0]).toMatchObject({ question: 'message', standard: true });
});
