import { runInNewContext } from 'node:vm';
import { describe, expect, test } from 'vitest';
import { css, npm, scriptTag } from './code.js';
import { optionsOf } from './options.js';
import { PRESETS } from './presets.js';
import { literal } from './print.js';
import { SETTINGS, USUAL } from './settings.js';

const at = (more: object) => ({ ...USUAL, ...more });

describe('the script tag', () => {
  test('is one line while everything is as usual', () => {
    expect(scriptTag(USUAL)).toBe(
      '<script async src="/ohlas/ohlas.js" data-endpoint="https://shop.example/v1/responses"></script>',
    );
  });

  test('has an attribute for each scalar, by its short form where there is one', () => {
    const code = scriptTag(
      at({
        accent: '#3d5745',
        star: '#111',
        radius: '4',
        icon: 'on',
        card: 'wish',
        email: 'a@b.example',
        reply: '2',
      }),
    );
    expect(code.split('\n').slice(4, -1)).toEqual([
      '  data-accent="#3d5745"',
      '  data-theme-star="#111"',
      '  data-theme-radius="4"',
      '  data-card="wish"',
      '  data-launcher-icon',
      '  data-shop-contact-email="a@b.example"',
      '  data-shop-reply-working-days="2"',
    ]);
  });

  test('has the rest in a block of JSON that cannot end early', () => {
    const code = scriptTag(at({ hours: 'weekdays', more: '{ "texts": { "send": "</script>" } }' }));
    expect(code).toContain('data-config="#ohlas-options"');
    const [, block = ''] = /id="ohlas-options">([\s\S]*?)<\/script>/.exec(code) ?? [];
    expect(JSON.parse(block)).toEqual(
      optionsOf(at({ hours: 'weekdays', more: '{ "texts": { "send": "</script>" } }' })),
    );
  });

  test('keeps a text within its quotes', () => {
    expect(scriptTag(at({ label: '"Psst" & <more>' }))).toContain(
      'data-label="&quot;Psst&quot; &amp; &lt;more>"',
    );
  });

  test('says nothing about a launcher that is off, and what opens the card then', () => {
    const code = scriptTag(at({ launcher: 'off', label: 'Hi', icon: 'on', card: 'rating' }));
    expect(code).toContain('data-launcher="off"');
    expect(code).not.toMatch(/data-label|data-launcher-icon|data-card/);
    expect(code).toContain('<button data-ohlas-open="rating" data-ohlas-subject="product:sova-stool"');
  });

  test('comes with the element of a card in the page, and with the call of one that comes unasked', () => {
    expect(scriptTag(at({ place: 'inline', card: 'helpful' }))).toContain(
      '<ohlas-card card="helpful" subject="page:returns"></ohlas-card>',
    );
    expect(scriptTag(at({ place: 'slide-in', card: 'visit' }))).toContain(
      "o.open('visit', { display: 'slide-in' })",
    );
  });
});

describe('the code for npm', () => {
  test('is three lines while everything is as usual', () => {
    expect(npm(USUAL)).toBe(`import { createOhlas } from 'ohlas';

createOhlas({ endpoint: 'https://shop.example/v1/responses' });`);
  });

  test.each(PRESETS)('makes the same options: $title', ({ settings }) => {
    const code = npm(at(settings)).replace(/^import .*$/gm, '');
    expect(
      runInNewContext(`let given; const createOhlas = (all) => { given = all }; ${code}\n; given`),
    ).toEqual({
      endpoint: 'https://shop.example/v1/responses',
      ...optionsOf(at(settings)),
    });
  });
});

test('CSS names what is no option, where the card is', () => {
  expect(css(USUAL)).toBe('');
  expect(css(at({ surface: '#fffdf9', ink: '#222', place: 'inline' }))).toBe(
    'ohlas-root,\nohlas-card {\n  --ohlas-surface: #fffdf9;\n  --ohlas-ink: #222;\n}',
  );
});

test('every setting but those of the preview is said somewhere', () => {
  const silent = SETTINGS.filter(({ option, property }) => option === undefined && property === undefined);
  expect(silent.map(({ name }) => name)).toEqual(['card', 'place', 'width', 'answers']);
});

test('a value written as JavaScript is that value', () => {
  const value = {
    a: ["it's", '"x"', '\\', '\n', '\u2028'],
    'b-c': { d: null, e: [], f: {}, g: -1.5, h: true },
  };
  expect(runInNewContext(`(${literal(value)})`)).toEqual(value);
});

test('what has a control of its own wins over what is written as JSON', () => {
  expect(optionsOf(at({ accent: '#111', more: '{ "theme": { "accent": "#222", "radius": 3 } }' }))).toEqual({
    theme: { accent: '#111', radius: 3 },
  });
});
