import { type Found, type Prompt, readPrompts, type Stop, triggersOf } from '@ohlas/core';
import type { Here } from './here.js';
import type { OwnPrompts } from './host.js';
import { listen } from './listen.js';

/** Prompts of a shop's own, on a page. */
export function createOwn(problem: (found: Found) => void): OwnPrompts {
  return { read: (raw) => readOwn(raw, problem), watch: watchPage };
}

/** Selectors only a page can judge. */
function readOwn(raw: unknown, problem: (found: Found) => void): readonly Prompt[] {
  const { prompts, problems } = readPrompts(raw);
  problems.forEach(problem);
  return prompts.filter((prompt) =>
    triggersOf(prompt).every(({ click, visible }) =>
      [click, visible].every((selector) => {
        if (selector === undefined || isSelector(selector)) return true;
        problem({
          path: `prompts.${prompt.id}.when`,
          found: selector,
          expected: 'a CSS selector such as "#size-chart"',
        });
        return false;
      }),
    ),
  );
}

function isSelector(selector: string): boolean {
  try {
    document.createDocumentFragment().querySelector(selector);
    return true;
  } catch {
    return false;
  }
}

function watchPage(prompts: readonly Prompt[], here: Here, look: () => void): Stop {
  const triggers = prompts.flatMap(triggersOf);
  const note = (list: string[], selector: string) => {
    if (!list.includes(selector)) list.push(selector);
  };
  const observer = new IntersectionObserver((entries) => {
    for (const { target, isIntersecting } of entries)
      for (const { visible } of triggers)
        if (visible && isIntersecting && target.matches(visible)) note(here.seen, visible);
    look();
  });
  const observe = () => {
    for (const { visible } of triggers)
      if (visible) for (const element of document.querySelectorAll(visible)) observer.observe(element);
  };
  const stop = listen('click scroll', ({ type, target }) => {
    // What was not there before may be now.
    observe();
    if (type === 'click') {
      for (const { click } of triggers)
        if (click && target instanceof Element && target.closest(click)) note(here.clicked, click);
      return look();
    }
    const room = document.documentElement.scrollHeight - innerHeight;
    const before = here.scroll;
    here.scroll = Math.max(before, room > 0 ? Math.min(100, (scrollY / room) * 100) : 100);
    if (triggers.some(({ scroll }) => scroll !== undefined && before < scroll && here.scroll >= scroll))
      look();
  });
  observe();
  return () => {
    observer.disconnect();
    stop();
  };
}
