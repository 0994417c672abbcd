import { reflect, take } from './attributes.js';
import type { Within } from './card-room.js';
import type { CardHandle, OhlasEvents } from './ohlas.js';
import { KEY } from './registry.js';
import { voteOf } from './vote.js';

/** Attributes and properties alike; a change shows the card anew. */
const NAMES = ['card', 'subject', 'name', 'image'] as const;

/** The page's own font and width; what closes a card is for those that lie above a page. */
const CSS =
  ':host{display:block;font-family:var(--ohlas-font,inherit)}:host([hidden]){display:none}.inline{max-block-size:none;max-inline-size:none}.inline .x{display:none}';

// A server has none, and must be able to import this.
const Base: typeof HTMLElement =
  typeof HTMLElement === 'undefined' ? (class {} as typeof HTMLElement) : HTMLElement;

/** A card in the flow of the page. It fires `ohlas:shown`, `ohlas:answer`, `ohlas:submit` and `ohlas:close` itself. */
export class OhlasCardElement extends Base {
  static readonly observedAttributes: readonly string[] = NAMES;

  /** The id of a card, such as `helpful`; without one the launcher's. */
  declare card: string;
  /** What it is about, `page:returns`. Default: the shop. */
  declare subject: string;
  /** Name of the subject, shown with the question. */
  declare name: string;
  /** Picture of the subject, shown with the question; never sent. */
  declare image: string;

  #within: Within | undefined;
  #handle: Promise<CardHandle> | undefined;
  /** What it shows, as its attributes in one string. */
  #shown: string | undefined;

  connectedCallback(): void {
    take(this, NAMES);
    document.addEventListener('ohlas:ready', this.#anew);
    this.#soon();
  }

  disconnectedCallback(): void {
    document.removeEventListener('ohlas:ready', this.#anew);
    this.#soon();
  }

  attributeChangedCallback(): void {
    this.#soon();
  }

  #anew = (): void => {
    this.#shown = undefined;
    this.#soon();
  };

  /** Attributes come one after the other, and an element that is moved leaves and comes back. */
  #soon(): void {
    queueMicrotask(() => this.#turn());
  }

  #turn(): void {
    const instance = window[KEY];
    const wanted = this.isConnected && instance ? JSON.stringify(NAMES.map((name) => this[name])) : undefined;
    if (wanted === this.#shown) return;
    this.#shown = wanted;
    this.#handle?.then((handle) => handle.close());
    this.#handle = undefined;
    if (!wanted || !instance) return;
    this.#within ??= this.#room();
    const { card, subject, name, image } = this;
    this.#handle = instance.open(card || undefined, {
      ...(subject && { subject }),
      ...(name && { ohlasName: name }),
      ...(image && { ohlasImage: image }),
      within: this.#within,
    } as object);
  }

  #room(): Within {
    const root = this.attachShadow({ mode: 'open' });
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(CSS);
    root.adoptedStyleSheets = [sheet];
    return {
      root,
      voteOf,
      emit: <T extends keyof OhlasEvents>(type: T, detail: OhlasEvents[T]) => {
        // When it has left the page, `on()` still hears how it ended.
        (this.isConnected ? this : document).dispatchEvent(
          new CustomEvent(`ohlas:${type}`, { bubbles: true, composed: true, detail }),
        );
      },
    };
  }
}

reflect(OhlasCardElement.prototype, NAMES);

/** Two copies on a page have one of them. */
export function enter(_house?: unknown): void {
  if (!customElements.get('ohlas-card')) customElements.define('ohlas-card', OhlasCardElement);
}

declare global {
  interface HTMLElementTagNameMap {
    'ohlas-card': OhlasCardElement;
  }
}
