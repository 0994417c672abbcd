/*
 * As much of Preact as the card needs, for the files that people host: everything on the screen is drawn by one effect,
 * from functions of what they are given, so neither state and lifecycle of components nor contexts and hooks are used.
 * It is 3.4 kB less to download. The npm package keeps the real one, because an app's own copy may be shared there.
 * `nodes.contract.ts` holds the two alike.
 */

interface Props {
  readonly [name: string]: unknown;
  readonly children?: Child;
}

/** What is to be drawn: a component, an element by its name, or a text, which has none. */
interface Node {
  readonly type: string | ((props: Props) => Child);
  readonly key: unknown;
  readonly props: Props;
}

type Child = Node | readonly Child[] | string | number | boolean | null | undefined;

/** What has been drawn. */
interface Drawn extends Node {
  props: Props;
  /** Nothing stands of a component but its children. */
  readonly dom: Element | Text | undefined;
  /** What draws nothing leaves a hole, so that its neighbours keep their places. */
  kids: readonly (Drawn | undefined)[];
  /** What stands in an element, through all components. */
  doms: readonly ChildNode[];
}

type Handler = ((given: unknown) => void) | undefined;

/** What is done once everything stands. */
type Later = (() => void)[];

const SVG = 'http://www.w3.org/2000/svg';
/** A person's hand changes these; the attributes only say how they began. */
const LIVE = /^(value|checked|readOnly)$/;
const DRAWN: unique symbol = Symbol('drawn');

/** Without prototypes: what a page adds to that of all objects would be drawn too, and what has one is no node. */
export function jsx(type: Node['type'], props: Props, key?: unknown): Node {
  return { __proto__: null, type, key, props: { __proto__: null, ...props } } as Node;
}

export { jsx as jsxs };

export function Fragment({ children }: Props): Child {
  return children;
}

/** Makes of a box what is drawn now, changing no more than has changed. */
export function render(tree: Child, box: Element & { [DRAWN]?: Drawn }): void {
  const later: Later = [];
  box[DRAWN] ??= begun(jsx('', {}), box);
  fill(box[DRAWN], box, tree, later);
  for (const run of later) run();
}

function begun(node: Node, dom: Drawn['dom']): Drawn {
  return { ...node, props: {}, dom, kids: [], doms: [] };
}

function fill(drawn: Drawn, element: Element, children: Child, later: Later): void {
  const { doms } = drawn;
  drawn.kids = draw(drawn.kids, children, element, later);
  const now = domsOf(drawn.kids);
  drawn.doms = now;
  for (const dom of doms) if (!now.includes(dom)) dom.remove();
  // From the last to the first, and moved only out of order: a move takes the focus away.
  let next: ChildNode | null = null;
  let place = doms.length;
  for (const dom of [...now].reverse()) {
    const before = doms.indexOf(dom);
    if (before < 0 || before > place) element.insertBefore(dom, next);
    else place = before;
    next = dom;
  }
}

function domsOf(kids: Drawn['kids']): ChildNode[] {
  return kids.flatMap((kid) => (kid ? (kid.dom ?? domsOf(kid.kids)) : []));
}

function draw(before: Drawn['kids'], children: Child, parent: Element, later: Later): Drawn['kids'] {
  const left = [...before];
  return [children].flat().map((child, place) => {
    const node = nodeOf(child);
    if (!node) return undefined;
    const { type, key, props } = node;
    const found = left.findIndex(
      (one, at) => one?.type === type && one.key === key && (key !== undefined || at === place),
    );
    const drawn = left[found] ?? begun(node, domOf(node, parent));
    delete left[found];
    const { dom, props: was } = drawn;
    if (typeof type === 'function') drawn.kids = draw(drawn.kids, type(props), parent, later);
    else if (type) {
      const element = dom as Element;
      for (const name of Object.keys({ ...was, ...props })) set(element, name, props[name], was[name]);
      fill(drawn, element, props.children, later);
      if (found < 0) later.push(() => (props.ref as Handler)?.(element));
    } else if (props.text !== was.text) (dom as Text).data = props.text as string;
    drawn.props = props;
    return drawn;
  });
}

function nodeOf(child: Child): Node | undefined {
  if (Array.isArray(child)) return jsx(Fragment, { children: child });
  if (typeof child === 'string' || typeof child === 'number') return jsx('', { text: `${child}` });
  return child && Object.getPrototypeOf(child) === null ? (child as Node) : undefined;
}

function domOf({ type }: Node, { namespaceURI, ownerDocument }: Element): Drawn['dom'] {
  if (typeof type === 'function') return undefined;
  return type
    ? ownerDocument.createElementNS(type === 'svg' ? SVG : namespaceURI, type)
    : ownerDocument.createTextNode('');
}

function set(dom: Element, name: string, value: unknown, before: unknown): void {
  const live = dom as Element & { [name: string]: unknown };
  if (LIVE.test(name)) {
    if (live[name] !== value) live[name] = value;
  } else if (value === before || /^(children|ref)$/.test(name)) return;
  else if (name === 'style') Object.assign((dom as HTMLElement).style, value);
  else if (name.startsWith('on'))
    live[name.toLowerCase()] = (event: Event) => {
      // What it returns says nothing about the default of the event.
      (value as Handler)?.(event);
    };
  // To ears, no is an answer.
  else if (value === undefined || value === null || (value === false && !/^(aria|data)-/.test(name)))
    dom.removeAttribute(name);
  else dom.setAttribute(name, `${value}`);
}

/** There is nothing to keep out: {@link jsx} lets nothing in. */
export function guard(): () => void {
  return () => {};
}
