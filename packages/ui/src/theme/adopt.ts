import type { Stop } from '@ohlas/core';

/**
 * Adds rules to a shadow root. A constructed sheet passes every `style-src`, where `<style>` and style attributes
 * are dropped (tried under `style-src 'none'` in three engines).
 */
export function adopt(root: ShadowRoot, css: string): Stop {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
  return () => {
    root.adoptedStyleSheets = root.adoptedStyleSheets.filter((other) => other !== sheet);
  };
}
