import type { Page } from 'playwright-core';

export interface ContrastWindow {
  /**
   * What in a shadow root cannot be told from what lies around it: text under 4.5 : 1 (large text under 3 : 1), drawn
   * parts of controls and the ring of the focus under 3 : 1. One line each, without repetition.
   */
  weak(root: ShadowRoot): Promise<readonly string[]>;
  /** The contrast of two colours of a style sheet, the first over the second. */
  ratio(ink: string, paper: string): number;
  /** How many texts and parts were measured since the page was opened. */
  measured: { texts: number; parts: number; rings: number };
}

/**
 * Brings `weak` to a page. axe leaves undecided what lies in the top layer or under a transparent control, and knows
 * nothing of borders and rings. Here everything that lies on a point is composited from the bottom up, by computed
 * colours that a canvas turns into sRGB; luminance and contrast are those of WCAG 2.2.
 */
export async function teachToMeasure(page: Page): Promise<void> {
  await page.evaluate(() => {
    type Rgb = readonly [number, number, number];
    type Rgba = readonly [...Rgb, number];
    const here = window as unknown as ContrastWindow;
    const measured = { texts: 0, parts: 0, rings: 0 };
    here.measured = measured;

    const canvas = document.createElement('canvas');
    canvas.width = canvas.height = 1;
    const pen = canvas.getContext('2d', { willReadFrequently: true }) as CanvasRenderingContext2D;
    const known = new Map<string, Rgba>();
    const read = (colour: string): Rgba => {
      const found = known.get(colour);
      if (found) return found;
      pen.clearRect(0, 0, 1, 1);
      // What a canvas does not know leaves the colour before it; two of them tell.
      pen.fillStyle = '#010203';
      pen.fillStyle = colour;
      if (pen.fillStyle === '#010203') throw new Error(`${colour} is no colour to a canvas`);
      pen.fillRect(0, 0, 1, 1);
      const [r = 0, g = 0, b = 0, a = 0] = pen.getImageData(0, 0, 1, 1).data;
      const rgba = [r, g, b, a / 255] as const;
      known.set(colour, rgba);
      return rgba;
    };
    const over = ([r, g, b, a]: Rgba, [R, G, B]: Rgb, opacity = 1): Rgb => {
      const share = a * opacity;
      return [r * share + R * (1 - share), g * share + G * (1 - share), b * share + B * (1 - share)];
    };
    const luminance = (colour: Rgb): number => {
      const [r, g, b] = colour.map((value) => {
        const part = value / 255;
        return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
      }) as unknown as Rgb;
      return 0.2126 * r + 0.7152 * g + 0.0722 * b;
    };
    const contrast = (one: Rgb, other: Rgb): number => {
      const [a, b] = [luminance(one), luminance(other)];
      return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    };
    here.ratio = (ink, paper) => {
      const below = over(read(paper), [255, 255, 255]);
      return contrast(over(read(ink), below), below);
    };
    const styleOf = (element: Element) => getComputedStyle(element);
    let opacities = new Map<Element, number>();
    const opacityOf = (element: Element | null): number => {
      if (!element) return 1;
      const value =
        opacities.get(element) ?? Number(styleOf(element).opacity) * opacityOf(element.parentElement);
      opacities.set(element, value);
      return value;
    };
    const seen = (element: Element) => element.checkVisibility({ visibilityProperty: true });
    const isHeardOnly = (element: Element) => !!element.closest('.live');

    /** Everything on a point of the window, from the bottom up. Icons and labels let pointers through; here they do not. */
    const layersAt = (root: ShadowRoot, x: number, y: number): Element[] =>
      root
        .elementsFromPoint(x, y)
        .filter((element) => root.contains(element))
        .reverse();

    /** The colour of a point: as it is, and with `ink` of `owner` painted where the owner paints it. */
    const coloursAt = (root: ShadowRoot, x: number, y: number, owner?: Element, ink?: Rgba) => {
      const layers = layersAt(root, x, y);
      let paper: Rgb = [127, 127, 127];
      let inked = paper;
      for (const layer of layers) {
        const opacity = opacityOf(layer);
        const ground = read(styleOf(layer).backgroundColor);
        paper = over(ground, paper, opacity);
        inked = over(ground, inked, opacity);
        if (layer === owner && ink) inked = over(ink, inked, opacity);
      }
      return owner && !layers.includes(owner) ? undefined : { paper, ink: inked };
    };

    const nameOf = (element: Element): string => {
      const html = element.closest('[part], .pick, .dim') ?? element;
      const words = (element.textContent || element.getAttribute('aria-label') || '').trim().slice(0, 30);
      return `${element.localName}${element.className && typeof element.className === 'string' ? `.${element.className.trim().replaceAll(/\s+/g, '.')}` : ''} in ${html.getAttribute('part') ?? html.className} "${words}"`;
    };

    here.weak = async (root) => {
      const found = new Set<string>();
      const card = root.querySelector('.card');
      if (!card) return ['no card'];
      opacities = new Map();
      const sheet = new CSSStyleSheet();
      sheet.replaceSync('* { pointer-events: auto !important; animation: none !important }');
      root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
      const say = (what: string, ratio: number, wanted: number) => {
        if (ratio < wanted) found.add(`${what}: ${ratio.toFixed(2)} : 1, not ${wanted}`);
      };
      const bring = (element: Element) => element.scrollIntoView({ block: 'center', behavior: 'instant' });

      const texts = document.createTreeWalker(card, NodeFilter.SHOW_TEXT);
      const range = document.createRange();
      for (let node = texts.nextNode(); node; node = texts.nextNode()) {
        const owner = node.parentElement;
        if (!owner || !node.textContent?.trim() || isHeardOnly(owner) || !seen(owner)) continue;
        bring(owner);
        range.selectNodeContents(node);
        const [line] = range.getClientRects();
        if (!line?.width) continue;
        const [x, y] = [line.x + line.width / 2, line.y + line.height / 2];
        const style = styleOf(owner);
        const size = Number.parseFloat(style.fontSize);
        const large = size >= 24 || (size >= 18.66 && Number(style.fontWeight) >= 700);
        const point = coloursAt(root, x, y, owner, read(style.color));
        if (point) say(nameOf(owner), contrast(point.ink, point.paper), large ? 3 : 4.5);
        else found.add(`${nameOf(owner)}: not on the screen`);
        measured.texts += 1;
      }

      /** What lies just outside of a box. */
      const around = (element: Element, far: number): Rgb => {
        const { left, top, height } = element.getBoundingClientRect();
        const rtl = styleOf(element).direction === 'rtl';
        const x = rtl ? element.getBoundingClientRect().right + far : left - far;
        return coloursAt(root, x, top + height / 2)?.paper ?? [127, 127, 127];
      };

      for (const control of card.querySelectorAll<HTMLElement>(
        'input:not(.live), textarea, button, .rows i, .consent i, .scale',
      )) {
        if (!seen(control)) continue;
        bring(control);
        const style = styleOf(control);
        const width = Number.parseFloat(style.borderInlineStartWidth);
        const border = over(read(style.borderInlineStartColor), around(control, 2), opacityOf(control));
        const outside = around(control, 2);
        if (control instanceof HTMLInputElement || control instanceof HTMLTextAreaElement) {
          if (!control.matches('.pick input')) {
            const { color, backgroundColor } = style;
            say(
              `words in ${nameOf(control)}`,
              contrast(read(color).slice(0, 3) as unknown as Rgb, over(read(backgroundColor), outside)),
              4.5,
            );
            measured.texts += 1;
          }
        }
        // Buttons that are words alone are found by their words, and a star by its drawing.
        if (width && read(style.borderInlineStartColor)[3]) {
          say(`border of ${nameOf(control)}`, contrast(border, outside), 3);
          measured.parts += 1;
        } else if (control.matches('.btn:not(.back)')) {
          say(
            `shape of ${nameOf(control)}`,
            contrast(over(read(style.backgroundColor), outside), outside),
            3,
          );
          measured.parts += 1;
        }
      }

      for (const svg of card.querySelectorAll<SVGElement>('svg')) {
        if (!seen(svg) || svg.closest('.live')) continue;
        bring(svg);
        const box = svg.getBoundingClientRect();
        const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
        const stroke = read(styleOf(svg).stroke);
        const point = coloursAt(root, x, y, svg, stroke);
        if (point)
          say(
            `drawing of ${nameOf(svg.closest('label, button, a, p') ?? svg)}`,
            contrast(point.ink, point.paper),
            3,
          );
        else found.add(`drawing of ${nameOf(svg)}: not on the screen`);
        measured.parts += 1;
      }

      // What is chosen must be told from what is not, by more than a tint.
      for (const chosen of card.querySelectorAll<HTMLInputElement>('.scale :checked')) {
        bring(chosen);
        const style = styleOf(chosen);
        const paper = read(styleOf(card).backgroundColor).slice(0, 3) as unknown as Rgb;
        const marks = [
          style.backgroundColor,
          ...(Number.parseFloat(style.borderTopWidth) ? [style.borderTopColor] : []),
        ];
        say(
          `choice of ${nameOf(chosen)}`,
          Math.max(...marks.map((mark) => contrast(over(read(mark), paper), paper))),
          3,
        );
        measured.parts += 1;
      }

      const before = root.activeElement as HTMLElement | null;
      for (const control of card.querySelectorAll<HTMLElement>(
        'input:not(.live), textarea, button, a[href]',
      )) {
        if (!seen(control)) continue;
        bring(control);
        control.focus();
        if (root.activeElement !== control) continue;
        const style = styleOf(control);
        const [wide, off] = [Number.parseFloat(style.outlineWidth), Number.parseFloat(style.outlineOffset)];
        const outside = around(control, off < 0 ? off - 1 : off + wide + 1);
        const rings = [
          ...(style.outlineStyle !== 'none' && wide >= 2 ? [style.outlineColor] : []),
          ...(control.matches('.field') ? [style.borderTopColor] : []),
        ].map((colour) => contrast(over(read(colour), outside), outside));
        say(`ring of ${nameOf(control)}`, Math.max(0, ...rings), 3);
        measured.rings += 1;
        // And nothing on the way up may cut it off.
        const room = control.getBoundingClientRect();
        const reach = Math.max(0, off + wide);
        for (let box = control.parentElement; box; box = box.parentElement) {
          const { overflowX, overflowY } = styleOf(box);
          if (overflowX === 'visible' && overflowY === 'visible') continue;
          const { left, right, top, bottom } = box.getBoundingClientRect();
          if (room.left - reach < left - 0.5 || room.right + reach > right + 0.5)
            found.add(`ring of ${nameOf(control)}: cut off at the side by .${box.className}`);
          if (
            room.height < bottom - top &&
            (room.top - reach < top - 0.5 || room.bottom + reach > bottom + 0.5)
          )
            found.add(`ring of ${nameOf(control)}: cut off above or below by .${box.className}`);
        }
      }
      before?.focus();
      root.adoptedStyleSheets = root.adoptedStyleSheets.filter((each) => each !== sheet);
      return [...found];
    };
  });
}
