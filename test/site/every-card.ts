import type { Page } from 'playwright-core';
import { type Site, tag } from './site.js';

/** Every built-in card. */
export const CARDS = [
  'comment',
  'rating',
  'visit',
  'checkout',
  'purchase',
  'service',
  'complaint',
  'resolution',
  'loyalty',
  'index',
  'helpful',
  'wish',
  'panel',
] as const;

/** The same, and one of the shop's own with the only kind that none of them asks. */
export const ALL_KINDS = [...CARDS, 'moods'] as const;
const MOODS = {
  version: 1,
  title: 'A last question',
  steps: [{ questions: [{ id: 'mood', kind: 'faces', label: 'How do you feel about it?' }] }],
  endings: [{ id: 'thanks' }],
};

export const LANGUAGES = ['en', 'cs', 'sk', 'nl', 'de', 'pl', 'ar'] as const;

const wide = { viewport: { width: 1280, height: 800 } } as const;
const phone = { viewport: { width: 320, height: 700 }, isMobile: true, hasTouch: true } as const;

/** Where a card can stand, with the window in which it does. */
export const PLACES = { panel: wide, sheet: phone, 'slide-in': wide, inline: phone } as const;
export type Place = keyof typeof PLACES;

export const SCHEMES = ['light', 'dark'] as const;

/** What a page of these tests asks of the widget. */
export interface EveryCardWindow {
  readonly ohlas: {
    open(card: string, how: object): Promise<unknown>;
    configure(options: object): void;
    pending(): Promise<unknown>;
    close(): void;
  };
  /** See {@link teachToWalk}. */
  walk(root: ShadowRoot, look: (when: string) => Promise<void>): Promise<readonly string[]>;
}

/** A page whose shop has something to say wherever a card can show it; with every card in its flow, if wanted. */
export function everyCardPage(site: Site, place?: Place): string {
  const options = JSON.stringify({
    shop: {
      name: 'Dub & Ořech',
      contact: { phone: '800 123 456', email: 'help@shop.example' },
      policies: { delivery: '/d', returns: '/r', claim: '/c', tracking: '/t', privacy: '/p' },
    },
    cards: { moods: MOODS },
    ending: { link: { label: 'Write a review', href: 'https://reviews.example/' } },
  });
  const cards = place === 'inline' ? ALL_KINDS.map((card) => `<ohlas-card card="${card}"></ohlas-card>`) : [];
  return site.show(
    `<main><h1>A shop</h1>${cards.join('')}</main><script type="application/json" id="options">${options}</script>`,
    tag(site, 'data-config="#options"'),
  );
}

/** Gives the widget options, and returns when they count: whatever is asked of it after them waits for them. */
export function configure(page: Page, options: object): Promise<void> {
  return page.evaluate(async (options) => {
    const { ohlas } = window as unknown as EveryCardWindow;
    ohlas.configure(options);
    await ohlas.pending();
  }, options);
}

/**
 * Brings `walk` to a page: it goes through the card in a shadow root by its own controls, from the first screen over
 * its faults to its ending, stops at whatever is new to look at, and gives the names of what it saw.
 */
export async function teachToWalk(page: Page): Promise<void> {
  await page.evaluate(() => {
    (window as unknown as { walk: EveryCardWindow['walk'] }).walk = async (root, look) => {
      const SCREENS = 8;
      const TURNS = 5;
      const rest = () => new Promise((resolve) => setTimeout(resolve, 12));
      const all = <T extends Element>(selector: string) => [...root.querySelectorAll<T>(selector)];
      const type = (box: HTMLInputElement | HTMLTextAreaElement, words: string) => {
        box.value = words;
        box.dispatchEvent(new Event('input', { bubbles: true }));
      };
      const seen: string[] = [];
      const see = async (when: string) => {
        await rest();
        seen.push(when);
        await look(when);
      };
      const press = async (): Promise<boolean> => {
        const send = root.querySelector<HTMLButtonElement>('[part="send"]');
        send?.click();
        for (let wait = 0; send && wait < 150; wait += 1) {
          await rest();
          if (!send.isConnected || root.querySelector('.bad')) return true;
          if (send.getAttribute('aria-disabled') !== 'true' && wait > 4) return true;
        }
        return !!send;
      };
      /** Low scores and a problem: they bring up the most to see. */
      const tap = async () => {
        // One row of a table is none of the person's business.
        if (!root.querySelector('.na'))
          root.querySelector<HTMLButtonElement>('[aria-pressed="false"]')?.click();
        await rest();
        for (let turn = 0; turn < TURNS; turn += 1) {
          const open = all('[role="radiogroup"]').filter(
            (group) => !group.querySelector(':checked') && !group.closest('.na'),
          );
          if (open.length === 0) break;
          for (const group of open) {
            const radios = [...group.querySelectorAll('input')];
            (radios.find(({ value }) => value === 'problem') ?? radios[1])?.click();
          }
          await rest();
        }
        for (const group of all('[role="group"].chips, [role="group"].consent'))
          if (!group.querySelector(':checked')) group.querySelector('input')?.click();
      };
      const write = () => {
        for (const box of all<HTMLInputElement>('input.field, textarea.field'))
          if (!box.value || box.closest('.bad'))
            type(
              box,
              box.inputMode === 'email'
                ? 'jana@shop.example'
                : box.inputMode === 'tel'
                  ? '800 123 456'
                  : 'A word',
            );
      };
      await see('open');
      for (let screen = 0; screen < SCREENS && !root.querySelector('[part="ending"]'); screen += 1) {
        await tap();
        for (const email of all<HTMLInputElement>('input.field'))
          if (email.inputMode === 'email') type(email, 'jana@');
        await see(`screen ${screen + 1}, answered`);
        // An unasked card has nothing to send before it has an answer.
        if (!(await press())) write();
        if (!root.querySelector('.bad')) continue;
        await see(`screen ${screen + 1}, with faults`);
        await tap();
        write();
        await see(`screen ${screen + 1}, written`);
        await press();
      }
      if (root.querySelector('[part="ending"]')) await see('ending');
      return seen;
    };
  });
}
