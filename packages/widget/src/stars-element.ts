import type { StarWords } from '@ohlas/locales';
import { reflect, take } from './attributes.js';
import type { House } from './house.js';
import css from './stars.css?inline';

/** Attributes and properties alike. */
const NAMES = ['max', 'readonly', 'average', 'count'];

/** By itself: Lightning CSS would make a list of languages of it, for browsers that do not know it. */
const RTL = '[role]:dir(rtl){scale:-1 1}';

/** From `M11 3.3` on a grid of 24; every step is relative, so that several stars make one path. */
const STAR =
  'q1-1.7 2 0l2.3 4.9 5.3.7q1.9.4.6 1.8l-3.9 3.8 1 5.3q.2 1.9-1.5 1.2l-4.8-2.6-4.8 2.6q-1.7.7-1.5-1.2l1-5.3-3.9-3.8q-1.3-1.4.6-1.8l5.3-.7z';

// A server has none, and must be able to import this.
const Base: typeof HTMLElement = globalThis.HTMLElement ?? class {};

/**
 * Stars in the page. What stands between the tags is seen until they are there.
 *
 * ```html
 * <ohlas-stars readonly average="4.3" count="128">4.3 of 5 (128)</ohlas-stars>
 * ```
 *
 * Attributes are properties; what is no sensible number counts as left out.
 */
export class OhlasStarsElement extends Base {
  static readonly observedAttributes: readonly string[] = NAMES;

  /** All that are in the page, so that none needs a listener of its own. */
  static readonly #here = new Set<OhlasStarsElement>();
  /** By `max`, to be copied. */
  static readonly #drawings: { [max: number]: DocumentFragment } = {};
  static #sheet: CSSStyleSheet;
  static #words: StarWords | undefined;
  // Made once a language, because that takes longer than drawing some stars.
  static #numbers: Intl.NumberFormat;
  static #rules: Intl.PluralRules;

  /** How many stars there are: 3 to 10, else 5. */
  declare max: string;
  /** Only to look at. */
  declare readonly: boolean;
  /** What is shown, such as `4.3`. Without it nobody has rated yet. */
  declare average: string;
  /** How many ratings there are; it stands beside the stars. At 0 nobody has rated yet. */
  declare count: string;

  #max = 0;

  /**
   * All stars of the page speak so from now on. Without words they are told by numbers.
   * @param star the CSS colour of those that are lit; empty leaves it to the page
   */
  static speak(words?: StarWords, star = ''): void {
    const it = OhlasStarsElement;
    it.#words = words;
    it.#numbers = new Intl.NumberFormat(words?.tag, { maximumFractionDigits: 1 });
    it.#rules = new Intl.PluralRules(words?.tag);
    if (!it.#sheet) {
      it.#sheet = new CSSStyleSheet();
      it.#sheet.replaceSync(css + RTL);
    }
    // By the CSSOM, so that no value can close the rule and begin another.
    (it.#sheet.cssRules[0] as CSSStyleRule).style.setProperty('--ohlas-star', star);
    for (const each of it.#here) each.#draw();
  }

  connectedCallback(): void {
    OhlasStarsElement.#here.add(this);
    take(this, NAMES);
    this.#draw();
  }

  disconnectedCallback(): void {
    OhlasStarsElement.#here.delete(this);
  }

  attributeChangedCallback(): void {
    if (this.#max) this.#draw();
  }

  #draw(): void {
    const it = OhlasStarsElement;
    const words = it.#words;
    const max = /^([3-9]|10)$/.test(this.max) ? Number(this.max) : 5;
    const count = numberIn(this.count);
    const average = count === 0 ? 0 : Math.min(numberIn(this.average) || 0, max);
    const root = this.shadowRoot ?? this.attachShadow({ mode: 'open' });
    if (this.#max !== max) {
      this.#max = max;
      it.#drawings[max] ??= drawingOf(max);
      root.adoptedStyleSheets = [it.#sheet];
      root.replaceChildren(it.#drawings[max].cloneNode(true));
    }
    const [all, beside] = root.children as unknown as [SVGElement, HTMLElement];
    const mean = it.#numbers.format(average);
    const many = it.#numbers.format(count);
    let name = words ? put(put(words.average, mean), max) : `${mean} / ${max}`;
    if (words && count > 0)
      name = put(put(words.star, name), put(words.rated[it.#rules.select(count)] ?? words.rated.other, many));
    all.lastElementChild?.setAttribute('width', `${Math.max(0, average * 100) / max}%`);
    all.setAttribute('aria-label', words && !(average > 0) ? words.unrated : name);
    beside.textContent = count >= 0 ? `(${many})` : '';
  }
}

/** Fills the first place of a text. */
function put(text: string, value: string | number): string {
  return text.replace(/{\w+}/, () => `${value}`);
}

/** So many stars as they are without a rating, over them those that are lit, cut off at the rating, and the count. */
function drawingOf(max: number): DocumentFragment {
  const [all, path] = ['svg', 'path'].map((name) =>
    document.createElementNS('http://www.w3.org/2000/svg', name),
  ) as unknown as [Element, Element];
  const beside = document.createElement('span');
  const fragment = new DocumentFragment();
  path.setAttribute('d', [...Array(max).keys()].map((star) => `M${24 * star + 11} 3.3${STAR}`).join(''));
  all.append(path);
  all.append(all.cloneNode(true));
  all.setAttribute('viewBox', `0 0 ${24 * max} 24`);
  all.setAttribute('role', 'img');
  // The name of the drawing says it in words.
  beside.setAttribute('aria-hidden', 'true');
  beside.part = 'count';
  fragment.append(all, beside);
  return fragment;
}

/** Nothing is no number, and not zero either. */
function numberIn(text: string): number {
  return text ? Number(text) : Number.NaN;
}

reflect(OhlasStarsElement.prototype, NAMES, /^r/);

/** Two copies on a page have one of them. */
export function define(): void {
  if (customElements.get('ohlas-stars')) return;
  OhlasStarsElement.speak();
  customElements.define('ohlas-stars', OhlasStarsElement);
}

/** Has the stars speak as the widget does. It is called whenever that is drawn, which is whenever it could change. */
export async function enter(house: House): Promise<void> {
  define();
  const { given, language } = house;
  if (house.spoken?.given === given && house.spoken.language === language) return;
  house.spoken = { given, language };
  // Without its file they are told by numbers.
  const file = await house.load(`${language}-stars`).catch(() => undefined);
  if (file && house.spoken.language === language)
    (customElements.get('ohlas-stars') as typeof OhlasStarsElement).speak(
      house.merge?.(file.default, given.texts) ?? file.default,
      given.themeStar,
    );
}

declare global {
  interface HTMLElementTagNameMap {
    'ohlas-stars': OhlasStarsElement;
  }
}
