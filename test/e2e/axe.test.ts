import { expect, test } from '../fixtures.js';
import { complaints } from '../site/axe.js';

const PLACES = {
  panel: { viewport: { width: 1280, height: 800 } },
  sheet: { viewport: { width: 390, height: 780 }, isMobile: true, hasTouch: true },
} as const;
const WORDS = {
  en: { launcher: 'Feedback', rate: 'Rate this product', send: 'Send', message: 'Your message' },
  cs: {
    launcher: 'Napište nám',
    rate: 'Ohodnotit výrobek',
    send: 'Odeslat',
    message: 'Vaše zpráva',
  },
} as const;

const cases = (['panel', 'sheet'] as const).flatMap((place) =>
  (['light', 'dark'] as const).flatMap((scheme) =>
    (['en', 'cs'] as const).map((language) => ({ place, scheme, language })),
  ),
);

test.for(cases)(
  'axe finds nothing on open cards: $place, $scheme, $language',
  async ({ place, scheme, language }, { shop, visit }) => {
    const words = WORDS[language];
    const I = await visit(shop.product, { ...PLACES[place], colorScheme: scheme, locale: language });
    const button = (name: string) => I.page.getByRole('button', { name, exact: true });

    await button(words.launcher).click();
    await I.card.waitFor();
    expect(await complaints(I.page)).toEqual([]);
    await button(words.send).click();
    expect(await complaints(I.page)).toEqual([]);
    await I.card.getByRole('textbox', { name: words.message }).fill('…');
    await button(words.send).click();
    await I.card.getByRole('textbox').first().waitFor({ state: 'hidden' });
    expect(await complaints(I.page)).toEqual([]);
    await I.page.keyboard.press('Escape');
    await I.card.waitFor({ state: 'hidden' });

    await button(words.rate).click();
    await I.card.getByRole('radio').first().waitFor();
    expect(await complaints(I.page)).toEqual([]);
    await I.card.getByRole('radio').nth(1).click();
    await I.card.getByRole('textbox').first().waitFor();
    expect(await complaints(I.page)).toEqual([]);
    await button(words.send).click();
    await I.card.getByRole('textbox').first().waitFor({ state: 'hidden' });
    expect(await complaints(I.page)).toEqual([]);
  },
);
