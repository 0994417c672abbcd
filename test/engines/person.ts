import type { View } from './engine.js';

/** Where a control of the widget is, in CSS pixels of the viewport. */
interface Spot {
  readonly x: number;
  readonly y: number;
}

/** A spot as one number, `x * ROW + y`: numbers alone come back whole from a page that spoils everything else. */
const ROW = 0x10000;

/**
 * A person in any of the three browsers: finds controls by the names everyone gets, and presses where they are
 * drawn, so that what is covered, hidden or inert cannot be pressed.
 */
export interface Anybody {
  /** Until the launcher can be pressed. */
  seeLauncher(): Promise<void>;
  /** Whether it can be pressed right now. */
  launcherSeen(): Promise<boolean>;
  openCard(): Promise<void>;
  press(name: string): Promise<void>;
  write(label: string, words: string): Promise<void>;
  /** Until these words stand in the card. */
  see(words: string): Promise<void>;
}

const PATIENCE_MS = 20_000;

export function anybodyOn(view: View): Anybody {
  let hand = 100;
  const until = async <T>(what: string, ask: () => Promise<T | false>): Promise<T> => {
    const deadline = Date.now() + PATIENCE_MS;
    for (;;) {
      const found = await ask();
      if (found !== false) return found;
      if (Date.now() > deadline) throw new Error(`${what}: not there within ${PATIENCE_MS} ms.`);
      await new Promise((resolve) => setTimeout(resolve, 50));
      // A hand is never still while its owner looks for something.
      hand = 300 - hand;
      await view.point(hand, 120);
    }
  };
  const find = async (name: string): Promise<Spot | false> => {
    const at = await view.run(pressable, name, ROW);
    return at >= 0 && { x: Math.floor(at / ROW), y: at % ROW };
  };
  const spot = (name: string) => until(`“${name}”`, () => find(name));
  const press = async (name: string) => {
    // What slides in is pressed where it comes to rest.
    let last = await spot(name);
    for (;;) {
      await new Promise((resolve) => setTimeout(resolve, 60));
      const next = await spot(name);
      if (Math.hypot(next.x - last.x, next.y - last.y) < 1) break;
      last = next;
    }
    await view.press(last.x, last.y);
  };
  return {
    async seeLauncher() {
      await spot('Feedback');
    },
    launcherSeen: async () => (await find('Feedback')) !== false,
    async openCard() {
      await press('Feedback');
      await spot('Send');
    },
    press,
    async write(label, words) {
      await press(label);
      await view.type(words);
    },
    async see(words) {
      await until(`The words “${words}”`, () => view.run(said, words));
    },
  };
}

/** In the page: the middle of a control with this name, if a pointer there would reach it; else −1. */
function pressable(name: string, row: number): number {
  const root = document.querySelector('ohlas-root')?.shadowRoot;
  if (!root) return -1;
  const controls = [...root.querySelectorAll<HTMLElement>('button, input, textarea')];
  const nameOf = (control: HTMLElement) =>
    control.getAttribute('aria-label') ??
    (control as HTMLInputElement).labels?.[0]?.textContent ??
    control.textContent ??
    '';
  for (const control of controls.filter((one) => nameOf(one).trim().startsWith(name))) {
    control.scrollIntoView({ block: 'nearest' });
    const box = control.getBoundingClientRect();
    const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
    if (box.width === 0 || box.height === 0) continue;
    const hit = root.elementFromPoint(x, y);
    const reached = document.elementFromPoint(x, y) === root.host;
    if (reached && hit && (control === hit || control.contains(hit) || hit.contains(control)))
      return Math.round(x) * row + Math.round(y);
  }
  return -1;
}

/** In the page: whether these words can be read in the widget. */
function said(words: string): boolean {
  const root = document.querySelector('ohlas-root')?.shadowRoot;
  return !!root && [...root.children].some((part) => part.textContent?.includes(words));
}
