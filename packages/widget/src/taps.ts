/** Stars with a subject, outside a form: what is tapped there is a response. */
import type { StarWords } from '@ohlas/locales';
import { keyOf } from './begun.js';
import { createDrafts } from './drafts.js';
import { clock } from './edges/clock.js';
import type { House } from './house.js';
import type { OhlasEvents } from './ohlas.js';
import type { OhlasStarsElement } from './stars-element.js';
import { readSubject } from './subject.js';

/** The card whose first question these stars are, and how many stars that has. */
const CARD = 'rating';
const MAX = '5';

/** What the widget brings along; by the next tap it may be another one. */
export interface Stage {
  house?: House | undefined;
  words?: StarWords | undefined;
}

/**
 * Makes ready for taps on these stars: tells what would keep them from counting, and shows what was tapped here before.
 * @returns what takes a tap
 */
export function attend(stars: OhlasStarsElement, stage: Stage): () => void {
  const said = stars.shadowRoot?.querySelector<HTMLElement>('[role=status]') ?? document.createElement('p');
  let sending: Promise<unknown> = Promise.resolve();

  /** The key of what was said here; nothing, where it would not be right. */
  const place = () => {
    const { subject, max } = stars;
    const about = readSubject(subject);
    const wrong = !about
      ? { path: 'subject', found: subject, expected: 'product:ID, order:ID, page:ID, contact:ID or shop' }
      : max && max !== MAX
        ? { path: 'max', found: max, expected: `${MAX}: with a subject, stars are those of the card ${CARD}` }
        : undefined;
    if (wrong)
      stage.house
        ?.load('problems')
        .then(
          (file) => stage.house && file.tell(stage.house, [{ ...wrong, path: `ohlas-stars ${wrong.path}` }]),
          String,
        );
    return about && !wrong && `${keyOf(CARD, about)} said`;
  };
  const emit = <T extends keyof OhlasEvents>(type: T, detail: OhlasEvents[T]) => {
    // When they have left the page, `on()` still hears of it.
    (stars.isConnected ? stars : document).dispatchEvent(
      new CustomEvent(`ohlas:${type}`, { bubbles: true, composed: true, detail }),
    );
  };
  const tell = (words: string) => {
    // A region that was there before is heard; and what is drawn anew has lost it.
    if (!said.isConnected) stars.shadowRoot?.querySelector('b')?.append(said);
    said.textContent = words;
  };

  async function recall(key: string): Promise<void> {
    if (!stage.house || !isKept()) return;
    const outbox = await stage.house.openOutbox();
    const mayKeep = () => outbox.level() !== 'none';
    const vote = createDrafts(mayKeep, clock.now, outbox.serialise).read(key)?.talk.settled.overall;
    if (vote && 'value' in vote && !stars.value) stars.value = `${vote.value}`;
  }

  async function record(value: string): Promise<void> {
    const { house } = stage;
    // Nobody is there to take it, or it is overtaken.
    if (!house || house.gone.aborted || value !== stars.value) return;
    const room = await house.openCard();
    const sent = await room?.send({ card: CARD, value: Number(value), subject: stars.subject, emit });
    if (sent && sent.outcome !== 'rejected' && value === stars.value)
      tell(stage.words?.[value ? 'saved' : 'undone'] ?? '');
  }

  said.setAttribute('role', 'status');
  said.part = 'said';
  tell('');
  // Whoever reaches for a star is about to tap it; what it needs comes before it could be lost with the page.
  for (const type of ['focusin', 'pointerover'])
    stars.addEventListener(
      type,
      () => {
        stage.house?.openCard();
        stage.house?.load('record').catch(String);
      },
      { once: true },
    );
  const key = place();
  if (key) recall(key).catch(String);
  return () => {
    const { value } = stars;
    if (!place()) return;
    tell('');
    sending = sending.then(() => record(value)).catch(String);
  };
}

/** Whether this device keeps any such thing, so that nobody else downloads what reads it. */
function isKept(): boolean {
  try {
    return Object.keys(localStorage).some((key) => key.startsWith(`ohlas-draft-${CARD} `));
  } catch {
    return false;
  }
}
