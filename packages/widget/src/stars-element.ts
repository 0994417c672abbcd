import type { StarWords } from '@ohlas/locales';
import { maxOf, reflect, take } from './attributes.js';
import type { House } from './house.js';
import css from './stars.css?inline';

/** Attributes and properties alike. */
const NAMES = 'name value max label required disabled readonly average count subject'.split(' ');

/** By itself: Lightning CSS would make a list of languages of it, for browsers that do not know it. */
const RTL = '[role=img]:dir(rtl){scale:-1 1}';

/** One step to the right on a grid of 24, and a star: repeated, it is a path of several. */
const STAR =
  'm24 0q1-1.7 2 0l2.3 4.9 5.3.7q1.9.4.6 1.8l-3.9 3.8 1 5.3q.2 1.9-1.5 1.2l-4.8-2.6-4.8 2.6q-1.7.7-1.5-1.2l1-5.3-3.9-3.8q-1.3-1.4.6-1.8l5.3-.7z';

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
  static readonly formAssociated = true;
  static readonly observedAttributes: readonly string[] = NAMES;
  /** What makes a control of stars. It is not there where they are only looked at. */
  static hand?: { draw(stars: OhlasStarsElement, max: number, words: StarWords | undefined): void };

  /** All that are in the page, so that none needs a listener of its own. */
  static readonly #here = new Set<OhlasStarsElement>();
  /** By `max`, to be copied. */
  static readonly #drawings: { [max: number]: DocumentFragment } = {};
  static #sheet: CSSStyleSheet;
  static #words: StarWords | undefined;
  // Made once a language, because that takes longer than drawing some stars.
  static #numbers: Intl.NumberFormat;
  static #rules: Intl.PluralRules;

  /** Under which a form sends the rating. */
  declare name: string;
  /**
   * The rating, `'1'` to `max`, or nothing: `''`. The attribute is what stands there at first and after a reset, as with
   * every control of a form.
   */
  declare value: string;
  /** How many stars there are: 3 to 10, else 5. */
  declare max: string;
  /** Names the stars, where no `<label>` of the page does. */
  declare label: string;
  /** A form is not sent without a rating, and it cannot be cleared. */
  declare required: boolean;
  declare disabled: boolean;
  /** Only to look at. */
  declare readonly: boolean;
  /** What is shown, such as `4.3`. Without it nobody has rated yet. */
  declare average: string;
  /** How many ratings there are; it stands beside the stars. At 0 nobody has rated yet. */
  declare count: string;
  declare readonly type: string;
  declare readonly form: HTMLFormElement | null;
  declare readonly labels: NodeList;
  declare readonly validity: ValidityState;
  declare readonly validationMessage: string;
  declare readonly willValidate: boolean;
  declare checkValidity: () => boolean;
  declare reportValidity: () => boolean;
  /** What is rated, as `product:ID`: outside a form, a tap is recorded as a response. */
  declare subject: string;

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
    if (!OhlasStarsElement.#sheet) OhlasStarsElement.speak();
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

  /** @param value none: the attribute counts again */
  formResetCallback(value?: never): void {
    this.value = value as never;
  }

  formStateRestoreCallback(value: string): void {
    this.value = value;
  }

  formDisabledCallback(): void {
    this.#draw();
  }

  #draw(): void {
    const it = OhlasStarsElement;
    const words = it.#words;
    const max = maxOf(this);
    const count = numberIn(this.readonly && this.count);
    const average =
      count === 0 ? 0 : Math.min(numberIn((this.readonly && this.average) || this.value) || 0, max);
    const root = this.shadowRoot ?? this.attachShadow({ mode: 'open', delegatesFocus: true });
    if (this.#max !== max) {
      this.#max = max;
      it.#drawings[max] ??= drawingOf(max);
      root.adoptedStyleSheets = [it.#sheet];
      root.replaceChildren(it.#drawings[max].cloneNode(true));
    }
    // A hand may have put the drawing into its own box.
    const all = root.querySelector('svg') as SVGElement;
    const beside = root.querySelector('span') as HTMLElement;
    const mean = it.#numbers.format(average);
    const many = it.#numbers.format(count);
    let name = words?.average.replace('{average}', mean).replace('{max}', `${max}`) ?? `${mean} / ${max}`;
    if (words && count > 0)
      name = words.star
        .replace('{stars}', name)
        .replace(
          '{word}',
          (words.rated[it.#rules.select(count)] ?? words.rated.other).replace('{count}', many),
        );
    all.lastElementChild?.setAttribute('width', `${(average * 100) / max}%`);
    all.setAttribute('aria-label', words && !average ? words.unrated : name);
    beside.textContent = count >= 0 ? `(${many})` : '';
    it.hand?.draw(this, max, words);
  }
}

/** So many stars as they are without a rating, over them those that are lit, cut off at the rating, and the count. */
function drawingOf(max: number): DocumentFragment {
  const [all, path] = ['svg', 'path'].map((name) =>
    document.createElementNS('http://www.w3.org/2000/svg', name),
  ) as unknown as [Element, Element];
  const beside = document.createElement('span');
  const fragment = new DocumentFragment();
  path.setAttribute('d', `M-13 3.3${STAR.repeat(max)}`);
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
function numberIn(text: string | false): number {
  return text && Number(text) >= 0 ? Number(text) : Number.NaN;
}

reflect(OhlasStarsElement.prototype, NAMES, /^re|^d/);

/** Two copies on a page have one of them. */
export function define(): void {
  if (!customElements.get('ohlas-stars')) customElements.define('ohlas-stars', OhlasStarsElement);
}

/**
 * Has the stars speak as the widget does. It is called whenever that is drawn, which is whenever it could change. They
 * are defined once all has come that the page's own need: words, so that they are drawn once, and what makes a control
 * of them, so that a form finds it whole.
 */
export async function enter(house: House): Promise<void> {
  const { given, language, spoken } = house;
  const Stars = (customElements.get('ohlas-stars') ?? OhlasStarsElement) as typeof OhlasStarsElement;
  const lacking = !Stars.hand && document.querySelector('ohlas-stars:not([readonly])');
  if (!lacking && spoken?.given === given && spoken.language === language) return;
  house.spoken = { given, language };
  const [words] = await Promise.all([
    // Without its file they are told by numbers, and the next call tries again.
    house.load(`${language}-stars`).catch(() => {
      delete house.spoken;
      return undefined;
    }),
    (lacking || Stars.hand) && house.load('rate').then((file) => file.enter(Stars, house), String),
  ]);
  if (language === house.language && (words || lacking))
    Stars.speak(words && (house.merge?.(words.default, given.texts) ?? words.default), given.themeStar);
  define();
}

declare global {
  interface HTMLElementTagNameMap {
    'ohlas-stars': OhlasStarsElement;
  }
}
