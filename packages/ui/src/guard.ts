import type { Stop } from '@ohlas/core';
import { options, type VNode } from 'preact';

/**
 * Keeps a page's additions to `Object.prototype` out of the rendering, until stopped. They would reach every element
 * as props: `children` leaks into text boxes, and Preact's way around text breaks the rendering (both tried).
 * An application may share this very Preact, so a clean page is left alone.
 */
export function guard(): Stop {
  const { vnode } = options;
  if (Object.keys(Object.prototype).length > 0)
    options.vnode = (node: VNode) => {
      if (node.type) node.props = Object.assign(Object.create(null), node.props);
      vnode?.(node);
    };
  return () => {
    Object.assign(options, { vnode });
  };
}
