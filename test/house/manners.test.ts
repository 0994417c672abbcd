import { describe, expect, test } from 'vitest';
import { files, isShipped, type SourceFile } from './rooms.js';

/** What runs on other people's pages. */
const inTheBrowser = files(
  'packages/protocol/src/*',
  'packages/locales/src/*',
  'packages/cards/src/*',
  'packages/core/src/*',
  'packages/ui/src/*',
  'packages/widget/src/*',
).filter(isShipped);

function find(sources: readonly SourceFile[], pattern: RegExp): readonly string[] {
  return sources.flatMap(({ path, text }) =>
    text
      .split('\n')
      .flatMap((line, index) => (pattern.test(line) ? [`${path}:${index + 1}: ${line.trim()}`] : [])),
  );
}

/** A comment may name what the code must not do. Lines keep their numbers. */
function withoutComments({ path, text }: SourceFile): SourceFile {
  const blank = (comment: string) => comment.replaceAll(/[^\n]/g, ' ');
  return { path, text: text.replaceAll(/\/\*[\s\S]*?\*\//g, blank).replaceAll(/(^|\s)\/\/.*/g, blank) };
}

describe('on other people’s pages', () => {
  test.each([
    [
      'words become markup nowhere',
      /innerHTML|outerHTML|insertAdjacentHTML|dangerouslySetInnerHTML|createContextualFragment|DOMParser|setHTML|srcdoc|document\.write/,
    ],
    ['words become code nowhere', /\beval\(|\bnew Function\b|\bFunction\(|javascript:/],
    ['no script is injected', /createElement\(\s*['"]script['"]/],
    // A strict style-src drops these; the CSSOM and adopted style sheets always work.
    [
      'no style is written as an attribute or an element',
      /setAttribute\(\s*['"]style['"]|createElement\(\s*['"]style['"]|<style[\s>]/,
    ],
    // MooTools replaces Function.prototype.bind by one that takes no further arguments.
    ['bind gets no further arguments', /\.bind\([^(),]+,/],
    // Both have an Array.from of their own that takes no mapping; Prototype.js has an Array.prototype.entries too.
    ['lists are made and walked without what is replaced', /Array\.from\(|(?<!Object)\.entries\(/],
    ['the history is not patched', /history\.(pushState|replaceState)\s*=/],
    // It sends credentials, hides the answer and returns true when a policy has blocked it.
    ['answers never travel by beacon', /sendBeacon\(/],
  ])('%s', (_name, pattern) => {
    expect(find(inTheBrowser.map(withoutComments), pattern)).toEqual([]);
  });
});

/** Filter lists hide elements and drop requests by these. */
const BLOCKED = /track|analytic|collect|beacon|event|stats|pixel|popup|modal|survey|feedback|widget/i;

describe('names that filter lists would hide', () => {
  test('are no class, id, part or property of ours', () => {
    const named = inTheBrowser.flatMap(({ path, text }) => {
      const names = path.endsWith('.css')
        ? [
            ...text
              .replaceAll(/\/\*[\s\S]*?\*\//g, '')
              .matchAll(/[.#]([a-z_][\w-]*)|(--ohlas-[\w-]+)|::part\(([^)]*)\)/gi),
          ]
        : [...text.matchAll(/\b(?:class|className|id|part|htmlFor|slot)=(?:\{?["'`])([^"'`]*)["'`]/g)];
      return names.map((match) => ({ path, name: match.slice(1).find(Boolean) ?? '' }));
    });
    expect(named.filter(({ name }) => BLOCKED.test(name))).toEqual([]);
  });

  test('are no custom element, storage key or database of ours', () => {
    const named = inTheBrowser.flatMap(({ path, text }) =>
      [...text.matchAll(/['"`](ohlas[-:.][\w:.-]*)['"`]/g)].map((match) => ({ path, name: match[1] ?? '' })),
    );
    expect(named.filter(({ name }) => BLOCKED.test(name))).toEqual([]);
  });
});

const everything = files('*.ts', '*.tsx', '*.mjs', '*.css', '*.md', '*.json', '*.html').filter(
  ({ path }) => !path.startsWith('test/house/'),
);

describe('everywhere', () => {
  test.each([
    ['nothing is left for later', /\b(TODO|FIXME|XXX)\b|not implemented/],
    ['no test is left out', /\b(test|it|describe)\.(skip|only|todo|fails)\b/],
    ['no complaint of the compiler is silenced', /@ts-(ignore|nocheck)/],
    ['no place of one machine is named', /(^|[^\w.])\/(work|home|root|Users)\//],
  ])('%s', (_name, pattern) => {
    expect(find(everything, pattern)).toEqual([]);
  });

  test('no type is forced', () => {
    const code = everything.filter(({ path }) => /\.tsx?$/.test(path)).map(withoutComments);
    expect(find(code, /\bas any\b|\bas unknown as any\b|<any>/)).toEqual([]);
  });

  test('a complaint of the compiler is expected in tests alone', () => {
    expect(find(everything.filter(isShipped), /@ts-expect-error/)).toEqual([]);
  });

  test('no file is a drawer for odds and ends', () => {
    const drawers = files('packages', 'demo', 'test', 'scripts').filter(({ path }) =>
      /(^|\/)(utils?|helpers?|common|misc)(\/|\.\w+$)/.test(path),
    );
    expect(drawers.map(({ path }) => path)).toEqual([]);
  });
});
