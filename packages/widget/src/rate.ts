/** The hand on `<ohlas-stars>`: how it is pressed, and what a form knows of it. */
import { nameOf } from '@ohlas/ui/stars';
import { maxOf } from './attributes.js';
import type { House } from './house.js';
import css from './rate.css?inline';
import type { OhlasStarsElement } from './stars-element.js';
import type { Stage } from './taps.js';

/** Arrowing through stars has come to rest after this. */
const REST_MS = 800;

interface Grip {
  readonly internals: ElementInternals;
  /** Its radios lie over the drawing. */
  readonly group: HTMLElement;
  /** As the person or the page has set it; without it the attribute counts. */
  value?: string | undefined;
  /** What it was about when it was drawn last. */
  subject?: string | undefined;
  /** Takes a tap that is a response, once its file has come. */
  tap?: Promise<(() => void) | undefined> | undefined;
}

/** What the widget brings along stays with the stars it has met. */
interface Hand extends Stage {
  draw: NonNullable<(typeof OhlasStarsElement)['hand']>['draw'];
}

/** Makes controls of stars, and hands them what the widget of the page has. */
export function enter(Stars: typeof OhlasStarsElement, house?: House): void {
  Stars.hand ??= begin(Stars);
  if (house) (Stars.hand as Hand).house = house;
}

function begin(Stars: typeof OhlasStarsElement): Hand {
  const grips = new WeakMap<OhlasStarsElement, Grip>();
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);

  const gripOn = (stars: OhlasStarsElement): Grip => {
    let grip = grips.get(stars);
    if (!grip) {
      grip = { internals: stars.attachInternals(), group: document.createElement('div') };
      grips.set(stars, grip);
      hold(stars, grip);
    }
    return grip;
  };

  const draw: Hand['draw'] = (stars, max, words) => {
    const { required, subject, shadowRoot: root } = stars;
    const drawing = root?.querySelector('svg');
    // A thousand stars to look at are none of a form's business.
    if (!root || !drawing || (stars.readonly && !stars.value && !grips.has(stars))) return;
    const grip = gripOn(stars);
    const { internals, group } = grip;
    hand.words = words;
    // What was said of one thing is not said of another.
    if (grip.subject && grip.subject !== subject) {
      grip.subject = grip.tap = undefined;
      stars.value = undefined as never;
      return;
    }
    grip.subject = subject;
    const { value } = stars;
    internals.setFormValue(value || null);
    drawing.setAttribute('aria-hidden', `${!stars.readonly}`);
    if (stars.readonly) {
      group.remove();
      internals.setValidity({});
      return;
    }
    if (group.childElementCount !== max) group.replaceChildren(...radios(max));
    if (!root.contains(group)) {
      root.adoptedStyleSheets = [...new Set([...root.adoptedStyleSheets, sheet])];
      // Whatever the page lays the element out as, they stay above each other.
      const box = document.createElement('b');
      box.append(drawing, group);
      root.prepend(box);
    }
    const disabled = stars.matches(':disabled');
    const said = [...internals.labels].map(({ textContent }) => textContent).join(' ');
    group.setAttribute('aria-label', stars.label || stars.getAttribute('aria-label') || said.trim());
    for (const star of group.children as Iterable<HTMLInputElement>) {
      star.checked = star.value === value;
      star.required = required;
      star.disabled = disabled;
      star.setAttribute('aria-label', words ? nameOf(Number(star.value), { max }, words) : star.value);
    }
    internals.setValidity(
      required && !value ? { valueMissing: true } : {},
      words?.needed ?? (group.firstElementChild as HTMLInputElement).validationMessage,
      group,
    );
    if (subject && !internals.form && !disabled)
      grip.tap ??= hand.house?.load('taps').then(
        (file) => file.attend(stars, hand),
        () => {
          // The next drawing tries again.
          grip.tap = undefined;
          return undefined;
        },
      );
  };
  const hand: Hand = { draw };

  const own = (name: string, accessor: PropertyDescriptor & ThisType<OhlasStarsElement>) =>
    Object.defineProperty(Stars.prototype, name, { configurable: true, enumerable: true, ...accessor });
  own('value', {
    get() {
      const value = Number(grips.get(this)?.value ?? this.getAttribute('value'));
      return value > 0 && value <= maxOf(this) && value % 1 === 0 ? `${value}` : '';
    },
    set(value: unknown) {
      // Nothing at all is what a form's reset leaves: the attribute counts again.
      gripOn(this).value = value === undefined ? value : `${value ?? ''}`;
      this.attributeChangedCallback();
    },
  });
  for (const name of ['type', 'form', 'labels', 'validity', 'validationMessage', 'willValidate'] as const)
    own(name, {
      get() {
        return name === 'type' ? this.localName : gripOn(this).internals[name];
      },
    });
  for (const name of ['checkValidity', 'reportValidity'] as const)
    own(name, {
      value() {
        return gripOn(this).internals[name]();
      },
    });
  own('focus', {
    // The browser's own goes to the first star, whichever is chosen.
    value(options?: FocusOptions) {
      const { group } = gripOn(this);
      const chosen = group.querySelector<HTMLElement>(':checked') ?? group.firstElementChild;
      (chosen as HTMLElement | null)?.focus(options);
    },
  });
  return hand;
}

