import type { Stop } from '@ohlas/core';

/**
 * Adds rules to a shadow root, before those that are there: a theme must win. A constructed sheet passes every
 * `style-src`, where `<style>` and style attributes are dropped (tried under `style-src 'none'` in three engines).
 */
export function adopt(root: ShadowRoot, css: string): Stop {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  root.adoptedStyleSheets = [sheet, ...root.adoptedStyleSheets];
  return () => {
    root.adoptedStyleSheets = root.adoptedStyleSheets.filter((other) => other !== sheet);
  };
}
