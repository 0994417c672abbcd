import { describe, expect, test } from 'vitest';

type Draw = (props: { readonly [name: string]: unknown }) => unknown;

/** What the card asks of Preact. */
export interface Nodes {
  jsx(type: never, props: never, key?: string): unknown;
  readonly Fragment: unknown;
  render(tree: never, box: Element): void;
  guard(): () => void;
}

export function testNodes(name: string, nodes: Nodes): void {
  const h = (type: unknown, props: object = {}, key?: string) =>
    nodes.jsx(type as never, props as never, key);
  function stage() {
    const box = document.body.appendChild(document.createElement('div'));
    const draw = (tree: unknown) => nodes.render(tree as never, box);
    const find = (selector: string) => box.querySelector(selector) as HTMLInputElement;
    return { box, draw, find };
  }
  const list = (keys: string) =>
    h('ul', { children: [...keys].map((key) => h('li', { children: key }, key)) });

  describe(`nodes: ${name}`, () => {
    test('elements, components and what they hold are drawn', () => {
      const { box, draw } = stage();
      const Both: Draw = ({ word }) =>
        h(nodes.Fragment, { children: [h('b', { children: word }), ' and ', 2] });
      draw(h('p', { class: 'a', 'data-n': 1, children: h(Both, { word: 'one' }) }));
      expect(box.innerHTML).toBe('<p class="a" data-n="1"><b>one</b> and 2</p>');
    });

    test('nothing is drawn of what is no word', () => {
      const { box, draw } = stage();
      draw(h('p', { children: [null, undefined, true, false, h(() => null), 0] }));
      expect(box.innerHTML).toBe('<p>0</p>');
    });

    test('data that looks like a node is drawn as nothing', () => {
      const { box, draw } = stage();
      draw(h('p', { children: JSON.parse('{"type":"a","props":{"href":"javascript:1"}}') }));
      expect(box.innerHTML).toBe('<p></p>');
    });

    test('what a page adds to all objects is not drawn', () => {
      const { box, draw } = stage();
      const Card: Draw = ({ children, open }) => h('p', { class: open, children });
      Object.assign(Object.prototype, { children: 'junk', open: 'junk' });
      const stop = nodes.guard();
      try {
        draw(h(Card));
        draw(h(Card, { open: 'a' }));
      } finally {
        stop();
        for (const each of ['children', 'open']) Reflect.deleteProperty(Object.prototype, each);
      }
      expect(box.innerHTML).toBe('<p class="a"></p>');
    });

    test('what was drawn last goes', () => {
      const { box, draw } = stage();
      draw(h('p', { children: 'a' }));
      draw(null);
      expect(box.innerHTML).toBe('');
    });

    test('elements and texts stay the same ones while they change', () => {
      const { box, draw, find } = stage();
      const Card: Draw = ({ word, more }) =>
        h('div', { class: word, children: [more && h('i', {}), h('p', { children: word }), h('b', {})] });
      draw(h(Card, { word: 'one' }));
      const before = [find('div'), find('p'), find('p').firstChild, find('b')];
      draw(h(Card, { word: 'two', more: true }));
      expect(box.innerHTML).toBe('<div class="two"><i></i><p>two</p><b></b></div>');
      expect([find('div'), find('p'), find('p').firstChild, find('b')]).toEqual(before);
      draw(h(Card, { word: 'two' }));
      expect([find('div'), find('p'), find('p').firstChild, find('b')]).toEqual(before);
    });

    test('another component in its place is another element', () => {
      const { draw, find } = stage();
      const One: Draw = () => h('p', {});
      const Other: Draw = () => h('p', {});
      draw(h(One));
      const before = find('p');
      draw(h(Other));
      expect(find('p')).not.toBe(before);
    });

    test.each([
      ['abc', 'abcd'],
      ['abc', 'xabc'],
      ['abc', 'ac'],
      ['abc', ''],
      ['', 'abc'],
      ['abcd', 'dcba'],
      ['abcd', 'bxda'],
      ['aab', 'baa'],
    ])('%s becomes %s, and what has a key stays the same', (from, to) => {
      const { box, draw } = stage();
      draw(list(from));
      const before = new Map([...box.querySelectorAll('li')].map((each) => [each.textContent, each]));
      draw(list(to));
      expect(box.textContent).toBe(to);
      if (new Set(from).size === from.length)
        for (const each of box.querySelectorAll('li'))
          expect(each).toBe(before.get(each.textContent) ?? each);
    });

    test('what grows among neighbours grows in its place', () => {
      const { box, draw } = stage();
      const Many: Draw = ({ keys }) => [...(keys as string)].map((key) => h('i', { children: key }, key));
      const row = (keys: string) =>
        h('p', {
          children: ['<', h(Many, { keys }), [...keys].map((key) => h('u', { children: key }, key)), '>'],
        });
      for (const [keys, text] of [
        ['', '<>'],
        ['ab', '<abab>'],
        ['b', '<bb>'],
        ['bca', '<bcabca>'],
      ] as const) {
        draw(row(keys));
        expect(box.textContent).toBe(text);
      }
    });

    test('the focus stays where neighbours come and go', () => {
      const { draw, find } = stage();
      const row = (...keys: string[]) => h('p', { children: keys.map((id) => h('input', { id }, id)) });
      draw(row('b', 'd'));
      find('#b').focus();
      draw(row('a', 'b', 'c', 'd'));
      draw(row('b', 'c'));
      expect(document.activeElement).toBe(find('#b'));
    });

    test('an attribute that has become nothing goes, and what is no is said where it can be', () => {
      const { box, draw } = stage();
      draw(h('a', { href: '/', for: 'x', 'aria-busy': true, 'data-live': true }));
      draw(h('a', { href: undefined, for: false, 'aria-busy': false, 'data-live': true }));
      expect(box.innerHTML).toBe('<a aria-busy="false" data-live="true"></a>');
    });

    test('what a field holds follows what is drawn, whatever the hand has done meanwhile', () => {
      const { draw, find } = stage();
      const fields = (checked: boolean, value: string) =>
        h('p', {
          children: [h('input', { type: 'radio', checked }), h('textarea', { value, readOnly: checked })],
        });
      draw(fields(true, 'a'));
      expect([find('input').checked, find('textarea').value, find('textarea').readOnly]).toEqual([
        true,
        'a',
        true,
      ]);
      find('input').checked = false;
      find('textarea').value = 'b';
      draw(fields(true, 'a'));
      expect([find('input').checked, find('textarea').value]).toEqual([true, 'a']);
      draw(fields(false, ''));
      expect([find('input').checked, find('textarea').value, find('textarea').readOnly]).toEqual([
        false,
        '',
        false,
      ]);
    });

    test('an event is heard by what was drawn last, once', () => {
      const { draw, find } = stage();
      const heard: string[] = [];
      const button = (word?: string) =>
        h('button', { onClick: word ? ({ type }: Event) => heard.push(`${word} ${type}`) : undefined });
      draw(button('one'));
      find('button').click();
      draw(button('two'));
      find('button').click();
      draw(button());
      find('button').click();
      expect(heard).toEqual(['one click', 'two click']);
    });

    test('what a handler returns prevents nothing', () => {
      const { draw, find } = stage();
      draw(h('input', { type: 'checkbox', onClick: () => false }));
      find('input').click();
      expect(find('input').checked).toBe(true);
    });

    test('drawings are in the namespace of drawings, and what follows is not', () => {
      const { box, draw } = stage();
      draw(
        h('p', {
          children: [h('svg', { viewBox: '0 0 1 1', children: h('path', { d: 'M0 0' }) }), h('b', {})],
        }),
      );
      expect([...box.querySelectorAll('*')].map(({ namespaceURI }) => namespaceURI?.slice(-4))).toEqual([
        'html',
        '/svg',
        '/svg',
        'html',
      ]);
      expect(box.querySelector('svg')?.getAttribute('viewBox')).toBe('0 0 1 1');
    });

    test('a style is set by its properties', () => {
      const { draw, find } = stage();
      draw(h('p', { style: { marginTop: '1px', rowGap: 0 } }));
      expect([find('p').style.marginTop, find('p').style.rowGap]).toEqual(['1px', '0']);
    });

    test('a reference is told once, of an element that stands in the page', () => {
      const { draw } = stage();
      const told: unknown[] = [];
      const ref = (element: Element | null) => told.push(element?.isConnected);
      draw(h('p', { children: h('b', { ref }) }));
      draw(h('p', { children: h('b', { ref }) }));
      expect(told).toEqual([true]);
    });

    test('a fault comes out, and the next drawing is whole', () => {
      const { box, draw } = stage();
      const Weak: Draw = ({ fails }) => {
        if (fails) throw new Error('weak');
        return 'c';
      };
      const tree = (word: string, fails: boolean) =>
        h('p', {
          class: word,
          children: [[...word].map((key) => h('b', { children: key }, key)), h(Weak, { fails })],
        });
      draw(tree('ab', false));
      expect(() => draw(tree('xb', true))).toThrow('weak');
      draw(tree('xb', false));
      expect(box.innerHTML).toBe('<p class="xb"><b>x</b><b>b</b>c</p>');
    });
  });
}
