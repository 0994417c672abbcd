import type { SessionState, Stop } from '@ohlas/core';
import type { Messages } from '@ohlas/locales';
import { effect, signal, untracked } from '@preact/signals';
import { render } from 'preact';
import type { MountOptions, Stage } from './scene.js';
import { sheets } from './sheets.js';
import { Card } from './shell/card.js';
import { isSorry } from './shell/ending.js';
import { isFree } from './shell/focus.js';
import { newsOf } from './shell/news.js';
import { FIRST, spotOf } from './shell/spot.js';
import { followViewport } from './shell/viewport.js';
import { adopt } from './theme/adopt.js';

export interface Mounted {
  /** Once it is there for the first time: takes the focus where the person has opened it, says that it is there where not. */
  arrive(): void;
  /** Takes the card away, whatever it is doing. Calling it twice is harmless. */
  unmount(): void;
  /** Brings the focus to the first thing to answer. */
  focus(): void;
}

/** Screen readers miss a change that comes with the region it is in, or while they still speak of a key. */
const SAY_AFTER_MS = 500;

/** A happy ending goes by itself after this, or a multiple of it, once nobody is looking at it. */
const LEAVE_AFTER_MS = 6_000;

/**
 * So many questions of a screen are drawn at once, no built-in card has more. A longer one appears in a task of its own,
 * and grows twofold with each one that follows: 50 questions with 4 options each, at 4× slow-down, take 35 ms at most
 * at a time, and took 65 ms.
 */
const FIRST_QUESTIONS = 5;

/** Stopped at the card is what pages listen to: shortcuts on keys, traps on focus, "clicked elsewhere" on pointers. */
const KEPT_IN = 'keydown keyup keypress focusin pointerdown mousedown touchstart';

/** Shows a conversation in a shadow root until it is closed, and says so. */
export function mount(root: ShadowRoot, options: MountOptions): Mounted {
  const { clock, messages, place, returnFocus, session } = options;
  const box = root.ownerDocument.createElement('div');
  const stops = [adopt(root, sheets + (options.css ?? ''))];
  const glimpse = signal('');
  const most = signal(FIRST_QUESTIONS);
  let before = session.state.value;
  let arrowing = false;
  let speaking: Stop = () => {};
  let leaving: Stop = () => {};

  const find = (selector: string) => box.querySelector<HTMLElement>(selector);
  const inside = () => box.contains(root.activeElement);
  const focus = (spot = FIRST) => {
    const first = find(spot);
    // A key pressed on a radio that is not the chosen one would begin from there.
    const chosen = first?.closest('[role=radiogroup]')?.querySelector<HTMLElement>(':checked');
    (chosen ?? first)?.focus();
  };
  const close = () => session.close('dismissed');
  const announce = (words: string) => {
    const live = find('[data-live]');
    if (!live) return;
    live.textContent = '';
    speaking();
    speaking = clock.after(SAY_AFTER_MS, () => {
      live.textContent = words;
    });
  };
  const leave = () => {
    leaving = clock.after(LEAVE_AFTER_MS, () => (inside() || find('.card:hover') ? leave() : close()));
  };

  for (const type of KEPT_IN.split(' '))
    box.addEventListener(type, (event) => event.stopPropagation(), { passive: true });
  box.addEventListener('keydown', ({ key, isComposing }) => {
    arrowing = key.startsWith('Arrow');
    if (key === 'Escape' && !isComposing && place !== 'inline') close();
  });
  box.addEventListener('keyup', () => {
    arrowing = false;
  });
  // While it is sent, what was chosen stands as still as what was written.
  box.addEventListener('click', (click) => {
    if (session.state.value.at === 'sending' && click.target instanceof HTMLInputElement)
      click.preventDefault();
  });
  root.append(box);

  const changed = (state: SessionState, words: Messages, held: boolean) => {
    const was = before;
    before = state;
    const news = newsOf(was, state, session, words, options.views);
    if (news) announce(news);
    const spot = spotOf(was, state) ?? (held && !inside() ? FIRST : undefined);
    if (spot && isFree(root)) focus(spot);
    leaving();
    if (state.at === 'ended' && !isSorry(state) && !state.case && place !== 'inline') leave();
    if (state.at !== 'closed') return;
    // First, for under a modal dialog nothing takes the focus, and the launcher is not there while a card is.
    box.remove();
    if (held) returnFocus?.focus();
    options.onClose(state.how);
  };

  // One effect draws everything: no part of the card keeps a state of its own, and nothing waits for a microtask
  // or a frame that the page may have replaced.
  stops.push(
    effect(() => {
      const state = session.state.value;
      const words = messages.value;
      const stage: Stage = {
        ...options,
        words,
        glimpse,
        most: most.value,
        announce,
        close,
        id: (key) => `${session.card.id}-${key}`,
        settle: () => (arrowing ? 'rest' : 'now'),
      };
      const held = inside();
      try {
        if (state.at !== 'closed') render(<Card stage={stage} state={state} />, box);
        if (state !== before) untracked(() => changed(state, words, held));
      } catch (error) {
        // A fault in drawing must not reach the conversation, which has an answer to bring home.
        reportError(error);
      }
    }),
  );

  const isLong = () => session.card.steps.some(({ questions }) => questions[most.value]);
  const soon = (run: () => void) => void stops.push(clock.after(0, run));
  const inTurn = isLong() ? soon : (run: () => void) => run();
  const drawMore = () => {
    if (isLong())
      soon(() => {
        most.value *= 2;
        drawMore();
      });
  };
  inTurn(() => {
    (find('dialog') as HTMLDialogElement | null)?.showModal();
    // Without popovers it stands where it is, fixed.
    find('[popover]')?.showPopover?.();
    const card = find('.card');
    if (card) stops.push(followViewport(card, window));
    drawMore();
  });

  return {
    arrive: () =>
      inTurn(() => {
        if (place === 'sheet' || place === 'panel') focus();
        if (options.announcement) announce(options.announcement);
      }),
    focus: () => focus(),
    unmount() {
      for (const stop of [...stops, speaking, leaving]) stop();
      render(null, box);
      box.remove();
    },
  };
}