/** What a hand does to one rating. */
function hold(stars: OhlasStarsElement, grip: Grip): void {
  const { group, internals } = grip;
  let arrowing = false;
  let resting: ReturnType<typeof setTimeout> | undefined;
  /** What it was before a change that has not come to rest. */
  let before: string | undefined;

  const hear = <Type extends keyof HTMLElementEventMap>(
    type: Type,
    run: (event: HTMLElementEventMap[Type], value: string) => void,
  ) => group.addEventListener(type, (event) => run(event, (event.target as HTMLInputElement).value));
  const fire = (type: string) => stars.dispatchEvent(new Event(type, { bubbles: true, composed: true }));
  const change = (value: string) => {
    before ??= stars.value;
    stars.value = value;
  };
  const settle = () => {
    clearTimeout(resting);
    const changed = before !== undefined && before !== stars.value;
    before = undefined;
    if (!changed) return;
    fire('change');
    if (!internals.form) grip.tap?.then((take) => take?.());
  };
  const clear = () => {
    if (stars.required || !stars.value) return;
    change('');
    fire('input');
    settle();
  };
  const light = (value: string) =>
    stars.shadowRoot
      ?.querySelector('svg svg')
      ?.setAttribute('width', `${(Number(value) * 100) / group.childElementCount}%`);

  group.setAttribute('role', 'radiogroup');
  group.part = 'stars';
  // The browser's own event goes on to the page, where it finds the value changed; `change` ends in here.
  hear('input', (_, value) => change(value));
  hear('change', () => {
    clearTimeout(resting);
    if (arrowing) resting = setTimeout(settle, REST_MS);
    else settle();
  });
  hear('click', (event, value) => {
    // Of another star `input` tells, after this. What keys do clicks too, without a count.
    if (!event.detail || value !== stars.value) return;
    if (before !== undefined) settle();
    else if (!stars.required) {
      event.preventDefault();
      // Only then has the browser put back what it does at once and a prevented click takes back.
      setTimeout(clear);
    }
  });
  stars.addEventListener('click', (event) => {
    // A label of the page was pressed.
    if (event.composedPath()[0] === stars) stars.focus();
  });
  hear('keydown', ({ key }) => {
    arrowing = key.startsWith('Arrow');
    if (/^(Enter| )$/.test(key)) settle();
    if (/^(Delete|Backspace)$/.test(key)) clear();
  });
  hear('pointerdown', () => {
    arrowing = false;
  });
  hear('focusout', ({ relatedTarget }) => {
    if (!group.contains(relatedTarget as Node | null)) settle();
  });
  hear('pointerover', ({ pointerType }, value) => pointerType === 'mouse' && light(value));
  hear('pointerleave', () => light(stars.value));
}

function radios(max: number): HTMLInputElement[] {
  return [...Array(max).keys()].map((at) => {
    const star = document.createElement('input');
    star.type = 'radio';
    star.name = 'star';
    star.value = `${at + 1}`;
    return star;
  });
}
