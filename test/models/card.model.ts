import type { Locator, Page } from 'playwright-core';

/** A person in front of the page, in the words of the English interface. */
export interface Person {
  /** The launcher, by the name it has for everyone. */
  readonly launcher: Locator;
  readonly card: Locator;
  /** By the launcher. */
  openCard(): Promise<void>;
  /** By a button of the page itself. */
  press(name: string): Promise<void>;
  /** A radio or a chip. */
  choose(name: string): Promise<void>;
  chooseStars(count: number): Promise<void>;
  write(label: string, words: string): Promise<void>;
  send(): Promise<void>;
  closeCard(): Promise<void>;
  seeThanks(): Promise<void>;
  seeSorry(): Promise<void>;
  see(words: string | RegExp): Promise<void>;
  /** Presses Tab until the control has the focus. */
  tabTo(control: Locator): Promise<void>;
  isFocused(control: Locator): Promise<boolean>;
}

/** More than any page of the tests has stops. */
const STOPS = 150;

/** `I.openCard()`: what a person does, by the roles and names that everyone gets. */
export function personOn(page: Page): Person {
  const launcher = page.getByRole('button', { name: 'Feedback', exact: true });
  const card = page.getByRole('dialog');
  const button = (name: string) => card.getByRole('button', { name, exact: true });
  // `:focus` is true of every shadow host around it too; the root knows the one.
  const isFocused = (control: Locator) =>
    control.evaluate((node) => (node.getRootNode() as Document | ShadowRoot).activeElement === node);
  const see = (words: string | RegExp) => card.getByText(words).first().waitFor();
  return {
    launcher,
    card,
    async openCard() {
      await launcher.click();
      await card.waitFor();
    },
    async press(name) {
      await page.getByRole('button', { name, exact: true }).click();
    },
    // The control itself takes the pointer: it lies transparent over what is drawn.
    async choose(name) {
      await card
        .getByRole('radio', { name, exact: true })
        .or(card.getByRole('checkbox', { name, exact: true }))
        .click();
    },
    async chooseStars(count) {
      await card.getByRole('radio', { name: new RegExp(`^${count} stars?,`) }).click();
    },
    async write(label, words) {
      await card.getByRole('textbox', { name: label }).fill(words);
    },
    send: () => button('Send').click(),
    closeCard: () => button('Close').click(),
    seeThanks: () => see('Thank you'),
    seeSorry: () => see(/We are sorry/),
    see,
    async tabTo(control) {
      for (let stop = 0; stop < STOPS; stop += 1) {
        if (await isFocused(control)) return;
        await page.keyboard.press('Tab');
      }
      throw new Error(`Tab never reached ${control}.`);
    },
    isFocused,
  };
}
